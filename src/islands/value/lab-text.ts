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

/** What a file holds that decides what is said of it. */
export interface FileHolds {
  /** It numbers its orders. */
  readonly isNumbered: boolean;
  readonly hasAmounts: boolean;
}

export interface LabText extends LabLanguage, FileHolds {
  readonly t: LabWords;
}

/** The words where the file has amounts, and where it does not: nothing is said then of who spends much. */
function wordsFor(t: LabWords, hasAmounts: boolean): LabWords {
  if (hasAmounts) return t;
  const { segmentWithoutAmounts, whom } = t;
  return {
    ...t,
    segment: { ...t.segment, ...segmentWithoutAmounts },
    whom: { ...whom, ...whom.withoutAmounts },
  };
}

/** As long as nothing is known of the file. */
const UNKNOWN: FileHolds = { isNumbered: false, hasAmounts: true };

export function textIn(
  locale: Locale,
  t: LabWords,
  currency: string | null,
  holds: FileHolds = UNKNOWN,
): LabText {
  return { locale, t: wordsFor(t, holds.hasAmounts), ...holds, format: figuresIn(locale, currency) };
}

/** The words and figures of the lab. */
export const [LabTextProvider, useLabText] = textContext<LabText>('value');
