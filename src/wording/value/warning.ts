import { date, fill } from '../../i18n/words.ts';
import { PURCHASE_MODELS } from '../../value/models/purchase-fit.ts';
import type { Warning } from '../../value/warning.ts';
import type { LabLanguage } from './lab-language.ts';

/** What one must know of the figures of a file. */
export function warningSentence({ locale, t, format }: LabLanguage, { code, params = {} }: Warning): string {
  if (code === 'no-holdout' && params['why'] === 'summary') return t.doubt.noHoldoutOfTotals;
  const words = Object.entries(params).map(([name, value]) => {
    if (typeof value === 'number') return [name, shown(format, name, value)];
    if (name === 'from' || name === 'to') return [name, date(locale, value)];
    if (name === 'form') return [name, t.discountForm[value as keyof typeof t.discountForm] ?? value];
    return [name, name === 'model' ? modelIn(t.modelName, value) : value];
  });
  return fill(t.warning[code], Object.fromEntries(words));
}

function shown(format: LabLanguage['format'], name: string, value: number): string {
  if (name === 'amount' || name.endsWith('Amount')) return format.money(value);
  if (name === 'share') return format.percent(value);
  // Never rounded onto the threshold it is held against.
  if (name === 'weeks') return format.precise(Math.floor(value * 10) / 10);
  if (name === 'correlation') return format.precise(value);
  return Math.abs(value) >= 10 ? format.whole(value) : format.precise(value, 2);
}

/** What was fitted when something was doubtful: a model of purchases, whichever it is, or another. */
function modelIn(names: LabLanguage['t']['modelName'], model: string): string {
  return PURCHASE_MODELS.some((name) => name === model)
    ? names.purchases
    : (names[model as keyof typeof names] ?? model);
}
