import { useId } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import type { SettleFields } from '../../flows/lab/settle.ts';
import { DISCOUNT_FORMS } from '../../value/reader/amounts/discount-title.ts';
import { AMOUNTS_OF, DATE_ORDERS, DECIMAL_SIGNS } from '../../value/reader/choices.ts';
import type { FileProblem } from '../../value/reader/problem.ts';
import { Choice } from './Choice.tsx';
import { type LabWords, useLabText } from './lab-text.ts';

interface ChoiceProps {
  readonly chosen: string;
  readonly isWrong?: boolean;
  readonly onChoose: (chosen: string) => void;
}

interface WrittenProps extends ChoiceProps {
  readonly name: string;
  readonly label: keyof LabWords['roles'];
  readonly values: readonly (keyof LabWords['roles'])[];
  /** Said of what the file is to tell by itself, or of nothing chosen yet. */
  readonly unsaid?: 'asWritten' | 'unsaid';
}

/** One of the ways in which something may be written. */
function WrittenField({ label, values, unsaid = 'asWritten', ...props }: WrittenProps) {
  const { roles: words } = useLabText().t;
  const named = values.map((value) => [value, words[value]] as const);
  return <Choice label={words[label]} options={[['', words[unsaid]], ...named]} {...props} />;
}

/** Which number comes first in dates. */
export function DateOrderField(props: ChoiceProps) {
  return <WrittenField name="date-order" label="dateOrder" values={DATE_ORDERS} {...props} />;
}

/** Which sign marks decimals. */
export function DecimalField(props: ChoiceProps) {
  return <WrittenField name="decimal" label="decimal" values={DECIMAL_SIGNS} {...props} />;
}

/** What a discount on a line is written as. */
export function DiscountField(props: ChoiceProps) {
  return (
    <WrittenField
      name="discount-form"
      label="discountForm"
      values={DISCOUNT_FORMS}
      unsaid="unsaid"
      {...props}
    />
  );
}

/** Whether an amount is that of its row or of its order. */
export function AmountOfField(props: ChoiceProps) {
  return <WrittenField name="amount-of" label="amountOf" values={AMOUNTS_OF} {...props} />;
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
