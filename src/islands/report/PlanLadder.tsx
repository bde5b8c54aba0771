import '../../styles/parts/chart.css';
import { Table } from '../../components/parts/Table.tsx';
import type { Assessment } from '../../domain/model/assessment.ts';
import { type PlanInWords, planInWords } from '../../wording/report/roadmap.ts';
import { useReportText } from '../text/report-text.ts';
import { ProfileAxis } from './ProfileAxis.tsx';

/** The practices that the decisions would raise on the ladder of levels, from today to the plan; nothing where none is. */
export function PlanLadder({ assessment }: { readonly assessment: Assessment }) {
  const text = useReportText();
  const { common, report } = text.t;
  const plan = planInWords(text, assessment);
  if (!plan) return null;
  return (
    <details className="roadmap-plan">
      <summary>
        {report.roadmap.planTitle}
        {common.colon}
        {plan.sentence}
      </summary>
      <Ladder plan={plan} />
      <details>
        <summary>{report.roadmap.table}</summary>
        <PlanTable plan={plan} />
      </details>
    </details>
  );
}

function Ladder({ plan: { moves } }: { readonly plan: PlanInWords }) {
  const { common, report } = useReportText().t;
  const { here, plan, ladder } = report.roadmap;
  return (
    <div className="chart">
      <ProfileAxis
        name={ladder}
        levels={common.level}
        colon={common.colon}
        rows={moves.map(({ practice, title, said, from, to }) => ({
          id: practice,
          title,
          said,
          rated: { declared: from, supported: from, target: to },
        }))}
      />
      <ul className="legend" aria-hidden="true">
        <li>
          <svg className="track" width="18" height="18" aria-hidden="true">
            <circle className="filled" cx="9" cy="9" r="5.5" />
          </svg>
          {here}
        </li>
        <li>
          <svg className="track" width="18" height="18" aria-hidden="true">
            <line className="target" x1="9" x2="9" y1="1" y2="17" />
          </svg>
          {plan}
        </li>
      </ul>
    </div>
  );
}

function PlanTable({ plan: { moves } }: { readonly plan: PlanInWords }) {
  const { common, report } = useReportText().t;
  const { here, plan, ladder } = report.roadmap;
  return (
    <Table label={report.roadmap.planTitle} heads={[report.profile.practice, here, plan]} caption={ladder}>
      <tbody>
        {moves.map(({ practice, title, from, to }) => (
          <tr key={practice}>
            <th scope="row">{title}</th>
            <td>{common.level[from]}</td>
            <td>{common.level[to]}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
