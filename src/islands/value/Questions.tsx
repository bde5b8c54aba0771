import type { SettleFields } from '../../flows/lab/settle.ts';
import type { SettleQuestions } from '../../flows/lab/settle-questions.ts';
import { LeaveOutField } from './LeaveOutField.tsx';
import { SaleQuestions } from './SaleQuestions.tsx';
import { TakeWiderField } from './TakeWiderField.tsx';
import { DateOrderField, DecimalField, DiscountField } from './WrittenFields.tsx';

interface Props {
  readonly questions: SettleQuestions;
  readonly fields: SettleFields;
  readonly onChange: (part: Partial<SettleFields>) => void;
}

/** What the file could not tell by itself. */
export function Questions({ questions, fields, onChange }: Props) {
  const { dates, decimal, discount, leaveOut, takeWider, sales } = questions;
  if (!dates && !decimal && !discount && !leaveOut && sales.length === 0) return null;
  return (
    <div className="lab-questions">
      <SaleQuestions
        values={sales}
        choices={fields.sales}
        onChoose={(choices) => onChange({ sales: choices })}
      />
      {(dates || decimal || discount) && (
        <div className="lab-fields">
          {dates && (
            <DateOrderField
              chosen={fields.dateOrder}
              isWrong
              onChoose={(dateOrder) => onChange({ dateOrder })}
            />
          )}
          {decimal && (
            <DecimalField chosen={fields.decimal} isWrong onChoose={(sign) => onChange({ decimal: sign })} />
          )}
          {discount && (
            <DiscountField
              chosen={fields.discountForm}
              isWrong
              onChoose={(discountForm) => onChange({ discountForm })}
            />
          )}
        </div>
      )}
      {takeWider && (
        <TakeWiderField isChosen={fields.takesWider} onChoose={(takesWider) => onChange({ takesWider })} />
      )}
      {leaveOut && (
        <LeaveOutField isChosen={fields.leavesOut} onChoose={(leavesOut) => onChange({ leavesOut })} />
      )}
    </div>
  );
}
