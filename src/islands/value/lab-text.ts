import { createContext, useContext } from 'react';
import { figuresIn } from '../../i18n/figures.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { LabLanguage } from '../../wording/value/lab-language.ts';

/** The lab's own words, and those of its summary, which the report says too. */
export type LabWords = Messages['value'] & { readonly summary: Messages['report']['customerValue'] };
export interface LabText extends LabLanguage {
  readonly t: LabWords;
}

const Context = createContext<LabText | null>(null);
export const LabTextProvider = Context.Provider;

export function textIn(locale: Locale, t: LabWords, currency: string | null): LabText {
  return { locale, t, format: figuresIn(locale, currency) };
}

/** The words and figures of the lab. */
export function useLabText(): LabText {
  const text = useContext(Context);
  if (!text) throw new Error('There is no lab around this component');
  return text;
}
