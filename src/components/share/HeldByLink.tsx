import type { Assessment } from '../../domain/assessment.ts';
import { date, fill } from '../../i18n/words.ts';
import type { LinkPart } from '../../share/link/parts.ts';
import { useReportText } from '../report/report-text.ts';
import { PARTS, partsInWords } from './shareable-parts.ts';

interface Props {
  readonly assessment: Assessment;
  readonly parts: readonly LinkPart[];
}

/** What the link holds, and what it never holds. */
export function HeldByLink({ assessment, parts }: Props) {
  const text = useReportText();
  const { dialog } = text.t.share;
  const words = partsInWords(text, assessment);
  const ticked = PARTS.filter((part) => parts.includes(part));
  return (
    <section className="share-holds">
      <h3>{dialog.holds.title}</h3>
      <ul>
        {dialog.holds.always.map((item) => (
          <li key={item}>{fill(item, { date: date(text.locale, assessment.date) })}</li>
        ))}
        {ticked.map((part) => (
          <li key={part}>{words[part]}</li>
        ))}
      </ul>
      <p className="small quiet">{dialog.holds.never}</p>
    </section>
  );
}
