import { Section } from '../../components/parts/Section.tsx';
import { type Assessment, MEASURES_AT_MOST } from '../../domain/model/assessment.ts';
import { PRACTICE_IDS } from '../../domain/model/model.ts';
import { decisionFrom, measureFrom, rowOfDecision, rowOfMeasure } from '../../flows/own-report/board-rows.ts';
import type { ReportChanges } from '../../flows/own-report/changes.ts';
import { LIST_LIMITS, TEXT_LIMITS } from '../../share/format/fields.ts';
import { decisionInWords } from '../../wording/report/decision.ts';
import { type ReportText, useReportText } from '../text/report-text.ts';
import { DecisionLine, MeasureLine } from './BoardLines.tsx';
import { EditableRows } from './EditableRows.tsx';
import { Late } from './Late.tsx';
import type { RowField } from './RowForm.tsx';

const loadTools = () => import('./board-tools.ts');

interface Props {
  readonly assessment: Assessment;
  readonly changes?: ReportChanges | undefined;
}

/** What the board is shown besides the scores: measures from the customers' side, and the decisions asked for. */
export function ForTheBoard({ assessment, changes }: Props) {
  const { measures = [], decisions = [] } = assessment;
  const text = useReportText();
  const { board } = text.t.report;
  return (
    <Section id="board" title={board.title} className="no-print">
      {changes && <p className="measure small quiet">{board.lead}</p>}
      <EditableRows
        title={board.decisions}
        none={board.noDecision}
        add={board.addDecision}
        fields={decisionFields(text)}
        items={decisions}
        rowOf={(decision) => rowOfDecision(decision, decisionInWords(text, decision))}
        itemFrom={(entered, before) => decisionFrom(entered, before, before && decisionInWords(text, before))}
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
        fields={measureFields(text)}
        items={measures}
        rowOf={rowOfMeasure}
        itemFrom={measureFrom}
        most={MEASURES_AT_MOST}
        nameOf={({ name }) => name}
        show={(measure) => <MeasureLine measure={measure} />}
        onChange={changes?.setMeasures}
      />
    </Section>
  );
}

function measureFields({ t }: ReportText): readonly RowField[] {
  const { board } = t.report;
  return [
    { name: 'name', label: board.name, kind: 'text', isRequired: true, longest: TEXT_LIMITS.name },
    { name: 'value', label: board.value, kind: 'text', isRequired: true, longest: TEXT_LIMITS.name },
    { name: 'date', label: board.date, kind: 'month' },
  ];
}

function decisionFields({ t, practices }: ReportText): readonly RowField[] {
  const { board } = t.report;
  return [
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
}
