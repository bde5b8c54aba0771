import { LEVELS } from '../../domain/model/answer.ts';
import { handsIn } from '../../domain/workshop/hands-in.ts';
import type { Tally } from '../../domain/workshop/workshop.ts';
import { grouped } from '../../i18n/grouped.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, fill, list } from '../../i18n/words.ts';

/** What one needs to put hands in words. */
export interface HandsLanguage {
  readonly locale: Locale;
  readonly words: Messages['reveal']['hands']['said'];
  /** The names of the levels, from 0. */
  readonly levels: readonly string[];
}

/** “12 people present: 5 at ‘In place’, 6 at ‘Measured’ and 1 does not know”. */
export function tallyInWords({ locale, words, levels }: HandsLanguage, tally: Tally): string {
  const { present, counts, dontKnow, notApplicable } = tally;
  const silent = present - handsIn(tally);
  const said = [
    ...LEVELS.flatMap((level) => {
      const n = counts[level] ?? 0;
      return n > 0 ? [fill(words.at, grouped(locale, { n, level: levels[level] ?? '' }))] : [];
    }),
    ...(dontKnow > 0 ? [count(locale, words.dontKnow, dontKnow)] : []),
    ...(notApplicable > 0 ? [count(locale, words.notApplicable, notApplicable)] : []),
    ...(silent > 0 ? [count(locale, words.silent, silent)] : []),
  ];
  return count(locale, words.present, present, { votes: list(locale, said) });
}
