import { date, fill } from '../../i18n/words.ts';
import type { Assessment } from '../../domain/assessment.ts';
import { useReportText } from '../report/report-text.ts';
import type { Wish } from './link-of.ts';
import { PARTS, partsInWords } from './shareable-parts.ts';

interface Props {
  readonly assessment: Assessment;
  readonly wish: Wish;
}

/** What the link holds, what it never holds, who can read it. */
export function HeldByLink({ assessment, wish }: Props) {
  const text = useReportText();
  const { dialog } = text.t.share;
  const words = partsInWords(text, assessment);
  const ticked = PARTS.filter((part) => wish.parts.includes(part));
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
      <p className="notice notice-warn">{wish.password === '' ? dialog.readers : dialog.readersLocked}</p>
    </section>
  );
}
