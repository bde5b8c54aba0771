import type { ActionChange } from '../../flows/own-report/returned-actions.ts';
import { fill } from '../../i18n/words.ts';
import { decisionInWords } from '../../wording/report/decision.ts';
import { columnTitle, fieldInWords } from '../../wording/report/returned.ts';
import type { LoadedText } from '../text/load-text.ts';

interface Props {
  readonly change: ActionChange;
  readonly words: LoadedText;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** One action that came back: what it is, whether it is new, and each field as it was and as it would be. */
export function ChangeRow({ change, words, isTicked, onTick }: Props) {
  const { returning } = words.t;
  const { row, before, after, fields } = change;
  const titleOf = (field: (typeof fields)[number]) =>
    columnTitle(words, field === 'proof' ? 'proofKind' : field);
  return (
    <li>
      <label className="returning-tick">
        <input
          type="checkbox"
          checked={isTicked}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        <span className="user-text">
          <bdi>{decisionInWords(words, before ?? after).action}</bdi>{' '}
          {!before && <span className="tag">{returning.isNew}</span>}{' '}
          <span className="small quiet">{fill(returning.row, { row })}</span>
        </span>
      </label>
      <ul className="small">
        {fields
          .filter((field) => before || field !== 'action')
          .map((field) => (
            <li key={field} className="user-text">
              {titleOf(field)}
              {words.t.common.colon}
              {before && (
                <>
                  <bdi className="quiet">{fieldInWords(words, field, before) || returning.none}</bdi>{' '}
                  <span aria-hidden="true">→</span>
                  <span className="hidden-visually">{returning.becomes}</span>{' '}
                </>
              )}
              <strong>
                <bdi>{fieldInWords(words, field, after) || returning.none}</bdi>
              </strong>
            </li>
          ))}
      </ul>
    </li>
  );
}
