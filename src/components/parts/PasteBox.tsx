import '../../styles/parts/file-button.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { Field } from './Field.tsx';

interface Props {
  readonly words: Readonly<Record<'label' | 'hint' | 'take' | 'files' | 'stop', string>>;
  /** The id of the field, where something leads to it. */
  readonly id?: string | undefined;
  /** Whether taking what was pasted is the first thing to do on the page. */
  readonly isFirst?: boolean | undefined;
  /** Whether what was handed in is being read for so long that a stop is offered. */
  readonly isStoppable: boolean;
  /** False where it could not be read: the text stays in the field then. */
  readonly onText: (text: string) => Promise<boolean>;
  readonly onFiles: (files: readonly File[]) => void;
  /** Ends what is being read. */
  readonly onStop: () => void;
  /** What is said of the reading, and what came of it. */
  readonly children: ReactNode;
}

/** Where messages are pasted and files chosen. What is pasted leaves the field as it is taken: a long thread would choke it. */
export function PasteBox({ words, id, isFirst, isStoppable, onText, onFiles, onStop, children }: Props) {
  // Its own: what was typed before the page was awake stays.
  const field = useRef<HTMLTextAreaElement>(null);
  const take = async (box: HTMLTextAreaElement) => {
    const text = box.value;
    box.value = '';
    if (text.trim() === '' || (await onText(text))) return;
    box.value ||= text;
  };
  // A browser opens its chooser for a press on the field itself, awake or not; some for no press but that.
  const chooser = useRef<HTMLInputElement>(null);
  const takeChosen = () => {
    const { current: input } = chooser;
    if (!input?.files?.[0]) return;
    onFiles([...input.files]);
    input.value = '';
  };
  // Chosen before this was awake.
  useEffect(takeChosen, []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (field.current) void take(field.current);
      }}
    >
      <Field id={id} label={words.label} hint={words.hint} className="measure">
        {(control) => <textarea {...control} ref={field} data-paste rows={3} spellCheck={false} />}
      </Field>
      <p className="cluster">
        <button type="submit" className={isFirst ? 'button' : 'button button-quiet'}>
          {words.take}
        </button>
        <label className="button button-quiet file-button">
          {words.files}
          <input ref={chooser} type="file" multiple onChange={takeChosen} />
        </label>
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
