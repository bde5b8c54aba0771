import { date, fill } from '../../i18n/words.ts';
import type { Description } from '../../value/description.ts';
import type { Holdout } from '../../value/holdout.ts';
import type { LabLanguage } from './lab-language.ts';

/** What a file of purchases is called as the proof of a practice; what the check found is told where there was one. */
export function proofName(
  { locale, t, format }: LabLanguage,
  practice: keyof LabLanguage['t']['use']['proof'],
  { from, to }: Pick<Description, 'from' | 'to'>,
  check: Pick<Holdout, 'chosen' | 'actual'> | null,
): string {
  return fill(t.use.proof[practice], {
    from: date(locale, from),
    to: date(locale, to),
    ...(check && {
      expected: format.whole(check.chosen.purchases),
      actual: format.whole(check.actual.purchases),
    }),
  });
}
