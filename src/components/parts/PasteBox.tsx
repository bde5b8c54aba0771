import { type ReactNode, useRef, useState } from 'react';
import { Field } from './Field.tsx';

interface Props {
  readonly words: Readonly<Record<'label' | 'hint' | 'take' | 'files' | 'stop', string>>;
  /** The id of the field, where something leads to it. */
  readonly id?: string | undefined;
  /** Whether taking what was pasted is the first thing to do on the page. */
  readonly isFirst?: boolean | undefined;
  /** Whether what was handed in is being read for so long that a stop is offered. */
  readonly isStoppable: boolean;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Ends what is being read. */
  readonly onStop: () => void;
  /** What is said of the reading, and what came of it. */
  readonly children: ReactNode;
}

/** Where messages are pasted and files chosen. What is pasted leaves the field as it is taken: a long thread would choke it. */
export function PasteBox({ words, id, isFirst, isStoppable, onText, onFiles, onStop, children }: Props) {
  const [text, setText] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onText(text);
        setText('');
      }}
    >
      <Field id={id} label={words.label} hint={words.hint} className="measure">
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
        <button type="submit" className={isFirst ? 'button' : 'button button-quiet'}>
          {words.take}
        </button>
        <button type="button" className="button button-quiet" onClick={() => chooser.current?.click()}>
          {words.files}
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={words.files}
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </p>
      {children}
      {isStoppable && (
        <p>
          <button type="button" className="button button-quiet button-small" onClick={onStop}>
            {words.stop}
          </button>
        </p>
      )}
    </form>
  );
}
