import { type FormEvent, useState } from 'react';
import { Field } from '../../../components/parts/Field.tsx';
import { percentTyped } from '../../../flows/lab/typed-economics.ts';
import { fill } from '../../../i18n/words.ts';
import type { Whom, WhomSettings } from '../../../value/audit/whom.ts';
import { BESIDE_ROLES } from '../../../value/beside.ts';
import type { BesidePlaces } from '../../../value/reader/rows/beside-columns.ts';
import { DecimalInput } from '../DecimalInput.tsx';
import { useWhomText } from './whom-text.ts';

export interface BesideFormProps {
  readonly whom: Whom;
  readonly settings: WhomSettings;
  /** Titles of the columns that no role has, with their places. */
  readonly free: readonly (readonly [place: number, title: string])[];
  readonly given: BesidePlaces;
  readonly onBeside: (beside: BesidePlaces) => void;
  readonly onSettings: (settings: WhomSettings) => void;
  /** Takes the margin of the file into the forecast. */
  readonly onRate: (rate: number) => void;
}

/** More families than this are not asked for. */
const FAMILIES_ASKED = 20;

/** Columns of the file to be used beside the purchases: channel, margin, family of the product and its margin. */
export function BesideForm({ whom, settings, free, given, onBeside, onSettings, onRate }: BesideFormProps) {
  const { t, format } = useWhomText();
  const words = t.beside;
  if (free.length === 0) return null;

  function read(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const held = new FormData(event.currentTarget);
    const chosen = BESIDE_ROLES.flatMap((role) => {
      const place = String(held.get(role) ?? '');
      return place === '' ? [] : [[role, Number(place)] as const];
    });
    onBeside(Object.fromEntries(chosen));
  }

  return (
    <details className="no-print">
      <summary>{words.title}</summary>
      <p className="measure">{words.lead}</p>
      <form onSubmit={read}>
        <div className="lab-fields">
          {BESIDE_ROLES.map((role) => (
            <Field key={role} label={words[role]}>
              {(control) => (
                <select {...control} name={role}>
                  <option value="">{words.none}</option>
                  {free.map(([place, title]) => (
                    <option key={place} value={place} selected={given[role] === place}>
                      {title}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          ))}
        </div>
        <p>
          <button type="submit" className="button button-quiet button-small">
            {words.read}
          </button>
        </p>
      </form>
      {whom.families.length > 0 && given.margin === undefined && (
        <FamilyRates families={whom.families} settings={settings} onSettings={onSettings} />
      )}
      {whom.ownRate !== null && (
        <p className="measure">
          {fill(words.own, { rate: format.share(whom.ownRate) })}{' '}
          {whom.ownRate > 0 && whom.ownRate <= 1 && (
            <button type="button" className="button-text" onClick={() => onRate(whom.ownRate ?? 1)}>
              {words.use}
            </button>
          )}
        </p>
      )}
    </details>
  );
}

interface FamilyRatesProps extends Pick<BesideFormProps, 'settings' | 'onSettings'> {
  readonly families: readonly string[];
}

function FamilyRates({ families, settings, onSettings }: FamilyRatesProps) {
  const { beside: words } = useWhomText().t;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});

  function settle(family: string, text: string) {
    setTyped((now) => ({ ...now, [family]: text }));
    const rate = percentTyped(text, 0);
    const { [family]: _, ...others } = settings.familyRates;
    if (text.trim() === '') onSettings({ ...settings, familyRates: others });
    else if (rate !== null) onSettings({ ...settings, familyRates: { ...others, [family]: rate } });
  }

  return (
    <fieldset className="lab-fields">
      <legend>{words.rates}</legend>
      <p className="hint">{words.ratesLead}</p>
      {families.slice(0, FAMILIES_ASKED).map((family) => (
        <Field key={family} label={family}>
          {(control) => (
            <DecimalInput
              control={control}
              value={typed[family] ?? ''}
              onType={(text) => settle(family, text)}
            />
          )}
        </Field>
      ))}
    </fieldset>
  );
}
