import { LEVELS } from '../domain/model/answer.ts';
import { HOLDS_FROM } from '../domain/scoring/firmness.ts';
import { BANDS_FROM } from '../domain/scoring/gaps.ts';
import { DRAWS } from '../domain/scoring/robustness.ts';
import { BETWEEN_CLAUSES } from '../i18n/conventions.ts';
import { tagOf } from '../i18n/tag.ts';
import { fill } from '../i18n/words.ts';
import type { DocumentLanguage } from './document-language.ts';

/** How the figures are made, a sentence or two each: levels, proof, priority, whether a place holds. */
export function methodSentences({ locale, t }: DocumentLanguage): readonly string[] {
  const words = t.deck.method;
  const tag = tagOf(locale);
  const levels = LEVELS.map((level) =>
    fill(words.level, {
      n: level,
      name: t.common.level[level] ?? '',
      meaning: t.common.levelMeaning[level] ?? '',
    }),
  );
  return [
    fill(words.levels, { levels: levels.join(BETWEEN_CLAUSES[locale]) }),
    words.proof,
    fill(t.report.gaps.rule, BANDS_FROM),
    fill(words.robust, {
      draws: DRAWS.toLocaleString(tag),
      share: HOLDS_FROM.toLocaleString(tag, { style: 'percent' }),
    }),
  ];
}
