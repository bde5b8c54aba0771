import { actionWords } from '../../exports/spreadsheet/action-words.ts';
import type { ReturnedFault } from '../../exports/spreadsheet/read-actions.ts';
import { faultInWords } from '../../wording/report/returned.ts';
import type { LoadedText } from '../text/load-text.ts';

interface Props {
  readonly faults: readonly ReturnedFault[];
  readonly words: LoadedText;
}

/** The cells that say nothing we know: where each is, and how it is mended. */
export function NotUnderstood({ faults, words }: Props) {
  const { returning } = words.t;
  if (faults.length === 0) return null;
  const { statuses, proofKinds } = actionWords(words);
  const choicesOf = ({ column }: ReturnedFault) =>
    (column === 'status' ? statuses : proofKinds).map(([, word]) => word);
  return (
    <section>
      <h3>{returning.faults}</h3>
      <p className="small">{returning.faultsLead}</p>
      <ul className="small">
        {faults.map((fault) => (
          <li key={`${fault.letters}${fault.row}`} className="user-text">
            {faultInWords(words, fault, choicesOf(fault))}
          </li>
        ))}
      </ul>
    </section>
  );
}
