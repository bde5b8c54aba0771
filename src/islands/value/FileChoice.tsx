import { useLayoutEffect, useRef, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import { onDropped } from '../../stores/browser/dropped.ts';
import { useLabBeginning } from './lab-text.ts';

interface Props {
  /** Before the script is there nothing can be chosen. */
  readonly isReady: boolean;
  /** A file was chosen already: the words are shorter. */
  readonly isAgain?: boolean;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
}

/** A file chosen or dropped, or the sample. Of several that are dropped together none is read. */
export function FileChoice({ isReady, isAgain = false, onFile, onSample }: Props) {
  const { file: t } = useLabBeginning();
  const input = useRef<HTMLInputElement>(null);
  const [areSeveral, setSeveral] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useLayoutEffect(() => onDropped((event) => latest.current(event.dataTransfer?.files)), []);

  function take(files: FileList | null | undefined) {
    const [first, second] = files ?? [];
    setSeveral(second !== undefined);
    if (first && !second) onFile(first);
    // The same file, put right, may be chosen again.
    if (input.current) input.current.value = '';
  }

  return (
    <div className={isAgain ? 'lab-again' : 'lab-drop'}>
      <Field
        label={isAgain ? t.another : t.drop}
        hint={!isAgain && t.hint}
        error={areSeveral && t.several}
        isAlert
      >
        {(control) => (
          <input
            {...control}
            ref={input}
            type="file"
            accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values"
            disabled={!isReady}
            onChange={({ currentTarget }) => take(currentTarget.files)}
          />
        )}
      </Field>
      {!isAgain && <p className="small measure">{t.sampleText}</p>}
      <p>
        <button
          type="button"
          className={`button button-quiet${isAgain ? ' button-small' : ''}`}
          disabled={!isReady}
          onClick={onSample}
        >
          {t.sample}
        </button>
      </p>
    </div>
  );
}
