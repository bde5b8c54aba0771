import '../../components/parts/early-input.ts';
import type { FormEvent } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import { colourFrom } from '../../domain/house-style/colour.ts';
import type { ColourInUse } from '../../domain/house-style/colours-in-use.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { TYPED_AT_MOST } from '../../share/format/limits.ts';
import { contrastInWords } from '../../wording/house/contrast.ts';

interface Props {
  readonly locale: Locale;
  readonly words: Messages['house'];
  readonly which: 'main' | 'second';
  readonly inUse: ColourInUse;
  readonly fault: string | undefined;
  readonly control: {
    readonly name: string;
    readonly value: string;
    readonly onInput: (event: FormEvent<HTMLInputElement>) => void;
  };
}

/** A colour, as typed, as documents use it, and how it can be read. */
export function ColourField({ locale, words, which, control, inUse, fault }: Props) {
  const chosen = colourFrom(control.value);
  return (
    <Field label={words[which]} hint={words.hint[which]} error={fault}>
      {(own) => (
        <>
          <span className="house-colour">
            <input
              type="text"
              {...own}
              maxLength={TYPED_AT_MOST}
              size={9}
              autoComplete="off"
              spellCheck={false}
              {...control}
            />
            <svg viewBox="0 0 96 40" aria-hidden="true">
              <rect width="48" height="40" fill="#fff" />
              <rect x="48" width="48" height="40" fill={inUse.used} />
              <text x="24" y="27" fill={inUse.used}>
                {words.sample}
              </text>
              <text x="72" y="27" fill="#fff">
                {words.sample}
              </text>
            </svg>
          </span>
          <p className="hint" role="status">
            {chosen && contrastInWords(locale, words, chosen, inUse)}
          </p>
        </>
      )}
    </Field>
  );
}
