import {
  type Assessment,
  type Decision,
  MEASURES_AT_MOST,
  type Measure,
} from '../../domain/model/assessment.ts';
import { PRACTICE_IDS, type PracticeId } from '../../domain/model/model.ts';
import type { ReportChanges } from '../../flows/own-report/report-changes.ts';
import { date } from '../../i18n/words.ts';
import { LIST_LIMITS, TEXT_LIMITS } from '../../share/format/fields.ts';
import { useReportText } from '../text/report-text.ts';
import { EditableRows } from './EditableRows.tsx';
import type { Field, Row } from './RowForm.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly changes?: ReportChanges | undefined;
}

/** An empty field is not kept: absent and empty would be two ways to say the same. */
function withoutEmpty<Kept>(row: Row): Kept {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')) as Kept;
}

/** What the board is shown besides the scores: measures from the customers' side, and the decisions asked for. */
export function ForTheBoard({ assessment: { measures = [], decisions = [] }, changes }: Props) {
  const { t, practices } = useReportText();
  const { board } = t.report;
  const measureFields: readonly Field[] = [
    { name: 'name', label: board.name, kind: 'text', isRequired: true, longest: TEXT_LIMITS.name },
    { name: 'value', label: board.value, kind: 'text', isRequired: true, longest: TEXT_LIMITS.name },
    { name: 'date', label: board.date, kind: 'month' },
  ];
  const decisionFields: readonly Field[] = [
    { name: 'action', label: board.action, kind: 'text', isRequired: true, longest: TEXT_LIMITS.action },
    { name: 'owner', label: board.owner, kind: 'text', longest: TEXT_LIMITS.name },
    { name: 'due', label: board.due, kind: 'day' },
    { name: 'indicator', label: board.indicator, kind: 'text', longest: TEXT_LIMITS.name },
    {
      name: 'practice',
      label: board.practice,
      kind: 'choice',
      choices: [['', board.noPractice], ...PRACTICE_IDS.map((id) => [id, practices[id].title] as const)],
    },
  ];
  return (
    <Section id="board" title={board.title} className="no-print">
      <p className="measure small quiet">{board.lead}</p>
      <EditableRows
        title={board.measures}
        hint={board.measuresHint}
        none={board.noMeasure}
        add={board.addMeasure}
        fields={measureFields}
        rows={measures as unknown as readonly Row[]}
        most={MEASURES_AT_MOST}
        nameOf={(row) => row['name'] ?? ''}
        show={(row) => <MeasureLine measure={row as unknown as Measure} />}
        onChange={changes && ((rows) => changes.setMeasures(rows.map(withoutEmpty<Measure>)))}
      />
      <EditableRows
        title={board.decisions}
        none={board.noDecision}
        add={board.addDecision}
        fields={decisionFields}
        rows={decisions as unknown as readonly Row[]}
        most={LIST_LIMITS.decisions}
        nameOf={(row) => row['action'] ?? ''}
        show={(row) => <DecisionLine decision={row as unknown as Decision} />}
        onChange={changes && ((rows) => changes.setDecisions(rows.map(withoutEmpty<Decision>)))}
      />
    </Section>
  );
}

/** The same on the first printed page, where nothing can be edited. */
export function BoardPrint({ assessment: { measures = [], decisions = [] } }: Pick<Props, 'assessment'>) {
  const { board } = useReportText().t.report;
  if (measures.length + decisions.length === 0) return null;
  return (
    <div className="board-print">
      {measures.length > 0 && (
        <section>
          <h2>{board.measures}</h2>
          <ul className="rows">
            {measures.slice(0, MEASURES_AT_MOST).map((measure) => (
              <li key={measure.name}>
                <MeasureLine measure={measure} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {decisions.length > 0 && (
        <section>
          <h2>{board.decisions}</h2>
          <ul className="rows">
            {decisions.map((decision) => (
              <li key={decision.action}>
                <DecisionLine decision={decision} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function When({ iso }: { readonly iso: string }) {
  const { locale } = useReportText();
  return <time dateTime={iso}>{date(locale, iso)}</time>;
}

function MeasureLine({ measure }: { readonly measure: Measure }) {
  return (
    <p className="measure-line">
      <strong className="value">{measure.value}</strong> <span>{measure.name}</span>{' '}
      {measure.date && (
        <span className="small quiet">
          <When iso={measure.date} />
        </span>
      )}
    </p>
  );
}

function DecisionLine({ decision }: { readonly decision: Decision }) {
  const { practices } = useReportText();
  const { owner, due, indicator, practice } = decision;
  return (
    <div className="decision-line">
      <p className="user-text">{decision.action}</p>
      <p className="small quiet">
        {[
          owner,
          due && <When key="due" iso={due} />,
          indicator,
          practice && practices[practice as PracticeId].title,
        ]
          .filter(Boolean)
          .map((part, at) => (
            <span key={at}>
              {at > 0 && ' · '}
              {part}
            </span>
          ))}
      </p>
    </div>
  );
}
