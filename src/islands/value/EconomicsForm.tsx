import { useId, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import {
  asTyped,
  economicsTyped,
  isWrong,
  type TypedEconomics,
  type TypedShare,
} from '../../flows/lab/typed-economics.ts';
import { count } from '../../i18n/words.ts';
import { type Economics, HORIZONS, monthsCovered } from '../../value/economics.ts';
import { DecimalInput } from './DecimalInput.tsx';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly given: Economics;
  /** How far the file goes back, in months. */
  readonly observed: number;
  readonly onEconomics: (economics: Economics) => void;
}

/** Margin, discount and horizon: the user's to set, recomputed as they change. */
export function EconomicsForm({ given, observed, onEconomics }: Props) {
  const { locale, t: words } = useLabText();
  const { model: t } = words;
  const id = `economics-${useId()}`;
  const [typed, setTyped] = useState(() => asTyped(given));

  function settle(next: TypedEconomics) {
    setTyped(next);
    const economics = economicsTyped(next);
    if (economics) onEconomics(economics);
  }

  return (
    <form className="lab-fields no-print" onSubmit={(event) => event.preventDefault()}>
      <fieldset className="field" aria-describedby={`${id}-hint`}>
        <legend className="label">{t.horizon}</legend>
        <div className="cluster">
          {HORIZONS.map((months) => (
            <label key={months} className="cluster">
              <input
                type="radio"
                name={id}
                value={months}
                checked={typed.months === months}
                onChange={() => settle({ ...typed, months })}
              />
              {count(locale, t.months, months)}
            </label>
          ))}
        </div>
        <p className="small quiet" id={`${id}-hint`}>
          {count(locale, t.horizonHint, monthsCovered(observed))}
        </p>
      </fieldset>
      {(['margin', 'yearlyRate'] as const).map((name) => (
        <ShareField
          key={name}
          name={name}
          value={typed[name]}
          isWrong={isWrong(typed, name)}
          onType={(text) => settle({ ...typed, [name]: text })}
        />
      ))}
    </form>
  );
}

interface ShareFieldProps {
  readonly name: TypedShare;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onType: (text: string) => void;
}

function ShareField({ name, value, isWrong, onType }: ShareFieldProps) {
  const { model: t } = useLabText().t;
  const words = {
    margin: { label: t.margin, error: t.marginWrong, hint: t.marginHint },
    yearlyRate: { label: t.rate, error: t.rateWrong, hint: t.rateHint },
  }[name];
  return (
    <Field label={words.label} hint={words.hint} error={isWrong && `${words.error} ${t.stillBefore}`} isAlert>
      {(control) => <DecimalInput control={control} value={value} onType={onType} />}
    </Field>
  );
}
