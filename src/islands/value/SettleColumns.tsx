import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { fill } from '../../i18n/words.ts';
import { dayOf, isoDay } from '../../value/calendar.ts';
import type { DecimalSign } from '../../value/reader/amounts.ts';
import type { Role } from '../../value/reader/columns.ts';
import type { DateOrder } from '../../value/reader/dates.ts';
import type { Preview } from '../../value/reader/preview.ts';
import type { FileProblem } from '../../value/reader/problem.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';
import { useLabText } from './lab-text.ts';
import { Problems } from './Problems.tsx';

interface Props {
  readonly name: string;
  readonly preview: Preview;
  /** What was settled before. */
  readonly given: ReadOptions;
  /** The end of the observation, in days from 1970-01-01, when one was set. */
  readonly endDay: number | undefined;
  readonly problems: readonly FileProblem[];
  readonly onRead: (reading: ReadOptions, endDay: number | undefined) => void;
}

const ROLES: readonly Role[] = ['customer', 'date', 'amount'];
const COLUMNS = [...ROLES, 'quantity'] as const;
const ROWS_SHOWN = 6;
const UNREADABLE = [
  ...['missing-customer', 'missing-date', 'missing-amount', 'missing-quantity'],
  ...['unreadable-date', 'unreadable-amount', 'unreadable-quantity', 'amount-out-of-range'],
];
const DATE_PROBLEMS = ['ambiguous-dates', 'contradictory-dates'];

/** The first rows, the role of each column, and what the file cannot tell by itself: a form that each file begins anew. */
export function SettleColumns(props: Props) {
  const file = useRef({ preview: props.preview, number: 0 });
  if (file.current.preview !== props.preview)
    file.current = { preview: props.preview, number: file.current.number + 1 };
  return <ColumnsForm key={file.current.number} {...props} />;
}

function ColumnsForm({ name, preview, given, endDay, problems, onRead }: Props) {
  const { t } = useLabText();
  const id = `settle-${useId()}`;
  const form = useRef<HTMLFormElement>(null);
  const [problemsShown, setProblems] = useState(problems);
  const has = (codes: readonly string[]) => problems.some(({ code }) => codes.includes(code));
  const isWrong = (code: string) => problemsShown.some((problem) => problem.code === code);
  const asksDates = has(DATE_PROBLEMS);
  const asksDecimal = has(['ambiguous-amounts']);
  const proposed = preview.columns;
  const titles = preview.header.map((title, at) => title || fill(t.roles.column, { n: at + 1 }));
  const isSettled = ROLES.some((role) => given[role] !== undefined);

  /** The place of a column: what was settled before, else what is proposed; empty for none. */
  function chosenFor(role: (typeof COLUMNS)[number]): string {
    const wanted = given[role];
    if (typeof wanted === 'object') return String(wanted.place);
    const at = isSettled ? undefined : proposed[role];
    return at === undefined ? '' : String(at + 1);
  }

  useEffect(() => {
    const asked = asksDates ? 'select[name="date-order"]' : asksDecimal ? 'select[name="decimal"]' : 'h3';
    form.current?.querySelector<HTMLElement>(asked)?.focus();
  }, [asksDates, asksDecimal]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget);
    const end = form.current?.querySelector<HTMLInputElement>('input[name="end"]');
    const endDay = dayOf(end?.value ?? '');
    const isEndWrong = end?.validity.badInput || (end?.value !== '' && endDay === undefined);
    const missing = ROLES.filter((role) => !chosen.get(role));
    if (missing.length > 0 || isEndWrong) {
      setProblems([
        ...missing.map((role) => ({ code: 'missing-column', params: { role } }) as const),
        ...(isEndWrong ? [{ code: 'unreadable-end' } as const] : []),
      ]);
      form.current?.querySelector<HTMLElement>(`[name="${missing[0] ?? 'end'}"]`)?.focus();
      return;
    }
    const order = chosen.get('date-order');
    const decimal = chosen.get('decimal');
    const reading: ReadOptions = {
      ...Object.fromEntries(
        COLUMNS.filter((role) => chosen.get(role)).map((role) => [role, { place: Number(chosen.get(role)) }]),
      ),
      ...(order && { dateOrder: order as DateOrder }),
      ...(decimal && { decimal: decimal as DecimalSign }),
      ...(chosen.has('leave-out') && { leavesOutUnreadable: true }),
    };
    onRead(reading, endDay);
  }

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <h3 tabIndex={-1}>{t.roles.title}</h3>
      <p className="measure">{t.roles.lead}</p>
      <Problems problems={problemsShown} />
      <div className="lab-fields">
        {COLUMNS.map((role) => (
          <Choice
            key={role}
            name={role}
            label={t.roles[role]}
            first={role === 'quantity' ? t.roles.noQuantity : t.roles.choose}
            chosen={chosenFor(role)}
            isWrong={problemsShown.some(({ params }) => params?.['role'] === role)}
            options={titles.map((title, at) => [String(at + 1), title])}
          />
        ))}
        <Choice
          name="date-order"
          label={t.roles.dateOrder}
          first={t.roles.asWritten}
          chosen={given.dateOrder ?? ''}
          isWrong={asksDates}
          options={(['day-first', 'month-first'] as const).map((order) => [order, t.roles[order]])}
        />
        <Choice
          name="decimal"
          label={t.roles.decimal}
          first={t.roles.asWritten}
          chosen={given.decimal ?? ''}
          isWrong={asksDecimal}
          options={(['comma', 'point'] as const).map((sign) => [sign, t.roles[sign]])}
        />
        <div className="field">
          <label htmlFor={`${id}-end`}>{t.roles.end}</label>
          <input
            type="date"
            id={`${id}-end`}
            name="end"
            defaultValue={endDay === undefined ? '' : isoDay(endDay)}
            aria-invalid={isWrong('nothing-before-end') || isWrong('unreadable-end') || undefined}
            aria-describedby={`${id}-end-hint`}
          />
          <p className="hint" id={`${id}-end-hint`}>
            {t.roles.endHint}
          </p>
        </div>
      </div>
      {(given.leavesOutUnreadable || has(UNREADABLE) || has(['contradictory-dates'])) && (
        <p className="cluster">
          <input
            type="checkbox"
            id={`${id}-leave`}
            name="leave-out"
            defaultChecked={given.leavesOutUnreadable}
          />
          <label htmlFor={`${id}-leave`}>{t.roles.leaveOut}</label>
        </p>
      )}
      <p>
        <button type="submit" className="button">
          {t.roles.start}
        </button>
      </p>
      <section className="scroll lab-preview" aria-label={fill(t.roles.preview, { name })} tabIndex={0}>
        <table>
          <caption>{fill(t.roles.preview, { name })}</caption>
          <thead>
            <tr>
              {titles.map((title, at) => (
                <th key={`${at + 1}`} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.slice(0, ROWS_SHOWN).map((row, at) => (
              <tr key={`${at + 1}`}>
                {titles.map((_, column) => (
                  <td key={`${column + 1}`}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly first: string;
  readonly chosen?: string;
  readonly isWrong?: boolean;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ name, label, first, chosen = '', isWrong = false, options }: ChoiceProps) {
  const id = `choice-${useId()}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} aria-invalid={isWrong || undefined}>
        <option value="" selected={chosen === ''}>
          {first}
        </option>
        {options.map(([value, words]) => (
          <option key={value} value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
