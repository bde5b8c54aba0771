import { type FormEvent, useId, useRef, useState } from 'react';
import { useLocale, useText } from '../../../components/parts/text.ts';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import type { Collecting } from '../../../flows/collecting/collecting.ts';
import { shownCode, takeCode, watchCode } from '../../../flows/collecting/typed-code.ts';
import { count } from '../../../i18n/words.ts';
import { codeShape } from '../../../share/code/reply-code.ts';
import type { CodeSlip } from '../../../share/code/slip.ts';
import { slipSentence } from '../../../wording/workshop/code-slip.ts';
import { CodeField } from './CodeField.tsx';
import { ReplacesField } from './ReplacesField.tsx';
import { NameField } from './WhoseFields.tsx';

interface Props {
  readonly copy: WorkingCopy;
  readonly collecting: Collecting;
}

const NOTHING_BESIDE = { name: '', replaces: '' };

/** A code typed as it is read out: watched sign by sign, its slip explained, and whose it is asked. */
export function CodeEntry({ copy, collecting }: Props) {
  const locale = useLocale();
  const t = useText('collect');
  const id = useId();
  const { code: words } = t;
  const shape = codeShape(copy.invitation);
  const [text, setText] = useState('');
  const [beside, setBeside] = useState(NOTHING_BESIDE);
  const [refused, setRefused] = useState<CodeSlip | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const typed = watchCode(shape, text);
  const slip = refused ?? (typed.is === 'wrong' ? typed.slip : undefined);

  function take(event: FormEvent) {
    event.preventDefault();
    field.current?.focus();
    const taken = takeCode(collecting.receiving(), copy.invitation, text, beside);
    if ('code' in taken) return setRefused(taken);
    collecting.add('code', taken);
    setText('');
    setBeside(NOTHING_BESIDE);
  }

  return (
    <form className="collect-way" aria-labelledby={`${id}-title`} onSubmit={take}>
      <h4 id={`${id}-title`}>{words.title}</h4>
      <CodeField
        field={field}
        label={words.label}
        hint={count(locale, words.hint, shape.length)}
        error={slip && slipSentence(locale, words.slip, slip)}
        left={
          typed.is === 'begun'
            ? count(locale, words.left, typed.missing)
            : typed.is === 'whole' && words.complete
        }
        text={text}
        onType={(value, isAtEnd) => {
          setRefused(null);
          setText(shownCode(value, isAtEnd));
        }}
      />
      {copy.invitation.named && (
        <NameField
          label={words.whose}
          value={beside.name}
          onChange={(name) => setBeside((now) => ({ ...now, name }))}
        />
      )}
      {copy.replies.length > 0 && (
        <ReplacesField
          replies={copy.replies}
          value={beside.replaces}
          onChange={(replaces) => setBeside((now) => ({ ...now, replaces }))}
        />
      )}
      <p>
        <button type="submit" className="button">
          {words.take}
        </button>
      </p>
    </form>
  );
}
