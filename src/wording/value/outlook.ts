import { fill } from '../../i18n/words.ts';
import type { Outlook, Variation } from '../../value/outlook.ts';
import type { LabLanguage } from './lab-language.ts';

/** What the customers of a file are expected to buy and to be worth, under the economics set. */
export function outlookSentence(
  { t, format }: LabLanguage,
  { economics, purchases, total }: Outlook,
): string {
  return fill(t.model.sentence, {
    n: economics.months,
    purchases: format.whole(purchases),
    total: format.money(total),
    margin: format.share(economics.margin),
    rate: format.share(economics.yearlyRate),
  });
}

/** The same in labelled figures. */
export function outlookFacts(
  { t, format }: LabLanguage,
  { economics, total, purchases, returning }: Outlook,
): readonly (readonly [label: string, figure: string])[] {
  const { model: words } = t;
  const n = economics.months;
  const { active, customers } = returning;
  return [
    [fill(words.total, { n }), format.money(total)],
    [fill(words.purchases, { n }), format.whole(purchases)],
    [words.active, fill(words.activeOf, { n: format.whole(active), all: format.whole(customers) })],
  ];
}

/** Between what totals the value lies when the settings change. */
export function sensitivitySentence({ t, format }: LabLanguage, variations: readonly Variation[]): string {
  const totals = variations.map(({ total }) => total);
  return fill(t.model.sensitivity.sentence, {
    low: format.money(Math.min(...totals)),
    high: format.money(Math.max(...totals)),
  });
}

/** The setting that was changed, with its value. */
export function settingInWords({ t, format }: LabLanguage, { changed, economics }: Variation): string {
  const n = changed === 'months' ? economics.months : format.share(economics[changed]);
  return fill(t.model.sensitivity[changed], { n });
}

/** By how much a total differs from another, with its sign; without one where nothing is left to show. */
export function changeInWords({ format }: Pick<LabLanguage, 'format'>, value: number, total: number): string {
  const share = total > 0 ? value / total - 1 : 0;
  const size = format.share(Math.abs(share));
  if (size === format.share(0)) return size;
  return `${share > 0 ? '+' : '−'}${size}`;
}
