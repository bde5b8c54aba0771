import { useId } from 'react';
import { groupsTravel, staysBehind } from '../../domain/workshop/result.ts';
import type { ApartPart } from '../../domain/workshop/result-parts.ts';
import type { Workshop } from '../../domain/workshop/workshop.ts';
import type { DocumentPart } from '../../exports/leaving-report.ts';
import type { Messages } from '../../i18n/messages.ts';

/** What of a workshop is asked about, in the order it is asked in. */
export const DOCUMENT_PARTS: readonly DocumentPart[] = ['groups', 'votes', 'notes'];

interface Props {
  readonly workshop: Workshop;
  readonly words: Messages['documents'];
  readonly parts: readonly DocumentPart[];
  /** What left before. */
  readonly left: ApartPart | undefined;
  readonly onChange: (parts: readonly DocumentPart[]) => void;
}

/** What of a workshop goes into its documents, and what then stays behind. */
export function DocumentParts({ workshop, words, parts, left, onChange }: Props) {
  const id = useId();
  const hides = parts.includes('groups') && !groupsTravel(workshop, ['groups']);
  const hasApart = DOCUMENT_PARTS.some((part) => staysBehind(part, left ? [left] : parts));
  return (
    <fieldset className="share-parts" aria-describedby={id}>
      <legend>{words.parts}</legend>
      <p id={id} className="hint">
        {words.partsHint}
      </p>
      {DOCUMENT_PARTS.map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            checked={parts.includes(part)}
            disabled={staysBehind(part, left ? [...parts, left] : parts)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? [...parts, part] : parts.filter((other) => other !== part))
            }
          />
          <span>{words[part]}</span>
        </label>
      ))}
      <p role="status" className="hint">
        {hides ? words.groupsNot : hasApart && words.votesOrGroups}
      </p>
    </fieldset>
  );
}
