import { createContext, useContext } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { type Format, formatOf } from './format.ts';

export type ValueWords = Messages['value'];
export interface LabText {
  readonly locale: Locale;
  readonly t: ValueWords;
  readonly format: Format;
}

const Context = createContext<LabText | null>(null);
export const LabTextProvider = Context.Provider;

export function textIn(locale: Locale, t: ValueWords, currency: string | null): LabText {
  return { locale, t, format: formatOf(locale, currency) };
}

/** The words and figures of the lab. */
export function useLabText(): LabText {
  const text = useContext(Context);
  if (!text) throw new Error('There is no lab around this component');
  return text;
}
