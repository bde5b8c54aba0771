import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import { count, fill, upright } from '../../src/i18n/words.ts';

const [LRE, RLE, PDF, LRO, RLO] = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e'] as const;
const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'] as const;
const MARKS = [LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI];

/** The marks that are open at each place of a text, by the rules of Unicode (UAX 9, X1 to X8), its depth apart. */
function open(text: string): string[][] {
  let stack: string[] = [];
  return [...text].map((sign) => {
    if ([LRE, RLE, LRO, RLO, LRI, RLI, FSI].some((mark) => mark === sign)) stack = [...stack, sign];
    else if (sign === PDF) {
      if (/[\u202a-\u202e]/.test(stack.at(-1) ?? '')) stack = stack.slice(0, -1);
    } else if (sign === PDI) {
      const isolate = stack.findLastIndex((mark) => /[\u2066-\u2068]/.test(mark));
      if (isolate >= 0) stack = stack.slice(0, isolate);
    }
    return stack;
  });
}

test.each([
  ['plain', 'plain'],
  ['العربية', 'العربية'],
  [`a${RLO}bc`, 'abc'],
  [`${RLE}a${PDF}`, 'a'],
  [`a${RLI}b`, 'ab'],
  [`a${PDI}b`, 'ab'],
  [`${FSI}a${PDI}`, `${FSI}a${PDI}`],
  [`${FSI}a${RLO}b${PDI}`, `${FSI}a${RLO}b${PDI}`],
  [`${FSI}a${RLI}b${PDI}`, `a${RLI}b${PDI}`],
  [`${FSI}a${PDI}${PDI}b`, `${FSI}a${PDI}b`],
])('%j stands upright as %j', (text, whole) => {
  expect(upright(text)).toBe(whole);
});

test('whatever marks a text holds, those it leaves open turn nothing behind it, and none closes what stands around it', () => {
  const generator = xoroshiro128plus(29112026);
  for (let round = 0; round < 20_000; round += 1) {
    const text = Array.from({ length: uniformInt(generator, 1, 12) }, () =>
      uniformInt(generator, 0, 2) === 0 ? 'x' : MARKS[uniformInt(generator, 0, MARKS.length - 1)],
    ).join('');
    const said = fill('a {one} b {two}.', { one: text, two: 'y' });
    const stacks = open(said);
    expect([text, stacks.at(-1), stacks[said.indexOf(' b ')]]).toEqual([text, [], []]);
    const apart = open(`${FSI}${upright(text)}x${PDI}`);
    expect([text, apart.at(-2)]).toEqual([text, [FSI]]);
    expect(upright(said)).toBe(said);
  }
});

test('what is counted is filled in alike', () => {
  expect(count('en', { one: '{n} of {who}', other: '{n} of {who}!' }, 2, { who: `${RLO}Ann` })).toBe(
    '2 of Ann!',
  );
});

test('a text of marks takes time that grows with it', () => {
  expect(upright(RLI.repeat(1_000_000) + RLO.repeat(1_000_000))).toBe('');
  expect(upright(`${RLI}${'x'.repeat(10)}`.repeat(200_000))).toBe('x'.repeat(2_000_000));
});
