import { textContext } from '../../components/parts/text-context.ts';
import { figuresIn } from '../../i18n/figures.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { LabLanguage } from '../../wording/value/lab-language.ts';

/** The words of the lab by area: its own, how files are read, the summary that the report says too, the views, and whom. */
export type LabWords = Messages['value'] & {
  readonly reading: Messages['valueReading'];
  readonly totals: Messages['totals'];
  readonly summary: Messages['report']['customerValue'];
  readonly audit: Messages['audit'];
  readonly whom: Messages['whom'];
};
export interface LabText extends LabLanguage {
  readonly t: LabWords;
  /** The file numbers its orders. */
  readonly isNumbered: boolean;
}

export function textIn(locale: Locale, t: LabWords, currency: string | null, isNumbered = false): LabText {
  return { locale, t, isNumbered, format: figuresIn(locale, currency) };
}

/** The words and figures of the lab. */
export const [LabTextProvider, useLabText] = textContext<LabText>('value');
