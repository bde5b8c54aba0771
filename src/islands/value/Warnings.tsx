import type { Warning } from '../../value/warning.ts';
import { warningSentence } from '../../wording/value/warning.ts';
import { useLabText } from './lab-text.ts';

/** What one must know of the figures, as sentences. */
export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  const text = useLabText();
  if (warnings.length === 0) return null;
  return (
    <ul className="notice notice-warn lab-warnings">
      {warnings.map((warning) => {
        const sentence = warningSentence(text, warning);
        return <li key={sentence}>{sentence}</li>;
      })}
    </ul>
  );
}
