import type { Assessment, Decision, Measure } from '../../domain/model/assessment.ts';
import { measuresSince } from '../../domain/model/measure.ts';
import { PRACTICE_IDS } from '../../domain/model/model.ts';
import {
  decisionFrom,
  measureFrom,
  rowOfDecision,
  rowOfMeasure,
  rowToEnterAgain,
} from '../../flows/own-report/board-rows.ts';
import { date } from '../../i18n/words.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';
import { decisionInWords } from '../../wording/report/decision.ts';
import { type ReportText, useReportText } from '../text/report-text.ts';
import type { EditedItem } from './EditableRows.tsx';
import { type RowField, RowForm } from './RowForm.tsx';

/** A decision as a form; what the form does not show of the one before stays. */
export function DecisionForm({ item, onSave, onCancel }: EditedItem<Decision>) {
  const text = useReportText();
  const said = item && decisionInWords(text, item);
  return (
    <RowForm
      fields={decisionFields(text)}
      row={item && said ? rowOfDecision(item, said) : {}}
      onSave={(entered) => onSave(decisionFrom(entered, item, said))}
      onCancel={onCancel}
    />
  );
}

interface EditedMeasure extends EditedItem<Measure> {
  readonly assessment: Assessment;
  /** The last assessment of the same scope. */
  readonly last: Assessment | undefined;
}

/** A measure from the customers' side as a form. One of last time is entered again, at the date of the assessment. */
export function MeasureForm({ item, assessment, last, onSave, onCancel }: EditedMeasure) {
  const text = useReportText();
  const since = last && measuresSince(last, assessment).find(({ now }) => now === item);
  const before = since && !since.isAgain ? since.now : undefined;
  return (
    <RowForm
      fields={measureFields(text, before)}
      row={before ? rowToEnterAgain(before, assessment.date) : item ? rowOfMeasure(item) : {}}
      onSave={(entered) => onSave(measureFrom(entered, item))}
      onCancel={onCancel}
    />
  );
}

function measureFields({ locale, t }: ReportText, before: Measure | undefined): readonly RowField[] {
  const { board, moved } = t.report;
  const hint =
    before && `${moved.before}${t.common.colon}${before.value}, ${date(locale, before.date ?? '')}`;
  return [
    { name: 'name', label: board.name, kind: 'text', isRequired: true, longest: TEXT_LIMITS.name },
    { name: 'value', label: board.value, hint, kind: 'text', isRequired: true, longest: TEXT_LIMITS.name },
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
