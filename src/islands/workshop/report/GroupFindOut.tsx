import { Section } from '../../../components/parts/Section.tsx';
import type { PracticeId } from '../../../domain/model/model.ts';
import { votesOn, type Workshop } from '../../../domain/workshop/workshop.ts';
import type { PracticeVotes } from '../../../domain/workshop/workshop-report.ts';
import { count, thousands } from '../../../i18n/words.ts';
import { practiceAddress } from '../../../wording/report/report-language.ts';
import { useReportText } from '../../text/report-text.ts';

interface Props {
  readonly workshop: Workshop;
  readonly unknown: readonly PracticeId[];
  readonly votes: Readonly<Record<PracticeId, PracticeVotes>>;
}

/** What the group does not know, and how many of it do. */
export function GroupFindOut({ workshop, unknown, votes }: Props) {
  const { locale, t, practices } = useReportText();
  const { find } = t.workshopReport;
  if (unknown.length === 0) return null;
  const known = (id: PracticeId) => {
    const replies = votesOn(workshop, id).length;
    if (replies > 0) return count(locale, find.know, votes[id].n, { of: thousands(locale, replies) });
    return workshop.respondents.length > 0 ? find.nobody : find.untold;
  };
  return (
    <Section id="find-out" title={find.title}>
      <p className="measure small quiet">{find.lead}</p>
      <ul className="rows">
        {unknown.map((id) => (
          <li key={id}>
            <a href={practiceAddress(locale, id)}>{practices[id].title}</a>{' '}
            <span className="small quiet">{known(id)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
