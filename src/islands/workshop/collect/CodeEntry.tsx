import { type FormEvent, useId, useRef, useState } from 'react';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { type Item, type Receiving, receive } from '../../../flows/collecting/take-in.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { count } from '../../../i18n/words.ts';
import { codeShape, decodeCode } from '../../../share/code/reply-code.ts';
import { type CodeSlip, explainSlip } from '../../../share/code/slip.ts';
import { formatCode } from '../../../share/code/symbols.ts';
import { TEXT_LIMITS } from '../../../share/format/fields.ts';
import { slipSentence } from '../../../wording/workshop/code-slip.ts';
import { labelOf } from '../../../wording/workshop/reply-label.ts';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['collect'];
  readonly copy: WorkingCopy;
  readonly receiving: Receiving;
  readonly onTaken: (items: readonly Item[]) => void;
}

/** A code typed as it is read out: watched sign by sign, its slip explained, and whose it is asked. */
export function CodeEntry({ locale, t, copy, receiving, onTaken }: Props) {
  const id = useId();
  const { code: words } = t;
  const shape = codeShape(copy.invitation);
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [replaces, setReplaces] = useState('');
  const [refused, setRefused] = useState<CodeSlip | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const slip = explainSlip(shape, text);
  const isToCome = slip?.code === 'empty' || slip?.code === 'too-short';
  const shown = refused ?? (isToCome ? undefined : slip);

  function type(input: HTMLInputElement) {
    const { value, selectionStart } = input;
    setRefused(null);
    // A correction in the middle is left as it is typed, or the cursor would jump.
    setText(selectionStart === value.length ? formatCode(value) : value);
  }

  function take(event: FormEvent) {
    event.preventDefault();
    const decoded = decodeCode(shape, text);
    field.current?.focus();
    if (!decoded.ok) return setRefused(decoded.slip);
    const taking = { how: 'code' as const, ...(name && { name }), ...(replaces && { replaces }) };
    onTaken(receive(receiving, [{ text: formatCode(text), reply: decoded.reply, taking }]));
    setText('');
    setName('');
    setReplaces('');
  }

  return (
    <form className="collect-way" aria-labelledby={`${id}-title`} onSubmit={take}>
      <h4 id={`${id}-title`}>{words.title}</h4>
      <div className="field">
        <label htmlFor={`${id}-code`}>{words.label}</label>
        <p className="hint" id={`${id}-hint`}>
          {count(locale, words.hint, shape.length)}
        </p>
        <p className="error" id={`${id}-error`} role="alert">
          {shown && slipSentence(locale, words.slip, shown)}
        </p>
        <input
          id={`${id}-code`}
          ref={field}
          className="collect-code"
          type="text"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          value={text}
          aria-invalid={shown ? 'true' : undefined}
          aria-describedby={`${id}-hint ${id}-error ${id}-left`}
          onInput={({ currentTarget }) => type(currentTarget)}
        />
        <p className="hint" id={`${id}-left`}>
          {text !== '' && slip?.code === 'too-short' && count(locale, words.left, slip.missing)}
          {!slip && words.complete}
        </p>
      </div>
      {copy.invitation.named && (
        <div className="field">
          <label htmlFor={`${id}-name`}>{words.whose}</label>
          <input
            id={`${id}-name`}
            type="text"
            autoComplete="off"
            maxLength={TEXT_LIMITS.name}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </div>
      )}
      {copy.replies.length > 0 && (
        <div className="field">
          <label htmlFor={`${id}-replaces`}>{words.replaces}</label>
          <p className="hint measure" id={`${id}-replaces-hint`}>
            {words.replacesHint}
          </p>
          <select
            id={`${id}-replaces`}
            value={replaces}
            aria-describedby={`${id}-replaces-hint`}
            onChange={({ currentTarget }) => setReplaces(currentTarget.value)}
          >
            <option value="">{words.nobody}</option>
            {copy.replies.map((reply) => (
              <option key={reply.key} value={reply.key}>
                {labelOf(t.rows, reply)}
              </option>
            ))}
          </select>
        </div>
      )}
      <p>
        <button type="submit" className="button">
          {words.take}
        </button>
      </p>
    </form>
  );
}
