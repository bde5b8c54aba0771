import { Section } from '../../components/parts/Section.tsx';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { practiceAddress } from '../../wording/report/report-language.ts';
import { useReportText } from '../text/report-text.ts';
import type { GroupParts } from './group-parts.ts';

interface Props {
  readonly assessment: Assessment;
  readonly facts: ReportFacts;
  readonly group?: Pick<GroupParts, 'whyLeftOut'> | undefined;
}

/** What was left out, and why. */
export function NotApplicable({ assessment, facts, group }: Props) {
  const { locale, t, practices } = useReportText();
  const { notApplicable } = t.report;
  const left = facts.inState('not-applicable');
  if (left.length === 0) return null;
  return (
    <Section id="not-applicable" title={notApplicable.title}>
      <p className="measure small quiet">{group ? t.workshopReport.left.lead : notApplicable.lead}</p>
      <ul className="rows">
        {left.map((id) => {
          const answer = assessment.answers[id];
          const reason = answer?.status === 'not-applicable' ? answer.reason : undefined;
          return (
            <li key={id} className="row-line">
              <a href={practiceAddress(locale, id)}>{practices[id].title}</a>
              <span className="small quiet">
                {group?.whyLeftOut(id) ?? (reason ? t.common.reason[reason] : notApplicable.noReason)}
              </span>
              {answer?.note && <p className="user-text">{answer.note}</p>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
