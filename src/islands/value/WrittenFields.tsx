import { useId } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import type { SettleFields } from '../../flows/lab/settle.ts';
import { DISCOUNT_FORMS } from '../../value/reader/amounts/discount-title.ts';
import { AMOUNTS_OF, DATE_ORDERS, DECIMAL_SIGNS } from '../../value/reader/choices.ts';
import type { FileProblem } from '../../value/reader/problem.ts';
import { Choice } from './Choice.tsx';
import { useLabText } from './lab-text.ts';

interface ChoiceProps {
  readonly chosen: string;
  readonly isWrong?: boolean;
  readonly onChoose: (chosen: string) => void;
}

/** Which number comes first in dates. */
export function DateOrderField(props: ChoiceProps) {
  const { roles: words } = useLabText().t;
  return (
    <Choice
      name="date-order"
      label={words.dateOrder}
      options={[['', words.asWritten], ...DATE_ORDERS.map((order) => [order, words[order]] as const)]}
      {...props}
    />
  );
}

/** Which sign marks decimals. */
export function DecimalField(props: ChoiceProps) {
  const { roles: words } = useLabText().t;
  return (
    <Choice
      name="decimal"
      label={words.decimal}
      options={[['', words.asWritten], ...DECIMAL_SIGNS.map((sign) => [sign, words[sign]] as const)]}
      {...props}
    />
  );
}

/** What a discount on a line is written as. */
export function DiscountField(props: ChoiceProps) {
  const { roles: words } = useLabText().t;
  return (
    <Choice
      name="discount-form"
      label={words.discountForm}
      options={[['', words.unsaid], ...DISCOUNT_FORMS.map((form) => [form, words[form]] as const)]}
      {...props}
    />
  );
}

/** Whether an amount is that of its row or of its order. */
export function AmountOfField(props: ChoiceProps) {
  const { roles: words } = useLabText().t;
  return (
    <Choice
      name="amount-of"
      label={words.amountOf}
      options={[['', words.asWritten], ...AMOUNTS_OF.map((of) => [of, words[of]] as const)]}
      {...props}
    />
  );
}

interface EndProps {
  readonly end: string;
  readonly problems: readonly FileProblem[];
  readonly onEnd: (part: Pick<SettleFields, 'end' | 'isEndBad'>) => void;
}

/** Up to which day purchases count. */
export function EndField({ end, problems, onEnd }: EndProps) {
  const { roles: words } = useLabText().t;
  const id = `end-${useId()}`;
  const isWrong = problems.some(({ code }) => code === 'nothing-before-end' || code === 'unreadable-end');
  return (
    <Field id={id} label={words.end} describedBy={`${id}-hint`}>
      {(control) => (
        <>
          <input
            type="date"
            {...control}
            name="end"
            defaultValue={end}
            aria-invalid={isWrong || undefined}
            onInput={({ currentTarget }) =>
              onEnd({ end: currentTarget.value, isEndBad: currentTarget.validity.badInput })
            }
          />
          <p className="hint" id={`${id}-hint`}>
            {words.endHint}
          </p>
        </>
      )}
    </Field>
  );
}
