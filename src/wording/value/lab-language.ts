import type { Figures } from '../../i18n/figures.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';

/** The words of the customer-value page in one language, and how its figures are written. */
export interface LabLanguage {
  readonly locale: Locale;
  readonly t: Messages['value'];
  readonly format: Figures;
}
