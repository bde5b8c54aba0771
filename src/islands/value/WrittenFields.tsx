import { Field } from '../../components/parts/Field.tsx';
import { isoDay } from '../../value/calendar.ts';
import { DATE_ORDERS, DECIMAL_SIGNS } from '../../value/reader/choices.ts';
import type { FileProblem } from '../../value/reader/problem.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';
import { Choice } from './Choice.tsx';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly id: string;
  readonly given: ReadOptions;
  readonly endDay: number | undefined;
  /** What the file itself left open. */
  readonly asks: { readonly dates: boolean; readonly decimal: boolean };
  readonly problems: readonly FileProblem[];
}

/** How dates and amounts are written, and up to which day purchases count. */
export function WrittenFields({ id, given, endDay, asks, problems }: Props) {
  const { t } = useLabText();
  const isEndWrong = problems.some(({ code }) => code === 'nothing-before-end' || code === 'unreadable-end');
  return (
    <>
      <Choice
        name="date-order"
        label={t.roles.dateOrder}
        first={t.roles.asWritten}
        chosen={given.dateOrder ?? ''}
        isWrong={asks.dates}
        options={DATE_ORDERS.map((order) => [order, t.roles[order]])}
      />
      <Choice
        name="decimal"
        label={t.roles.decimal}
        first={t.roles.asWritten}
        chosen={given.decimal ?? ''}
        isWrong={asks.decimal}
        options={DECIMAL_SIGNS.map((sign) => [sign, t.roles[sign]])}
      />
      <Field id={`${id}-end`} label={t.roles.end} describedBy={`${id}-end-hint`}>
        {(control) => (
          <>
            <input
              type="date"
              {...control}
              name="end"
              defaultValue={endDay === undefined ? '' : isoDay(endDay)}
              aria-invalid={isEndWrong || undefined}
            />
            <p className="hint" id={`${id}-end-hint`}>
              {t.roles.endHint}
            </p>
          </>
        )}
      </Field>
    </>
  );
}
