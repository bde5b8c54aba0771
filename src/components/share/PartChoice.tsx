import { useId } from 'react';
import type { Assessment } from '../../domain/assessment.ts';
import type { LinkPart } from '../../share/link/parts.ts';
import { useReportText } from '../report/report-text.ts';
import { PARTS, partsInWords, RECOMMENDED } from './shareable-parts.ts';

interface Props {
  readonly assessment: Assessment;
  readonly parts: readonly LinkPart[];
  readonly onChange: (parts: readonly LinkPart[]) => void;
}

/** The texts that enter the link only when they are ticked. */
export function PartChoice({ assessment, parts, onChange }: Props) {
  const text = useReportText();
  const { dialog } = text.t.share;
  const words = partsInWords(text, assessment);
  const id = useId();
  const toggle = (part: LinkPart, isTicked: boolean) =>
    onChange(isTicked ? [...parts, part] : parts.filter((other) => other !== part));
  return (
    <fieldset className="share-parts" aria-describedby={id}>
      <legend>{dialog.add}</legend>
      <p id={id} className="hint">
        {dialog.addHint}
      </p>
      {PARTS.map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            checked={parts.includes(part)}
            disabled={words[part] === undefined}
            onChange={({ currentTarget }) => toggle(part, currentTarget.checked)}
          />
          <span>
            {words[part] ?? `${dialog.missing[part]} (${dialog.none})`}
            {words[part] && RECOMMENDED.includes(part) && ` (${dialog.recommended})`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
