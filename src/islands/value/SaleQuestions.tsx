import { useId } from 'react';
import { choose, isCounted, type SaleChoices } from '../../flows/lab/sale-choices.ts';
import { count, fill } from '../../i18n/words.ts';
import type { SaleValue } from '../../value/reader/account.ts';
import { type LabText, useLabText } from './lab-text.ts';

interface Props {
  readonly values: readonly SaleValue[];
  readonly choices: SaleChoices;
  readonly onChoose: (choices: SaleChoices) => void;
}

function valueWords({ locale, t, format }: LabText, { column, value, rows, amount }: SaleValue): string {
  const { ask, sales } = t.reading;
  const told = {
    column,
    value: value || sales.empty,
    rows: count(locale, ask.rows, rows, { n: format.whole(rows) }),
  };
  return amount === null
    ? fill(ask.valueOfRows, told)
    : fill(ask.value, { ...told, amount: format.money(amount) });
}

/** What nobody knows of values of status and type: whether their rows are sales. Nothing is assumed. */
export function SaleQuestions({ values, choices, onChoose }: Props) {
  const text = useLabText();
  const { ask } = text.t.reading;
  const id = useId();
  if (values.length === 0) return null;
  return (
    <div className="lab-questions">
      <h4>{ask.sales}</h4>
      {values.map((one, at) => (
        <fieldset key={`${one.column}: ${one.value}`} className="field">
          <legend className="label">{valueWords(text, one)}</legend>
          <div className="cluster">
            {([true, false] as const).map((counts) => (
              <label key={String(counts)} className="cluster">
                <input
                  type="radio"
                  name={`${id}-${at}`}
                  data-question="sales"
                  checked={isCounted(one, choices) === counts}
                  onChange={() => onChoose(choose(choices, one, counts))}
                />
                {counts ? ask.yes : ask.no}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
