import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LEVELS, MOST_IMPORTANT_AT_MOST } from '../../src/domain/model/answer.ts';
import { AXES, PRACTICES } from '../../src/domain/model/model.ts';
import { JUDGED_FROM } from '../../src/domain/workshop/agreement.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { textsIn } from '../content/content-files.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

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

/** A number, in figures or in words, before what it counts. */
function numberOf(noun: RegExp): RegExp {
  const number = String.raw`(?<![\p{L}\p{N},.-])(\d{1,2}|${Object.keys(WORDS).join('|')})`;
  const between = '(?:customer-centric |chosen |observable )?';
  return new RegExp(String.raw`${number}[ \u00a0]${between}(?:${noun.source})\b`, 'giu');
}

/** What is written by hand: dictionaries as they stand in their files, and the paragraphs that cite nobody. */
function written(): [path: string, text: string][] {
  const files = LOCALES.flatMap((locale) => [
    ...filesIn(`src/i18n/${locale}`).filter((file) => !file.endsWith('/sources.ts')),
    ...filesIn(`content/pages/${locale}`),
  ]);
  return files.flatMap((file) =>
    readFileSync(ROOT + file, 'utf8')
      .split('\n')
      .filter((line) => !line.includes('[@'))
      .map((line): [string, string] => [file, line]),
  );
}

const meant = (n: string) => WORDS[n.toLowerCase()] ?? Number(n);
const filesIn = (folder: string) =>
  readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length));

test('no text writes a number of the model by hand', () => {
  const found = written().flatMap(([path, line]) =>
    COUNTED.flatMap(([noun, ofModel]) =>
      [...line.matchAll(numberOf(noun))]
        .filter(([, n = '']) => ofModel.includes(meant(n)))
        .map(([said]) => `${path}: ${said}`),
    ),
  );
  expect(found).toEqual([]);
});

test('a number that stands in words is the model’s', () => {
  const all = texts();
  const found = COUNTED.flatMap(([noun, allowed]) => {
    const pattern = numberOf(noun);
    return all.flatMap(([path, text]) =>
      [...text.matchAll(pattern)].map(([said, n = '']) => ({
        said: `${path}: ${said}`,
        isRight: allowed.includes(meant(n)),
      })),
    );
  });
  expect(found.length).toBeGreaterThan(50);
  expect(found.filter(({ isRight }) => !isRight).map(({ said }) => said)).toEqual([]);
});
