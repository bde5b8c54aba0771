import { expect, test } from 'vitest';
import { resultOf } from '../../../src/domain/workshop/result.ts';
import { workshopFile } from '../../../src/share/files.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { KINDS, kindOf, LINK_KINDS, ROWS_AT_MOST, startOf } from '../../../src/share/link/kinds.ts';
import { READERS } from '../../../src/share/link/readers.ts';
import { VERSIONS } from '../../../src/share/link/versions.ts';

test('every version of every kind has a reader, and the latest is the one written', () => {
  for (const kind of LINK_KINDS) expect([kind, READERS[kind].length]).toEqual([kind, KINDS[kind].version]);
  expect(KINDS['cap17-assessment'].version).toBe(VERSIONS.length);
});

test('no two kinds share a letter, and the letter gives the kind back', () => {
  for (const kind of LINK_KINDS) expect(kindOf(KINDS[kind].letter)).toBe(kind);
  for (const none of ['', 'z', 'A', 'aa', 'toString', '__proto__']) expect(kindOf(none)).toBeUndefined();
});

test('a kind says how its links begin', () => {
  expect(LINK_KINDS.map(startOf)).toEqual(['a2.', 'w2.', 'q2.', 'v2.', 'b2.', 'p1.']);
});

test('a link holds the votes of a thousand people, by the tables of every version, and refuses those of more', async () => {
  for (const { people } of VERSIONS) expect(people).toBe(ROWS_AT_MOST);
  const result = (people: number) =>
    workshopFile({
      model: 2,
      date: '2026-11-28',
      respondents: Array.from({ length: people }, (_, at) => ({ answers: { guidance: (at % 5) as 0 } })),
    });
  expect(await encodeLink(result(ROWS_AT_MOST), ['votes'])).toMatch(/^w2\./);
  await expect(encodeLink(result(ROWS_AT_MOST + 1), ['votes'])).rejects.toThrow(RangeError);
  const thousands = await decodeLink(await encodeLink(result(5_000), ['scope']));
  expect(thousands).toMatchObject({ ok: true, file: { n: 5_000, respondents: [] } });
  expect(resultOf(result(5_000), ['votes']).respondents).toHaveLength(5_000);
});

test('a link may be as long as the longest that is read, and no longer', async () => {
  const file = workshopFile({ model: 2, date: '2026-11-28', respondents: [{ answers: { guidance: 3 } }] });
  const kind = KINDS['cap17-workshop'];
  const { longest } = kind;
  const link = await encodeLink(file, ['votes']);
  try {
    Object.assign(kind, { longest: link.length });
    expect(await encodeLink(file, ['votes'])).toBe(link);
    expect(await decodeLink(link)).toMatchObject({ ok: true });
    Object.assign(kind, { longest: link.length - 1 });
    await expect(encodeLink(file, ['votes'])).rejects.toThrow(RangeError);
  } finally {
    Object.assign(kind, { longest });
  }
});
