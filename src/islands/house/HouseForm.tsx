import '../../styles/page/house.css';
import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { type Resolver, useForm } from 'react-hook-form';
import { Field } from '../../components/parts/Field.tsx';
import { coloursInUse } from '../../domain/house-style/colours-in-use.ts';
import {
  faultsIn,
  type HouseField,
  type HouseValues,
  LONGEST,
  styleFrom,
  valuesOf,
} from '../../flows/house/house-form.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { fill } from '../../i18n/words.ts';
import { $house, $houseKeeping, eraseHouse, keepHouse } from '../../stores/house.ts';
import { ColourField } from './ColourField.tsx';
import { HouseFiles } from './HouseFiles.tsx';
import { LogoField } from './LogoField.tsx';

interface Props {
  readonly locale: Locale;
  readonly words: Messages['house'];
}

const LINES = ['footer', 'closing'] as const;
const COLOURS = ['main', 'second'] as const;

const resolver: Resolver<HouseValues> = (values) => {
  const faults = Object.entries(faultsIn(values)).map(([field, type]) => [field, { type }]);
  return faults.length === 0 ? { values, errors: {} } : { values: {}, errors: Object.fromEntries(faults) };
};

/** How documents look: seen as it is typed, kept when asked. */
export function HouseForm({ locale, words }: Props) {
  const kept = useStore($house);
  const [said, setSaid] = useState('');
  const form = useForm<HouseValues>({ defaultValues: valuesOf(kept ?? {}), resolver });
  const { register, handleSubmit, reset, watch, setValue } = form;
  const { errors } = form.formState;
  const values = watch();
  const style = styleFrom(values);
  const inUse = coloursInUse(style);
  const faultOf = (field: HouseField) => {
    const { [field]: type } = errors[field] ? faultsIn(values) : {};
    return (
      type &&
      fill(words.fault[type], { most: field in LONGEST ? LONGEST[field as keyof typeof LONGEST] : '' })
    );
  };
  const keep = handleSubmit(() => {
    keepHouse(style);
    setSaid($houseKeeping.get().ok ? words.kept : words.notKept);
  });
  const erase = () => {
    eraseHouse();
    reset(valuesOf({}));
    setSaid(words.erased);
  };
  const line = (field: keyof typeof LONGEST) => (
    <Field key={field} label={words[field]} hint={words.hint[field]} error={faultOf(field)}>
      {(control) => <input type="text" {...control} dir="auto" {...register(field)} />}
    </Field>
  );

  return (
    <>
      <p>{words.lead}</p>
      <form className="house-form" noValidate onSubmit={keep}>
        {line('name')}
        <LogoField words={words} logo={values.logo} onChange={(logo) => setValue('logo', logo)} />
        {COLOURS.map((which) => (
          <ColourField
            key={which}
            locale={locale}
            words={words}
            which={which}
            typed={values[which]}
            inUse={inUse[which]}
            fault={faultOf(which)}
            input={register(which)}
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
      <HouseFiles words={words} kept={kept} onOpened={(house) => reset(valuesOf(house))} onErase={erase} />
    </>
  );
}
