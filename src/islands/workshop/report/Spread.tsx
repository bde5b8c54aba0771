import { LEVELS } from '../../../domain/model/answer.ts';
import { type PracticeId, practicesIn } from '../../../domain/model/model.ts';
import { closeAmong, discussionOrder } from '../../../domain/workshop/agreement.ts';
import { isDecided, proposedFor } from '../../../domain/workshop/discussion.ts';
import { groupFigures } from '../../../domain/workshop/groups.ts';
import { notesOn, type Workshop } from '../../../domain/workshop/workshop.ts';
import type { PracticeVotes } from '../../../domain/workshop/workshop-report.ts';
import { count, fill, list } from '../../../i18n/words.ts';
import { practiceAddress } from '../../../wording/report/report-language.ts';
import { groupMedian, groupsInWords, heldInWords, votesInWords } from '../../../wording/workshop/spread.ts';
import { useReportText } from '../../report/report-text.ts';
import { Section } from '../../report/Section.tsx';
import { Dots } from '../reveal/Dots.tsx';
import { layoutFor } from '../reveal/dot-layout.ts';
import { SpreadTable } from './SpreadTable.tsx';
import { Statistics } from './Statistics.tsx';

interface Props {
  readonly workshop: Workshop;
  readonly votes: Readonly<Record<PracticeId, PracticeVotes>>;
}

const NAMED = 3;
const ROW_HEIGHT = 30;

/** How far the members of the group agree: a sentence, every vote as a dot, the same as a table, statistics folded. */
export function Spread({ workshop, votes }: Props) {
  const { locale, t, practices } = useReportText();
  const { spread } = t.workshopReport;
  const judged = discussionOrder(votes);
  const few = practicesIn(workshop.model).filter((id) => votes[id].status === null && votes[id].n > 0);
  const { of, close } = closeAmong(votes);
  const widest = proposedFor(votes).slice(0, NAMED);
  const shown = [...judged, ...few];
  const high = Math.max(1, ...shown.flatMap((id) => [...votes[id].distribution]));
  if (shown.length === 0) {
    return (
      <Section id="spread" title={spread.title}>
        <p className="measure">{workshop.respondents.length === 0 ? spread.unsaid : spread.none}</p>
        <GroupsAlone workshop={workshop} />
      </Section>
    );
  }
  return (
    <Section id="spread" title={spread.title}>
      <p className="lead measure">
        {of === 0 ? spread.none : count(locale, spread.sentence, close, { of })}{' '}
        {widest.length > 0 &&
          fill(spread.widest, {
            practices: list(
              locale,
              widest.map((id) => practices[id].title),
            ),
          })}
      </p>
      <p className="small quiet">
        {fill(spread.hint, { low: t.common.level[0] ?? '', high: t.common.level[4] ?? '' })}
      </p>
      <ol className="spread-list">
        {shown.map((id) => (
          <SpreadRow key={id} practice={id} votes={votes[id]} workshop={workshop} high={high} />
        ))}
      </ol>
      <SpreadTable practices={shown} votes={votes} />
      <Statistics workshop={workshop} />
    </Section>
  );
}

interface RowProps {
  readonly practice: PracticeId;
  readonly votes: PracticeVotes;
  readonly workshop: Workshop;
  /** The most votes any level has, so that rows compare. */
  readonly high: number;
}

function SpreadRow({ practice, votes, workshop, high }: RowProps) {
  const text = useReportText();
  const { locale, t, practices } = text;
  const { spread } = t.workshopReport;
  const decided = workshop.decided?.[practice];
  const held = heldInWords(text, votes.level);
  const groups = groupsInWords(text, groupFigures(workshop, practice));
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

/** Groups that travelled where votes did not. */
function GroupsAlone({ workshop }: { readonly workshop: Workshop }) {
  const text = useReportText();
  const said = practicesIn(workshop.model).flatMap((id) => {
    const groups = groupsInWords(text, groupFigures(workshop, id));
    return groups ? [{ id, groups }] : [];
  });
  return (
    <ul className="rows">
      {said.map(({ id, groups }) => (
        <li key={id}>
          <a href={practiceAddress(text.locale, id)}>{text.practices[id].title}</a>
          <p className="small">{groups}</p>
        </li>
      ))}
    </ul>
  );
}
