import { useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import type { Logo } from '../../domain/house-style/house-style.ts';
import { LOGO_AT_MOST } from '../../domain/house-style/logo-bytes.ts';
import { LOGO_BYTES_AT_MOST, logoFrom } from '../../flows/house/logo-from-file.ts';
import type { Messages } from '../../i18n/messages.ts';
import { fill } from '../../i18n/words.ts';

interface Props {
  readonly words: Messages['house'];
  readonly logo: Logo | undefined;
  readonly onChange: (logo: Logo | undefined) => void;
}

const SIZE = LOGO_BYTES_AT_MOST / 1_000_000;
const LIMITS = { size: SIZE, width: LOGO_AT_MOST.width, height: LOGO_AT_MOST.height };

/** The logo: chosen as a file, drawn anew, shown on white as documents show it. */
export function LogoField({ words, logo, onChange }: Props) {
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const take = async (file: File | undefined) => {
    if (!file) return;
    setFault('');
    setSaid(words.logoReading);
    const read = await logoFrom(file);
    setSaid(read.ok ? fill(read.isSmaller ? words.logoSmaller : words.logoTaken, { ...read.logo }) : '');
    if (read.ok) onChange(read.logo);
    else setFault(fill(words.logoProblem[read.why], LIMITS));
  };
  return (
    <Field label={words.logo} hint={fill(words.logoHint, LIMITS)} error={fault} isAlert>
      {(control) => (
        <>
          <input
            type="file"
            {...control}
            accept="image/png,image/jpeg,image/webp,image/svg+xml"
            onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
          />
          <p role="status" className="hint">
            {said}
          </p>
          {logo && (
            <p className="cluster house-logo">
              <img
                src={`data:image/${logo.type};base64,${logo.data}`}
                alt={words.logoShown}
                width={logo.width}
                height={logo.height}
              />
              <button type="button" className="button-text" onClick={() => onChange(undefined)}>
                {words.logoRemove}
              </button>
            </p>
          )}
        </>
      )}
    </Field>
  );
}
