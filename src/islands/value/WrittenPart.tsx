import type { SettleFields } from '../../flows/lab/settle.ts';
import type { SettleQuestions } from '../../flows/lab/settle-questions.ts';
import type { FileProblem } from '../../value/reader/problem.ts';
import type { TableForm } from '../../value/reader/table-rows.ts';
import { LeaveOutField } from './LeaveOutField.tsx';
import { useLabText } from './lab-text.ts';
import { DelimiterField } from './SheetFields.tsx';
import { TakeWiderField } from './TakeWiderField.tsx';
import { AmountOfField, DateOrderField, DecimalField, EndField } from './WrittenFields.tsx';

interface Props {
  readonly form: TableForm;
  readonly questions: SettleQuestions;
  readonly fields: SettleFields;
  readonly problems: readonly FileProblem[];
  readonly isOpen: boolean;
  readonly onDelimiter: (sign: string) => void;
  readonly onChange: (part: Partial<SettleFields>) => void;
}

/** How cells, dates and amounts are written, and the period: folded, for a file mostly tells. What is asked stands elsewhere. */
export function WrittenPart({ form, questions, fields, problems, isOpen, onDelimiter, onChange }: Props) {
  const { how } = useLabText().t.reading;
  return (
    <details className="lab-fold" open={isOpen}>
      <summary>{how.written}</summary>
      <div className="lab-fields">
        <DelimiterField form={form} onDelimiter={onDelimiter} />
        {!questions.dates && (
          <DateOrderField chosen={fields.dateOrder} onChoose={(dateOrder) => onChange({ dateOrder })} />
        )}
        {!questions.decimal && (
          <DecimalField chosen={fields.decimal} onChoose={(decimal) => onChange({ decimal })} />
        )}
        {fields.roles.order !== 'none' && fields.roles.quantity === 'none' && (
          <AmountOfField chosen={fields.amountOf} onChoose={(amountOf) => onChange({ amountOf })} />
        )}
        <EndField end={fields.end} problems={problems} onEnd={onChange} />
      </div>
      {!questions.leaveOut && (
        <LeaveOutField isChosen={fields.leavesOut} onChoose={(leavesOut) => onChange({ leavesOut })} />
      )}
      {form.kind === 'text' && !questions.takeWider && (
        <TakeWiderField isChosen={fields.takesWider} onChoose={(takesWider) => onChange({ takesWider })} />
      )}
    </details>
  );
}
