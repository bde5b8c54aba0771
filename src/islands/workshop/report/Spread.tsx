import { useMemo } from 'react';
import { Section } from '../../../components/parts/Section.tsx';
import { type PracticeId, practicesIn } from '../../../domain/model/model.ts';
import { closeAmong, discussionOrder, type VoteFigures } from '../../../domain/workshop/agreement.ts';
import { groupsLeaving } from '../../../domain/workshop/groups.ts';
import { everApart, firstFiguresOn } from '../../../domain/workshop/moved.ts';
import type { Workshop } from '../../../domain/workshop/workshop.ts';
import type { PracticeVotes } from '../../../domain/workshop/workshop-report.ts';
import { count, fill, list } from '../../../i18n/words.ts';
import { practiceAddress } from '../../../wording/report/report-language.ts';
import { groupsInWords } from '../../../wording/workshop/spread.ts';
import { useReportText } from '../../text/report-text.ts';
import { SpreadRow } from './SpreadRow.tsx';
import { SpreadTable } from './SpreadTable.tsx';
import { Statistics } from './Statistics.tsx';
import { WhatSettled } from './WhatSettled.tsx';

interface Props {
  readonly workshop: Workshop;
  readonly votes: Readonly<Record<PracticeId, PracticeVotes>>;
}

const NAMED = 3;

/** How far the members of the group agreed and what was made of it: a sentence, every vote as a dot, a table, statistics folded. */
export function Spread({ workshop, votes }: Props) {
  const { locale, t, practices } = useReportText();
  const { spread } = t.workshopReport;
  const { apart, first, shown } = useMemo(() => shownIn(workshop, votes), [workshop, votes]);
  const { of, close } = closeAmong(first);
  const widest = apart.slice(0, NAMED);
  const high = Math.max(1, ...shown.flatMap((id) => [...first[id].distribution]));
  if (shown.length === 0) {
    return (
      <Section id="spread" title={spread.title}>
        <p className="measure">{workshop.respondents.length === 0 ? spread.unsaid : spread.none}</p>
        <Settled workshop={workshop} votes={votes} practices={apart} />
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
          <SpreadRow
            key={id}
            practice={id}
            votes={votes[id]}
            first={first[id]}
            workshop={workshop}
            high={high}
          />
        ))}
      </ol>
      <SpreadTable practices={shown} first={first} votes={votes} />
      <Statistics workshop={workshop} />
    </Section>
  );
}

/** What is shown of votes, most divided at first before the rest, whatever was settled since. */
function shownIn(workshop: Workshop, votes: Props['votes']) {
  const ids = practicesIn(workshop.model);
  const first = Object.fromEntries(
    ids.map((id) => [id, firstFiguresOn(workshop, id, groupsLeaving)]),
  ) as Record<PracticeId, VoteFigures>;
  const apart = everApart(workshop, votes, groupsLeaving);
  const judged = discussionOrder(first).filter((id) => !apart.includes(id));
  const few = ids.filter((id) => first[id].status === null && (first[id].n > 0 || votes[id].n > 0));
  const shown = [...apart, ...judged, ...few.filter((id) => !apart.includes(id))];
  return { first, apart, shown: shown.filter((id) => votes[id].n > 0 || first[id].n > 0) };
}

/** Where the room disagreed and what settled it, where votes did not travel. */
function Settled({ workshop, votes, practices }: Props & { readonly practices: readonly PracticeId[] }) {
  const text = useReportText();
  const { locale, t } = text;
  if (practices.length === 0) return null;
  return (
    <>
      <h3>{t.workshopReport.spread.apartTitle}</h3>
      <ul className="rows">
        {practices.map((id) => (
          <li key={id}>
            <a href={practiceAddress(locale, id)}>{text.practices[id].title}</a>
            <WhatSettled practice={id} votes={votes[id]} workshop={workshop} />
          </li>
        ))}
      </ul>
    </>
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
