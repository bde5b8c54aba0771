import type { Score } from '../../domain/scoring/report.ts';
import type { Concordance } from '../../domain/workshop/kendall.ts';
import { inFigures } from '../../i18n/in-figures.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { fill } from '../../i18n/words.ts';

type Spread = Messages['workshopReport']['spread'];

/** Below this, a probability is said to be below it. */
const SMALL = 0.001;

/** How far respondents order the practices alike, and how likely that is by chance; or what it would take. */
export function concordanceSentences(locale: Locale, spread: Spread, order: Concordance | null): string {
  if (!order) return spread.noKendall;
  const number = (value: number, digits = 2) => inFigures(locale, value, digits);
  const { w, respondents, practices, chiSquared, pValue } = order;
  const said = fill(spread.kendall, { w: number(w), people: respondents, practices });
  if (pValue === null) return said;
  const chance = pValue < SMALL ? spread.chanceSmall : spread.chance;
  return `${said} ${fill(chance, { chi: number(chiSquared), p: number(pValue, 3) })}`;
}

/** Between what indices the group lies as each person is left out in turn; or what it would take. */
export function jackknifeSentence(
  spread: Spread,
  range: readonly [low: number, high: number] | null,
  whole: Score['declared'],
): string {
  if (!range) return spread.noJackknife;
  const run = { low: range[0], high: range[1] };
  return whole.stage === undefined
    ? fill(spread.jackknifeNoIndex, run)
    : fill(spread.jackknife, { ...run, index: whole.index });
}
