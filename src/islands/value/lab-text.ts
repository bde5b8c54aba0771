import { textContext } from '../../components/parts/text-context.ts';
import { figuresIn } from '../../i18n/figures.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { renamed } from '../../i18n/renamed.ts';
import type { LabLanguage } from '../../wording/value/lab-language.ts';

/** The words of the lab by area: its own, how files are read, the summary that the report says too, the views, and whom. */
export type LabWords = Messages['value'] & {
  readonly reading: Messages['valueReading'];
  readonly totals: Messages['totals'];
  readonly summary: Messages['report']['customerValue'];
  readonly audit: Messages['audit'];
  readonly whom: Messages['whom'];
};

/** The words with which the page begins: those of a file that is yet to be chosen. The others come with it. */
export type LabBeginning = Pick<LabWords, 'file'>;

/** What a file holds that decides what is said of it. */
export interface FileHolds {
  /** It numbers its orders. */
  readonly isNumbered: boolean;
  readonly hasAmounts: boolean;
  /** Its amounts include tax, and are called so. */
  readonly withTax: boolean;
}

export interface LabText extends LabLanguage, FileHolds {
  readonly t: LabWords;
}

/** The words of what was read where its amounts include tax; what is said of reading files stays. */
function wordsWithTax(t: LabWords): LabWords {
  const { file, problem, reading, ...words } = t;
  return { ...renamed(words, t.summary.revenue, t.summary.withTax), file, problem, reading };
}

/** The words where the file has amounts, and where it does not: nothing is said then of who spends much. */
function wordsFor(t: LabWords, { hasAmounts, withTax }: FileHolds): LabWords {
  if (hasAmounts) return withTax ? wordsWithTax(t) : t;
  const { segmentWithoutAmounts, whom } = t;
  return {
    ...t,
    segment: { ...t.segment, ...segmentWithoutAmounts },
    whom: { ...whom, ...whom.withoutAmounts },
  };
}

/** As long as nothing is known of the file. */
const UNKNOWN: FileHolds = { isNumbered: false, hasAmounts: true, withTax: false };

/** The words and figures of the lab for a file, in its currency. */
export function textIn(
  locale: Locale,
  t: LabWords,
  currency: string | null,
  holds: FileHolds = UNKNOWN,
): LabText {
  return { locale, t: wordsFor(t, holds), ...holds, format: figuresIn(locale, currency) };
}

/** The words of choosing and reading a file, which the page begins with. */
export const [LabBeginningProvider, useLabBeginning] = textContext<LabBeginning>('value, its beginning');

/** The words and figures of the lab. */
export const [LabTextProvider, useLabText] = textContext<LabText>('value');
