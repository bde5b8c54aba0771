import { Section } from '../../../components/parts/Section.tsx';
import { type PracticeId, practicesIn } from '../../../domain/model/model.ts';
import { closeAmong, discussionOrder } from '../../../domain/workshop/agreement.ts';
import { proposedFor } from '../../../domain/workshop/discussion.ts';
import { groupsLeaving } from '../../../domain/workshop/groups.ts';
import type { Workshop } from '../../../domain/workshop/workshop.ts';
import type { PracticeVotes } from '../../../domain/workshop/workshop-report.ts';
import { count, fill, list } from '../../../i18n/words.ts';
import { practiceAddress } from '../../../wording/report/report-language.ts';
import { groupsInWords } from '../../../wording/workshop/spread.ts';
import { useReportText } from '../../text/report-text.ts';
import { SpreadRow } from './SpreadRow.tsx';
import { SpreadTable } from './SpreadTable.tsx';
import { Statistics } from './Statistics.tsx';

interface Props {
  readonly workshop: Workshop;
  readonly votes: Readonly<Record<PracticeId, PracticeVotes>>;
}

const NAMED = 3;

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

/** Groups that travelled where votes did not. */
function GroupsAlone({ workshop }: { readonly workshop: Workshop }) {
  const text = useReportText();
  const said = practicesIn(workshop.model).flatMap((id) => {
    const groups = groupsInWords(text, groupsLeaving(workshop, id));
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
