import '../../styles/page/house.css';
import '../../components/parts/early-input.ts';
import { useStore } from '@nanostores/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import { coloursInUse } from '../../domain/house-style/colours-in-use.ts';
import {
  faultsIn,
  type HouseField,
  type HouseValues,
  mostOf,
  styleFrom,
  valuesAfter,
  valuesOf,
} from '../../flows/house/house-form.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { fill } from '../../i18n/words.ts';
import { TYPED_AT_MOST } from '../../share/format/limits.ts';
import { $house, $houseKeeping, eraseHouse, keepHouse, openHouse } from '../../stores/house.ts';
import { ColourField } from './ColourField.tsx';
import { HouseFiles } from './HouseFiles.tsx';
import { LogoField } from './LogoField.tsx';

interface Props {
  readonly locale: Locale;
  readonly words: Messages['house'];
}

const LINES = ['footer', 'closing'] as const;
const COLOURS = ['main', 'second'] as const;

/** How documents look: seen as it is typed, kept when asked; faults are told once one asks. */
export function HouseForm({ locale, words }: Props) {
  const kept = useStore($house);
  useEffect(openHouse, []);
  const [values, setValues] = useState<HouseValues>(() => valuesOf(kept ?? {}));
  const last = useRef(kept);
  useEffect(() => {
    const was = last.current ?? {};
    last.current = kept;
    setValues((here) => valuesAfter(here, was, kept ?? {}));
  }, [kept]);
  const [isAsked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const style = styleFrom(values);
  const inUse = coloursInUse(style);
  const faults = isAsked ? faultsIn(values) : {};
  const change = (part: Partial<HouseValues>) => {
    setSaid('');
    setValues((before) => ({ ...before, ...part }));
  };
  const control = (field: HouseField) => ({
    name: field,
    value: values[field],
    onInput: ({ currentTarget }: FormEvent<HTMLInputElement>) => change({ [field]: currentTarget.value }),
  });
  const faultOf = (field: HouseField) => {
    const fault = faults[field];
    return fault && fill(words.fault[fault], { most: mostOf(field) });
  };
  const line = (field: 'name' | (typeof LINES)[number]) => (
    <Field key={field} label={words[field]} hint={words.hint[field]} error={faultOf(field)}>
      {(own) => <input type="text" {...own} maxLength={TYPED_AT_MOST} dir="auto" {...control(field)} />}
    </Field>
  );
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const [first] = Object.keys(faultsIn(values));
    setAsked(first !== undefined);
    if (first !== undefined) return form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    keepHouse(style);
    setSaid($houseKeeping.get().ok ? words.kept : words.notKept);
  };
  const show = (house: Parameters<typeof valuesOf>[0], words = '') => {
    setValues(valuesOf(house));
    setAsked(false);
    setSaid(words);
  };

  return (
    <>
      <p>{words.lead}</p>
      <form ref={form} className="house-form" noValidate onSubmit={keep}>
        {line('name')}
        <LogoField words={words} logo={values.logo} onChange={(logo) => change({ logo })} />
        {COLOURS.map((which) => (
          <ColourField
            key={which}
            locale={locale}
            words={words}
            which={which}
            control={control(which)}
            inUse={inUse[which]}
            fault={faultOf(which)}
          />
        ))}
        {LINES.map(line)}
        <p className="cluster">
          <button type="submit" className="button">
            {words.keep}
          </button>
          <span role="status">{said}</span>
        </p>
      </form>
      <HouseFiles
        locale={locale}
        words={words}
        kept={kept}
        onOpened={show}
        onErase={() => {
          eraseHouse();
          show({}, words.erased);
        }}
      />
    </>
  );
}
