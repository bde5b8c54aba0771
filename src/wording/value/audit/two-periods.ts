import { begun } from '../../../i18n/begun.ts';
import { fill } from '../../../i18n/words.ts';
import { difference } from '../../../value/audit/money.ts';
import type { Factor, Move, TwoPeriods } from '../../../value/audit/two-periods.ts';
import { type AuditLanguage, signedMoney, signedShare } from './audit-language.ts';
import { periodName } from './period-name.ts';

const MOST = { customers: 'mostCustomers', frequency: 'mostFrequency', basket: 'mostBasket' } as const;

/** The factor whose change did most, in the direction of the change. */
function mostOf(factors: readonly Factor[], change: number): Factor {
  return factors.reduce((most, one) => (one.effect * change > most.effect * change ? one : most));
}

/** What changed from one period to another. */
export function twoPeriodsSentence(language: AuditLanguage, two: TwoPeriods): string {
  const { locale, t, format } = language;
  const countOf = (move: Move) => two.moves.find((one) => one.move === move)?.customers ?? 0;
  const [before, after] = [two.before.revenue, two.after.revenue];
  const told = {
    earlier: periodName(locale, t.range, two.earlier),
    later: begun(periodName(locale, t.range, two.later), locale),
    before: format.money(before),
    after: format.money(after),
    fresh: format.whole(countOf('new')),
    gone: format.whole(countOf('gone')),
  };
  const change = difference(after, before);
  if (change === 0) return fill(t.two.same, told);
  const most = two.factors && mostOf(two.factors, change);
  return fill(t.two.sentence, {
    ...told,
    change: before > 0 ? signedShare(language, change / before) : signedMoney(language, change),
    most: most ? fill(t.two[MOST[most.factor]], { effect: signedMoney(language, most.effect) }) : '',
  }).replace('  ', ' ');
}
