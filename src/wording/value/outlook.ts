import { count, fill } from '../../i18n/words.ts';
import type { Findings } from '../../value/analysis.ts';
import type { ForecastTotals } from '../../value/forecast-totals.ts';
import type { Outlook, Variation } from '../../value/outlook.ts';
import { type LabLanguage, purchasesInWords } from './lab-language.ts';

/** So many months, in words. */
export function monthsInWords({ locale, t }: Pick<LabLanguage, 'locale' | 't'>, months: number): string {
  return count(locale, t.model.months, months);
}

/** What the customers of a file are expected to buy and to be worth, under the economics set. */
export function outlookSentence(text: LabLanguage, { economics, totals, total }: Outlook): string {
  const { t, format } = text;
  return fill(t.model.sentence, {
    months: monthsInWords(text, economics.months),
    purchases: purchasesInWords(text, totals.purchases),
    total: format.money(total),
    margin: format.share(economics.margin),
    rate: format.share(economics.yearlyRate),
  });
}

/** What the last period repeated says, to be said first where it was nearer; null where it says nothing. */
export function plainSentence(
  text: LabLanguage,
  { economics, totals, plain }: Outlook,
  { verdict }: Pick<Findings, 'verdict'>,
): string | null {
  const { t, format } = text;
  if (totals.plain === null || plain === null) return null;
  const figures = {
    months: monthsInWords(text, economics.months),
    purchases: purchasesInWords(text, totals.plain.purchases),
    total: format.money(plain),
  };
  if (totals.proposed === 'plain') return fill(t.model.plainFirst, figures);
  const isModelNearer = verdict?.purchases === 'model' && verdict.revenue !== 'plain';
  return [fill(t.model.plainBeside, figures), ...(isModelNearer ? [t.model.modelNearer] : [])].join(' ');
}

/** The interval of the value, and what makes it wide: a season nobody can tell yet, a horizon beyond what was seen. */
export function intervalSentences(
  { t, format }: LabLanguage,
  { interval, totals }: Outlook,
  { warnings }: Pick<Findings, 'warnings'>,
): readonly string[] {
  const words = t.model;
  const [low, high] = interval?.map(format.money) ?? [];
  return [
    ...(low !== undefined && high !== undefined ? [fill(words.interval, { low, high })] : []),
    ...(warnings.some(({ code }) => code === 'season-unknown') ? [words.season] : []),
    ...(totals.isBeyond ? [words.beyond] : []),
  ];
}

/** Of customers seen on a single day, who is still active, which BG/NBD cannot tell; null where there are none. */
export function onceSentence({ t, format }: LabLanguage, { once, totals }: Outlook): string | null {
  if (once.customers === 0) return null;
  const { onceUntold, once: told } = t.model;
  const figures = { n: format.whole(once.customers), active: format.whole(once.active) };
  return fill(totals.model === 'bgnbd' ? onceUntold : told, figures);
}

/** What is expected of a file without amounts, the plain rule first where it was nearer. */
export function purchaseSentences(text: LabLanguage, totals: ForecastTotals): readonly string[] {
  const { t, format } = text;
  const months = monthsInWords(text, totals.months);
  const { purchases, purchasesInterval, plain, proposed } = totals;
  const [low, high] = purchasesInterval.map(format.whole) as [string, string];
  const expected = fill(t.model.purchasesOnly, {
    months,
    purchases: purchasesInWords(text, purchases),
    low,
    high,
  });
  if (plain === null) return [expected];
  const repeated = { months, purchases: purchasesInWords(text, plain.purchases) };
  return proposed === 'plain'
    ? [fill(t.model.plainPurchasesFirst, repeated), expected]
    : [expected, fill(t.model.plainPurchases, repeated)];
}

/** The same in labelled figures. */
export function outlookFacts(
  text: LabLanguage,
  { economics, totals, total, plain, returning }: Outlook,
): readonly (readonly [label: string, figure: string])[] {
  const { t, format } = text;
  const { model: words } = t;
  const months = monthsInWords(text, economics.months);
  const { active, customers } = returning;
  const expected = [fill(words.total, { months }), format.money(total)] as const;
  const repeated = plain === null ? [] : [[words.plain, format.money(plain)] as const];
  return [
    ...(totals.proposed === 'plain' ? [...repeated, expected] : [expected, ...repeated]),
    [fill(words.purchases, { months }), format.whole(totals.purchases)],
    [words.active, fill(words.activeOf, { n: format.whole(active), all: format.whole(customers) })],
  ];
}

/** Between what totals the value lies when the settings change. */
export function sensitivitySentence({ t, format }: LabLanguage, variations: readonly Variation[]): string {
  const totals = variations.map(({ total }) => total);
  return fill(t.model.sensitivity, {
    low: format.money(Math.min(...totals)),
    high: format.money(Math.max(...totals)),
  });
}
