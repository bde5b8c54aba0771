import { useLabBeginning } from './lab-text.ts';

/** Ends what goes on. */
export function StopButton({ onStop }: { readonly onStop: () => void }) {
  const t = useLabBeginning();
  return (
    <button type="button" className="button button-quiet" onClick={onStop}>
      {t.file.cancel}
    </button>
  );
}
