import { expect, test } from 'vitest';
import { LEVELS, MOST_IMPORTANT_AT_MOST } from '../../src/domain/model/answer.ts';
import { AXES, PRACTICES } from '../../src/domain/model/model.ts';
import { JUDGED_FROM } from '../../src/domain/workshop/agreement.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { textsIn } from '../content/content-files.ts';

/** Numbers as words, in both languages. */
const WORDS: Readonly<Record<string, number>> = {
  ...{ three: 3, four: 4, five: 5, six: 6, sixteen: 16, seventeen: 17, eighteen: 18 },
  ...{ trois: 3, quatre: 4, cinq: 5, seize: 16, 'dix-sept': 17, 'dix-huit': 18 },
};
/** What each of these words counts, and what the model allows before it. */
const COUNTED: readonly (readonly [noun: RegExp, allowed: readonly number[]])[] = [
  [
    /practices|questions|pratiques/,
    [PRACTICES.length, MOST_IMPORTANT_AT_MOST, ...AXES.map(({ practices }) => practices.length)],
  ],
  [/axes/, [AXES.length]],
  [/levels|niveaux/, [LEVELS.length]],
  [/votes/, [JUDGED_FROM]],
];

/** Every text of the interface, with where it stands; but not what is said of other people's models. */
function texts(): [path: string, text: string][] {
  return LOCALES.flatMap((locale) => {
    const { sources, ...own } = messagesOf(locale);
    return textsIn(own, locale).map(({ path, text }): [string, string] => [path, text]);
  });
}

test('a number that stands in words is the model’s', () => {
  const number = String.raw`(?<![\p{L}\p{N},.-])(\d{1,2}|${Object.keys(WORDS).join('|')})`;
  const all = texts();
  const found = COUNTED.flatMap(([noun, allowed]) => {
    const pattern = new RegExp(
      String.raw`${number}[ \u00a0](?:customer-centric |chosen |observable )?(?:${noun.source})\b`,
      'giu',
    );
    return all.flatMap(([path, text]) =>
      [...text.matchAll(pattern)].map(([said, n = '']) => ({
        said: `${path}: ${said}`,
        isRight: allowed.includes(WORDS[n.toLowerCase()] ?? Number(n)),
      })),
    );
  });
  expect(found.length).toBeGreaterThan(50);
  expect(found.filter(({ isRight }) => !isRight).map(({ said }) => said)).toEqual([]);
});
