import { useRef, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import type { GatheredUnits } from '../../flows/comparing/gather.ts';
import { count, fill } from '../../i18n/words.ts';
import { useCompareText } from './compare-text.ts';

interface Props {
  readonly gathered: GatheredUnits;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Ends what is being read. */
  readonly onStop: () => void;
}

/** Where links are pasted and files chosen; what came of it is said. */
export function AddUnits({ gathered, onText, onFiles, onStop }: Props) {
  const { t } = useCompareText();
  const { add } = t.compare;
  const [text, setText] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <form
      className="compare-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onText(text);
        setText('');
      }}
    >
      <Field id="compare-links" label={add.label} hint={add.hint} className="measure">
        {(control) => (
          <textarea
            {...control}
            data-paste
            rows={3}
            spellCheck={false}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </Field>
      <p className="cluster">
        <button type="submit" className="button button-quiet">
          {add.take}
        </button>
        <button type="button" className="button button-quiet" onClick={() => chooser.current?.click()}>
          {add.files}
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={add.files}
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </p>
      <Said {...gathered} />
      {gathered.progress !== null && gathered.progress > 0 && (
        <p>
          <button type="button" className="button button-quiet button-small" onClick={onStop}>
            {add.stop}
          </button>
        </p>
      )}
    </form>
  );
}

/** How far the reading is, then what came of it. */
function Said({ opened, unread, again, passed, more, progress }: GatheredUnits) {
  const { locale, t } = useCompareText();
  const { add } = t.compare;
  const percent = Math.floor((progress ?? 0) * 10) * 10;
  const parts = [
    ...(opened.length > 0 ? [count(locale, add.opened, opened.length)] : []),
    ...(again > 0 ? [count(locale, add.again, again)] : []),
    ...(passed > 0 ? [count(locale, add.passed, passed)] : []),
    ...(more > 0 ? [count(locale, add.more, more)] : []),
    ...(unread > 0 ? [count(locale, add.unread, unread)] : []),
  ];
  return <p role="status">{progress === null ? parts.join(' ') : fill(add.reading, { percent })}</p>;
}
