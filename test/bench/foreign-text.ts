import { spawnSync } from 'node:child_process';
import { codeShape } from '../../src/share/code/reply-code.ts';
import { findReplies } from '../../src/share/find-replies.ts';
import { decodeLink } from '../../src/share/link/decode-link.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { parseFile } from '../../src/share/parse-file.ts';

/** Prints how fast what comes from outside is judged: `node test/bench/foreign-text.ts`. Measured, not asserted. */
async function time(name: string, act: () => unknown): Promise<void> {
  const start = performance.now();
  await act();
  console.log(`${name}: ${(performance.now() - start).toFixed(0)} ms`);
}

const MANY = 10_000_000;
const shape = codeShape({ model: 1, workshop: '7K3M9PQ2', groups: ['Front line'] });
for (const one of ['a', 'abcd ', 'a1b2-', '#v1.A', '1', '\u202e', '<script>=1+1']) {
  const text = one.repeat(MANY / one.length);
  await time(`replies searched in ten million characters of ${JSON.stringify(one)}`, () =>
    findReplies(text, shape),
  );
}
for (const [name, text] of [
  ['letters', 'a'.repeat(1_000_000)],
  ['symbols', `a1.${'A'.repeat(1_000_000)}`],
  ['spaces', `${' '.repeat(500_000)}x${' '.repeat(500_000)}y`],
  ['hashes', '#'.repeat(1_000_000)],
] as const) {
  await time(`a link of a million ${name} judged`, () => decodeLink(text));
}
const huge = JSON.stringify({ format: 'cap17-assessment', scope: 'x'.repeat(50_000_000) });
await time('a file of 50 MB refused', () => parseFile(huge));

const file = {
  format: 'cap17-assessment',
  version: 1,
  model: 1,
  date: '2026-11-21',
  scope: 'Claims',
} as const;
const fragment = await encodeLink({ ...file, answers: { guidance: { level: 3 } } }, ['scope']);
await time('5,000 links opened by one run of the terminal', () =>
  spawnSync(process.execPath, [new URL('../../src/cli/cap17.ts', import.meta.url).pathname, 'open', '-'], {
    input: `${fragment}\n`.repeat(5_000),
    maxBuffer: 100_000_000,
  }),
);
