import { readingFacts } from '../../wording/value/how-read.ts';
import type { Described } from '../../workers/value-messages.ts';
import { useLabText } from './lab-text.ts';

/** How a file was read, folded: what it was recognised as, and each column that was used. */
export function ReadFacts({ file }: Pick<Described, 'file'>) {
  const text = useLabText();
  const { how } = text.t.reading;
  return (
    <details className="lab-fold">
      <summary>{how.was}</summary>
      <dl className="lab-columns">
        {readingFacts(text, file).map(([label, value]) => (
          <div key={`${label}: ${value}`}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
