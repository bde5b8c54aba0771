import { expect, test } from 'vitest';
import type { AssessmentFile } from '../../../src/share/formats.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { encryptLink } from '../../../src/share/link/password.ts';
import { BARE_FILE } from '../any-file.ts';

const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const rich: AssessmentFile = {
  ...BARE_FILE,
  scope: 'Motor claims, private customers, France',
  answers: {
    'channel-choice': { level: 3, importance: 3, target: 4, proof: { kind: 'indicator', date: '2026-03' } },
    guidance: { status: 'dont-know', importance: 1 },
    'closed-loop': { status: 'not-applicable' },
  },
};
const short = await encodeLink(BARE_FILE);
const samples = [
  { name: 'answers only', fragment: short },
  { name: 'everything but text', fragment: await encodeLink(rich) },
  { name: 'text too', fragment: await encodeLink(rich, ['scope']) },
  { name: 'a password', fragment: await encryptLink(short, 'cap') },
];
const payloadStart = 'a1.'.length;

async function failureOf(fragment: string): Promise<string> {
  const decoded = await decodeLink(fragment);
  return decoded.ok ? 'opened' : decoded.failure;
}

/** How the altered fragments fail, and none may do otherwise. */
async function failuresOf(fragments: readonly string[]): Promise<string[]> {
  const failures = await Promise.all(fragments.map(failureOf));
  return [...new Set(failures)].sort();
}

test.each(samples)('any one symbol changed is detected: $name', async ({ fragment }) => {
  const altered: string[] = [];
  for (let place = payloadStart; place < fragment.length; place += 1) {
    for (const symbol of SYMBOLS) {
      if (symbol !== fragment[place])
        altered.push(fragment.slice(0, place) + symbol + fragment.slice(place + 1));
    }
  }
  expect(altered).toHaveLength((fragment.length - payloadStart) * 63);
  expect(await failuresOf(altered)).toEqual(['cut-or-altered']);
});

test.each(samples)('any other character in the place of one is detected: $name', async ({ fragment }) => {
  const altered: string[] = [];
  for (let place = 0; place < fragment.length; place += 1) {
    for (let code = 0; code < 0x250; code += 1) {
      const symbol = String.fromCharCode(code);
      if (symbol !== fragment[place])
        altered.push(fragment.slice(0, place) + symbol + fragment.slice(place + 1));
    }
  }
  const failures = await failuresOf(altered);
  // Kind and version are judged first, and what stands before a `#` is dropped.
  expect(['cut-or-altered', 'empty', 'invalid', 'not-ours', 'too-new']).toEqual(
    expect.arrayContaining(failures),
  );
});

test.each(samples)('a link cut short anywhere is detected: $name', async ({ fragment }) => {
  const cut = Array.from({ length: fragment.length - 1 }, (_, length) => fragment.slice(0, length + 1));
  expect(await failuresOf(cut)).toEqual(['cut-or-altered']);
});

test('a link cut short is never taken for a shorter one, even when its checksum happens to be right', async () => {
  let cuts = 0;
  for (let day = 0; day < 1_500; day += 1) {
    const date = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
    const fragment = await encodeLink({ ...rich, date, oldestProof: '1950-01' });
    for (let length = payloadStart; length < fragment.length; length += 1) {
      cuts += 1;
      if ((await failureOf(fragment.slice(0, length))) !== 'cut-or-altered') throw new Error(fragment);
    }
  }
  expect(cuts).toBeGreaterThan(40_000);
});

test.each(samples)('a symbol lost is detected: $name', async ({ fragment }) => {
  const lost = Array.from(
    { length: fragment.length - payloadStart },
    (_, index) => fragment.slice(0, payloadStart + index) + fragment.slice(payloadStart + index + 1),
  );
  expect(await failuresOf(lost)).toEqual(['cut-or-altered']);
});

test.each(samples)('two neighbours swapped are detected: $name', async ({ fragment }) => {
  const swapped: string[] = [];
  for (let place = payloadStart; place + 1 < fragment.length; place += 1) {
    const pair = `${fragment[place + 1]}${fragment[place]}`;
    const other = fragment.slice(0, place) + pair + fragment.slice(place + 2);
    if (other !== fragment) swapped.push(other);
  }
  expect(await failuresOf(swapped)).toEqual(['cut-or-altered']);
});
