import type { CustomerValue } from '../../domain/model/customer-value.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ForecastTotals } from '../../value/forecast-totals.ts';
import type { Outlook } from '../../value/outlook.ts';
import { customerValueSentences } from '../report/customer-value.ts';
import type { LabLanguage } from './lab-language.ts';
import { outlookSentence, purchaseSentences } from './outlook.ts';

/** The words of the lab with those of the summary. */
export interface ShortLanguage extends LabLanguage {
  readonly t: Messages['value'] & { readonly summary: Messages['report']['customerValue'] };
}

interface Foreseen {
  readonly hasForecast: boolean;
  readonly totals: ForecastTotals | null;
}

function expectedSentences(
  text: ShortLanguage,
  outlook: Outlook | null,
  models: Foreseen,
): readonly string[] {
  if (outlook) return [outlookSentence(text, outlook)];
  return models.totals ? purchaseSentences(text, models.totals) : [text.t.summary.notExpected];
}

/**
 * What a manager takes away of a file: first what was counted, `counted` where there is no summary; then, once the models
 * are there, what is expected, of purchases alone where their worth cannot be told.
 */
export function shortSentences(
  text: ShortLanguage,
  counted: string,
  summary: CustomerValue | null,
  outlook: Outlook | null,
  models: Foreseen | null,
): readonly string[] {
  const said = summary ? customerValueSentences(text.locale, text.t.summary, summary) : [counted];
  if (models === null || (models.hasForecast && outlook === null)) return said.slice(0, 1);
  const [first = counted, ...others] = said;
  if (summary?.forecast) return said;
  const { notExpected } = text.t.summary;
  return [first, ...expectedSentences(text, outlook, models), ...others.filter((one) => one !== notExpected)];
}
