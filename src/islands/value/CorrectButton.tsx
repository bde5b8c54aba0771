import { useLabText } from './lab-text.ts';

/** Back to how the file is read. */
export function CorrectButton({ onCorrect }: { readonly onCorrect: () => void }) {
  const { file } = useLabText().t;
  return (
    <p className="no-print">
      <button type="button" className="button button-quiet button-small" onClick={onCorrect}>
        {file.correct}
      </button>
    </p>
  );
}
