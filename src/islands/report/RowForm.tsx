import '../../components/parts/early-input.ts';
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import type { BoardRow } from '../../flows/own-report/board-rows.ts';
import { fill } from '../../i18n/words.ts';
import { DAY_LIMITS, MONTH_LIMITS } from '../../share/format/limits.ts';
import { readDate } from '../../share/iso-date.ts';
import { useReportText } from '../text/report-text.ts';

/** One field of a row edited in place. */
export interface RowField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly kind: 'text' | 'day' | 'month' | 'choice';
  readonly isRequired?: boolean;
  readonly longest?: number;
  readonly choices?: readonly (readonly [value: string, label: string])[];
}

interface Props {
  readonly fields: readonly RowField[];
  readonly row: BoardRow;
  readonly onSave: (row: BoardRow) => void;
  readonly onCancel: () => void;
}

/** Browsers without a calendar show a plain field: the example says what to type. */
const EXAMPLES = { day: '2027-01-31', month: '2027-01' } as const;

/** The first and the last that a control takes. */
const LIMITS = { text: {}, date: DAY_LIMITS, month: MONTH_LIMITS } as const;

/** A date kept as a month is edited as a month, a day as a day, whatever the field prefers. */
function inputType({ kind }: RowField, value: string): keyof typeof LIMITS {
  if (kind === 'text' || kind === 'choice') return 'text';
  if (value.length === 7) return 'month';
  return value.length === 10 || kind === 'day' ? 'date' : 'month';
}

/** A row as a small form: saved whole or left as it was; the first field at fault takes the focus. */
export function RowForm({ fields, row, onSave, onCancel }: Props) {
  const { t } = useReportText();
  const words = t.report.board;
  const form = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState<{ readonly name: string; readonly message: string } | null>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = new FormData(event.currentTarget);
    const values = Object.fromEntries(
      fields.map(({ name }) => [name, String(entered.get(name) ?? '').trim()]),
    );
    const found = fields.map((field) => faultOf(field, values[field.name] ?? '', words)).find(Boolean);
    setFault(found ?? null);
    if (!found) onSave(values);
    else form.current?.querySelector<HTMLElement>(`[name="${found.name}"]`)?.focus();
  };

  return (
    <form ref={form} className="row-form" noValidate onSubmit={submit}>
      {fields.map((field) => {
        const { name, label, hint, kind, choices = [], isRequired, longest } = field;
        const value = row[name] ?? '';
        return (
          <Field key={name} label={label} hint={hint} error={fault?.name === name && fault.message}>
            {(control) =>
              kind === 'choice' ? (
                <select {...control} name={name} defaultValue={value}>
                  {choices.map(([choice, text]) => (
                    <option key={choice} value={choice} selected={choice === value}>
                      {text}
                    </option>
                  ))}
                </select>
              ) : (
                <input
                  {...control}
                  name={name}
                  defaultValue={value}
                  type={inputType(field, value)}
                  {...LIMITS[inputType(field, value)]}
                  maxLength={longest}
                  required={isRequired}
                  placeholder={kind === 'text' ? undefined : EXAMPLES[kind]}
                />
              )
            }
          </Field>
        );
      })}
      <p className="cluster">
        <button type="submit" className="button button-small">
          {words.save}
        </button>
        <button type="button" className="button button-quiet button-small" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

function faultOf(
  { name, label, kind, isRequired }: RowField,
  value: string,
  words: { required: string; notADate: string },
) {
  if (value === '') return isRequired ? { name, message: fill(words.required, { field: label }) } : undefined;
  if (kind === 'text' || kind === 'choice' || readDate(value)) return undefined;
  return { name, message: fill(words.notADate, { example: EXAMPLES[kind] }) };
}
