import { Section } from '../../components/parts/Section.tsx';
import { type Assessment, MEASURES_AT_MOST } from '../../domain/model/assessment.ts';
import type { ReportChanges } from '../../flows/own-report/changes.ts';
import { LIST_LIMITS } from '../../share/format/limits.ts';
import { decisionInWords } from '../../wording/report/decision.ts';
import { useReportText } from '../text/report-text.ts';
import { DecisionLine, MeasureLine } from './BoardLines.tsx';
import { EditableRows } from './EditableRows.tsx';
import { Late } from './Late.tsx';

const loadTools = () => import('./board-tools.ts');
const loadForms = () => import('./BoardForms.tsx');

interface Props {
  readonly assessment: Assessment;
  /** The last assessment of the same scope. */
  readonly last: Assessment | undefined;
  readonly changes?: ReportChanges | undefined;
  /** What the decisions are called, where a room made them. */
  readonly decided?: string | undefined;
}

/** What the board is shown besides the scores: measures from the customers' side, and the decisions asked for. */
export function ForTheBoard({ assessment, last, changes, decided }: Props) {
  const { measures = [], decisions = [] } = assessment;
  const text = useReportText();
  const { board } = text.t.report;
  return (
    <Section id="board" title={board.title}>
      {changes && <p className="measure small quiet">{board.lead}</p>}
      <EditableRows
        title={decided ?? board.decisions}
        none={board.noDecision}
        add={board.addDecision}
        items={decisions}
        form={(edited) => (
          <Late isWanted load={loadForms}>
            {({ DecisionForm }) => <DecisionForm {...edited} />}
          </Late>
        )}
        most={LIST_LIMITS.decisions}
        nameOf={(decision) => decisionInWords(text, decision).action}
        show={(decision, put) => (
          <>
            <DecisionLine decision={decision} />
            <Late isWanted={put !== undefined} load={loadTools}>
              {({ DecisionProgress }) => put && <DecisionProgress decision={decision} onChange={put} />}
            </Late>
          </>
        )}
        beside={
          <Late isWanted={changes !== undefined} load={loadTools}>
            {({ BringBack }) =>
              changes && <BringBack assessment={assessment} onChange={changes.setDecisions} />
            }
          </Late>
        }
        onChange={changes?.setDecisions}
      />
      <EditableRows
        title={board.measures}
        hint={changes && board.measuresHint}
        none={board.noMeasure}
        add={board.addMeasure}
        items={measures}
        form={(edited) => (
          <Late isWanted load={loadForms}>
            {({ MeasureForm }) => <MeasureForm {...edited} last={last} assessment={assessment} />}
          </Late>
        )}
        most={MEASURES_AT_MOST}
        nameOf={({ name }) => name}
        show={(measure) => <MeasureLine measure={measure} />}
        onChange={changes?.setMeasures}
      />
    </Section>
  );
}
