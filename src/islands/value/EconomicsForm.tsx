import { useId, useState } from 'react';
import { fill } from '../../i18n/words.ts';
import type { Economics } from '../../value/lifetime-value.ts';
import { useLabText } from './lab-text.ts';

const HORIZONS = [12, 24, 36] as const;

/** A percentage as typed, with a comma or a point; null when it is none of the allowed. */
export function percentTyped(text: string, least: number): number | null {
  const typed = text.trim();
  const value = /^\d+(?:[.,]\d+)?\s*%?$/.test(typed)
    ? Number.parseFloat(typed.replace(',', '.'))
    : Number.NaN;
  return value >= least && value <= 100 ? value / 100 : null;
}

interface Props {
  readonly given: Economics;
  readonly onEconomics: (economics: Economics) => void;
}

/** A share as percent, without what binary fractions add to it. */
const percentOf = (share: number) => String(Number((share * 100).toPrecision(12)));

/** Margin, discount and horizon: the user's to set, recomputed as they change. */
export function EconomicsForm({ given, onEconomics }: Props) {
  const { model: t } = useLabText().t;
  const id = `economics-${useId()}`;
  const [months, setMonths] = useState(given.months);
  const [typed, setTyped] = useState({
    margin: percentOf(given.margin),
    yearlyRate: percentOf(given.yearlyRate),
  });
  const wrong = {
    margin: percentTyped(typed.margin, 0.1) === null,
    yearlyRate: percentTyped(typed.yearlyRate, 0) === null,
  };

  function settle(next: typeof typed, nextMonths: number) {
    setTyped(next);
    setMonths(nextMonths);
    const margin = percentTyped(next.margin, 0.1);
    const yearlyRate = percentTyped(next.yearlyRate, 0);
    if (margin !== null && yearlyRate !== null) onEconomics({ margin, yearlyRate, months: nextMonths });
  }

  return (
    <form className="lab-fields no-print" onSubmit={(event) => event.preventDefault()}>
      <fieldset className="field">
        <legend className="label">{t.horizon}</legend>
        <div className="cluster">
          {HORIZONS.map((choice) => (
            <label key={choice} className="cluster">
              <input
                type="radio"
                name={id}
                value={choice}
                checked={months === choice}
                onChange={() => settle(typed, choice)}
              />
              {fill(t.months, { n: choice })}
            </label>
          ))}
        </div>
      </fieldset>
      {(['margin', 'yearlyRate'] as const).map((name) => {
        const [label, error, hint] =
          name === 'margin' ? [t.margin, t.marginWrong, t.marginHint] : [t.rate, t.rateWrong, t.rateHint];
        const described = [`${id}-${name}-hint`, wrong[name] && `${id}-${name}-error`];
        return (
          <div className="field" key={name}>
            <label htmlFor={`${id}-${name}`}>{label}</label>
            <p className="hint" id={`${id}-${name}-hint`}>
              {hint}
            </p>
            {wrong[name] && (
              <p className="error" role="alert" id={`${id}-${name}-error`}>
                {error} {t.stillBefore}
              </p>
            )}
            <input
              type="text"
              inputMode="decimal"
              id={`${id}-${name}`}
              value={typed[name]}
              aria-invalid={wrong[name] || undefined}
              aria-describedby={described.filter(Boolean).join(' ')}
              onInput={({ currentTarget }) => settle({ ...typed, [name]: currentTarget.value }, months)}
            />
          </div>
        );
      })}
    </form>
  );
}
