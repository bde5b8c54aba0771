import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Prints what each verb of the terminal takes of the processor on the least input: `node test/bench/terminal.ts`, beside
// another tree of the project where one is named, in turns. Of RUNS runs the middle one counts.

const RUNS = Number(process.env['RUNS'] ?? 9);
const OWN = fileURLToPath(new URL('../..', import.meta.url));
const trees = [OWN, ...process.argv.slice(2).map((tree) => resolve(tree))];
const folder = mkdtempSync(join(tmpdir(), 'cap17-bench-'));
const [assessment, purchases] = [join(folder, 'assessment.json'), join(folder, 'purchases.csv')];

/** Says on standard error, at the end, what the process took of the processor, in microseconds. */
const TELL = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.error(user+system)})`;

function cap17(tree: string, words: readonly string[]) {
  const command = ['--import', TELL, join(tree, 'src/cli/cap17.ts'), ...words];
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

function middleOf(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;
}

try {
  const about = { format: 'cap17-assessment', version: 1, model: 1, date: '2026-11-21' };
  writeFileSync(assessment, JSON.stringify({ ...about, answers: { guidance: { level: 2 } } }));
  writeFileSync(purchases, 'customer,date,amount\nA,2026-03-02,10\nB,2026-03-03,20\n');
  const { fragment } = JSON.parse(cap17(OWN, ['link', assessment]).stdout) as { fragment: string };
  for (const words of [
    ['open', fragment],
    ['score', assessment],
    ['link', assessment],
    ['check', assessment],
    ['value', purchases],
  ]) {
    const found = trees.map((): number[] => []);
    for (let again = 0; again < RUNS; again += 1)
      for (const [at, tree] of trees.entries()) found[at]?.push(Number(cap17(tree, words).stderr) / 1e6);
    const told = trees.map((tree, at) => `${middleOf(found[at] ?? []).toFixed(2)} s (${tree})`);
    console.log(`${words[0]}: ${told.join(', ')}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
