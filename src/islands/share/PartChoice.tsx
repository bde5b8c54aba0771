import { useId } from 'react';
import type { LinkPart } from '../../share/link/parts.ts';
import type { OfferedPart } from '../../wording/share/shareable.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly offered: readonly OfferedPart[];
  readonly ticked: readonly LinkPart[];
  readonly onChange: (ticked: readonly LinkPart[]) => void;
}

/** The parts that enter the link only when they are ticked. */
export function PartChoice({ offered, ticked, onChange }: Props) {
  const { dialog } = useReportText().t.share;
  const id = useId();
  const toggle = (part: LinkPart, isTicked: boolean) =>
    onChange(isTicked ? [...ticked, part] : ticked.filter((other) => other !== part));
  return (
    <fieldset className="share-parts" aria-describedby={id}>
      <legend>{dialog.add}</legend>
      <p id={id} className="hint">
        {dialog.addHint}
      </p>
      {offered.map(({ part, words, missing, isRecommended }) => (
        <label key={part}>
          <input
            type="checkbox"
            checked={words !== undefined && ticked.includes(part)}
            disabled={words === undefined}
            onChange={({ currentTarget }) => toggle(part, currentTarget.checked)}
          />
          <span>
            {words ?? missing}
            {words && isRecommended && ` (${dialog.recommended})`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
