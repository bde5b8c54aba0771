import { UNITS_AT_MOST } from '../domain/comparing/unit.ts';
import { LEVELS, MOST_IMPORTANT_AT_MOST } from '../domain/model/answer.ts';
import { MEASURES_AT_MOST } from '../domain/model/assessment.ts';
import { AXES, PRACTICES } from '../domain/model/model.ts';
import { RATED_AT_LEAST } from '../domain/scoring/counts.ts';
import { FIRST_FEW } from '../domain/scoring/firmness.ts';
import { JUDGED_FROM } from '../domain/workshop/agreement.ts';
import { DISCUSSED_AT_MOST } from '../domain/workshop/discussion.ts';
import { ANONYMOUS_FROM, LEAVES_FROM } from '../domain/workshop/groups.ts';
import { JACKKNIFE_FROM } from '../domain/workshop/jackknife.ts';
import { PRACTICES_AT_LEAST, RESPONDENTS_AT_LEAST } from '../domain/workshop/kendall.ts';
import { NUMBER_WORDS } from './conventions.ts';
import type { Locale } from './locale.ts';

/** The numbers of today's model and of its rules that texts name. */
const COUNTS = {
  practices: PRACTICES.length,
  axes: AXES.length,
  levels: LEVELS.length,
  /** The highest level. */
  top: LEVELS.length - 1,
  mostImportant: MOST_IMPORTANT_AT_MOST,
  /** Within how many places of the order an action holds. */
  first: FIRST_FEW,
  /** How many of ten applicable practices an axis takes to be scored. */
  ratedOfTen: (10 * RATED_AT_LEAST[0]) / RATED_AT_LEAST[1],
  /** From how many votes agreement is judged. */
  judged: JUDGED_FROM,
  /** From how many people a group is shown on the wall. */
  anonymous: ANONYMOUS_FROM,
  /** From how many people a group leaves the wall. */
  leaving: LEAVES_FROM,
  /** How many columns stand side by side. */
  units: UNITS_AT_MOST,
  discussed: DISCUSSED_AT_MOST,
  measures: MEASURES_AT_MOST,
  /** How many people, on how many practices, Kendall’s W takes. */
  concordant: RESPONDENTS_AT_LEAST,
  concordantOn: PRACTICES_AT_LEAST,
  jackknife: JACKKNIFE_FROM,
} as const;

/** How many practices an axis has at the most. */
export const LONGEST_AXIS = Math.max(...AXES.map(({ practices }) => practices.length));

type Counted = Readonly<Record<keyof typeof COUNTS, string>>;

/** A number as a word of the language; one that has none here in figures. */
export function numberInWords(locale: Locale, n: number): string {
  return NUMBER_WORDS[locale][n] ?? String(n);
}

/** These numbers as a dictionary says them: in figures, as a word, as a word that begins a sentence. */
export function countsIn(locale: Locale): {
  readonly figure: Counted;
  readonly word: Counted;
  readonly Word: Counted;
} {
  const each = (say: (n: number) => string) =>
    Object.fromEntries(Object.entries(COUNTS).map(([name, n]) => [name, say(n)])) as Counted;
  const word = (n: number) => numberInWords(locale, n);
  return { figure: each(String), word: each(word), Word: each((n) => capital(word(n))) };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
