import { LEVELS } from '../../../domain/model/answer.ts';
import type { PracticeId } from '../../../domain/model/model.ts';
import { isDecided } from '../../../domain/workshop/discussion.ts';
import { groupsLeaving } from '../../../domain/workshop/groups.ts';
import { notesOn, type Workshop } from '../../../domain/workshop/workshop.ts';
import type { PracticeVotes } from '../../../domain/workshop/workshop-report.ts';
import { count, fill } from '../../../i18n/words.ts';
import { practiceAddress } from '../../../wording/report/report-language.ts';
import { groupMedian, groupsInWords, heldInWords, votesInWords } from '../../../wording/workshop/spread.ts';
import { useReportText } from '../../text/report-text.ts';
import { Dots } from '../reveal/Dots.tsx';
import { layoutFor } from '../reveal/dot-layout.ts';

const ROW_HEIGHT = 30;

interface Props {
  readonly practice: PracticeId;
  readonly votes: PracticeVotes;
  readonly workshop: Workshop;
  /** The most votes any level has, so that rows compare. */
  readonly high: number;
}

/** One practice: every vote as a dot, what the group holds, and what was said. */
export function SpreadRow({ practice, votes, workshop, high }: Props) {
  const text = useReportText();
  const { locale, t, practices } = text;
  const { spread } = t.workshopReport;
  const decided = workshop.decided?.[practice];
  const held = heldInWords(text, votes.level);
  const groups = groupsInWords(text, groupsLeaving(workshop, practice));
  const notes = notesOn(workshop, practice);
  const layout = layoutFor(high, ROW_HEIGHT);
  return (
    <li className="spread-row keep">
      <div>
        <h3>
          <a href={practiceAddress(locale, practice)}>{practices[practice].title}</a>
        </h3>
        <p className={`small spread-status spread-${votes.status ?? 'few'}`}>
          {votes.status ? spread.status[votes.status] : spread.few}
        </p>
      </div>
      <div className="spread-dots" role="img" aria-label={votesInWords(text, votes)}>
        {LEVELS.map((level) => (
          <Dots key={level} n={votes.distribution[level] ?? 0} layout={layout} height={ROW_HEIGHT} />
        ))}
        {votes.median !== null && <MedianLine median={votes.median} />}
      </div>
      <div className="small spread-said">
        <p>
          {votes.median !== null && `${fill(spread.median, { level: groupMedian(text, votes.median) })} `}
          <strong>{fill(isDecided(decided) ? spread.decided : spread.held, { level: held })}</strong>
        </p>
        {decided?.reason && <p className="user-text">{fill(spread.reason, { reason: decided.reason })}</p>}
        {groups && <p>{groups}</p>}
        {notes.length > 0 && (
          <details>
            <summary>{count(locale, spread.notes, notes.length)}</summary>
            <ul>
              {notes.map((note, at) => (
                <li key={at} className="user-text">
                  {note}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

function MedianLine({ median }: { readonly median: number }) {
  const place = `${median * 20 + 10}%`;
  return (
    <svg aria-hidden="true" className="spread-median" width="100%" height="100%">
      <line x1={place} x2={place} y1="0" y2="100%" />
    </svg>
  );
}
