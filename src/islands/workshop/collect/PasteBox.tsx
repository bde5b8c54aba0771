import { useEffect, useRef, useState } from 'react';
import { Field } from '../../../components/parts/Field.tsx';
import { useText } from '../../../components/parts/text.ts';
import { fill } from '../../../i18n/words.ts';

interface Props {
  /** From 0 to 1 while a text is read; null when none is. */
  readonly progress: number | null;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Ends what is being read. */
  readonly onStop: () => void;
}

/** Shorter texts are read before a bar could be seen. In milliseconds. */
const BAR_AFTER = 300;

/** Where messages are pasted: what is pasted is taken at once, since a field would choke on a long thread. */
export function PasteBox({ progress, onText, onFiles, onStop }: Props) {
  const { paste: t } = useText('collect');
  const [text, setText] = useState('');
  const [isLong, setLong] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const isReading = progress !== null;
  useEffect(() => {
    if (!isReading) return setLong(false);
    const timer = setTimeout(() => setLong(true), BAR_AFTER);
    return () => clearTimeout(timer);
  }, [isReading]);
  const percent = Math.floor((progress ?? 0) * 100);

  return (
    <form
      className="collect-paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onText(text);
        setText('');
      }}
    >
      <h3>{t.title}</h3>
      <Field label={t.label} hint={t.hint}>
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
        <button type="submit" className="button">
          {t.take}
        </button>
        <button type="button" className="button button-quiet" onClick={() => chooser.current?.click()}>
          {t.files}
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={t.files}
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </p>
      <p role="status" className="collect-progress">
        {isLong && isReading && (
          <>
            <progress max={100} value={percent} aria-hidden="true" />{' '}
            {fill(t.progress, { percent: percent - (percent % 10) })}
          </>
        )}
      </p>
      {isLong && isReading && (
        <p>
          <button type="button" className="button button-quiet button-small" onClick={onStop}>
            {t.stop}
          </button>
        </p>
      )}
    </form>
  );
}
