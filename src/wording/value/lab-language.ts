import type { Figures } from '../../i18n/figures.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count } from '../../i18n/words.ts';

/** The words of the customer-value page in one language, and how its figures are written. */
export interface LabLanguage {
  readonly locale: Locale;
  readonly t: Messages['value'];
  readonly format: Figures;
}

/** So many purchases, in words: whole ones, for what is expected has fractions. */
export function purchasesInWords({ locale, t, format }: LabLanguage, purchases: number): string {
  return count(locale, t.model.made, Math.round(purchases), { n: format.whole(purchases) });
}
