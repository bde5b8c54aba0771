import { judgeForecast } from '../../domain/model/customer-value.ts';
import { count, date as dateInWords, fill } from '../../i18n/words.ts';
import { isoDay } from '../../value/calendar.ts';
import type { Holdout } from '../../value/holdout.ts';
import type { HoldoutVerdict } from '../../value/verdict.ts';
import { type LabLanguage, purchasesInWords } from './lab-language.ts';

type Check = Pick<Holdout, 'calibrationEnd' | 'chosen' | 'actual'>;

/** By how much a figure was off; undefined when nothing came. */
function offInWords({ t, format }: LabLanguage, expected: number, actual: number): string | undefined {
  const { kind, by } = judgeForecast({ expected, actual });
  if (kind === 'nothingCame') return undefined;
  return fill(t.doubt[kind], { n: kind === 'aboveTimes' ? format.precise(by, 2) : format.share(by) });
}

/** What was held out, and what was done with the rest. */
export function heldOutLead({ locale, t }: LabLanguage, { calibrationEnd, isYear }: Holdout): string {
  const date = dateInWords(locale, isoDay(calibrationEnd));
  return fill(isYear ? t.doubt.leadYear : t.doubt.lead, { date });
}

/** How far a forecast made from the first part of the period was off in the rest, in purchases and in what they brought. */
export function checkSentence(text: LabLanguage, { calibrationEnd, chosen, actual }: Check): string {
  const { locale, t, format } = text;
  const off = offInWords(text, chosen.purchases, actual.purchases);
  const words = off === undefined ? t.doubt.noneCame : t.doubt.holdout;
  const purchases = count(locale, words, Math.round(chosen.purchases), {
    date: dateInWords(locale, isoDay(calibrationEnd)),
    expected: purchasesInWords(text, chosen.purchases),
    actual: format.whole(actual.purchases),
    off: off ?? '',
  });
  if (off === undefined) return purchases;
  const { revenue } = chosen;
  const offRevenue = revenue !== null && actual.revenue !== null && offInWords(text, revenue, actual.revenue);
  if (!offRevenue) return purchases;
  const money = { expected: format.money(revenue), actual: format.money(actual.revenue ?? 0) };
  return `${purchases} ${fill(t.doubt.revenue, { ...money, off: offRevenue })}`;
}

/** Who did better, model or plain rule: for the totals, the plain rule first where it did, then for the order of customers. */
export function verdictSentences({ t }: LabLanguage, verdict: HoldoutVerdict): readonly string[] {
  const { purchases, revenue, order, proposed } = verdict;
  const isDrawn = revenue !== null && revenue !== purchases;
  return [t.doubt.verdict[isDrawn ? 'drawn' : proposed], ...(order === null ? [] : [t.doubt.order[order]])];
}
