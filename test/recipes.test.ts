import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { follow } from './recipe-steps.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const FIXTURES = join(ROOT, 'test/fixtures');
const copies: string[] = [];
afterAll(() => copies.forEach((folder) => void rmSync(folder, { recursive: true })));

/** A copy of the project's code, without what a build needs. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cap17-recipe-'));
  copies.push(folder);
  cpSync(join(ROOT, 'src'), join(folder, 'src'), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Each run of a copy's code finds what the one before compiled: compiling is most of a short run. */
const within = (folder: string) => ({
  env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  encoding: 'utf8' as const,
});

/** What the terminal of a copy prints, line by line, and what it complains of. */
function terminal(folder: string, words: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(folder, 'src/cli/cap17.ts'), ...words],
    { ...within(folder), maxBuffer: 100_000_000 },
  );
  return { status, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

/** What a module of a copy says when it is asked this, in JSON. */
function asked(folder: string, question: string): unknown {
  const script = join(folder, 'question.ts');
  writeFileSync(script, question);
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], {
    ...within(folder),
    cwd: folder,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const filesIn = (folder: string, end: string) =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => name.endsWith(end))
    .map((name) => join(FIXTURES, folder, name));
const LINKS = filesIn('links', '.txt').map((path) => readFileSync(path, 'utf8').trim());
const SCORED = [
  ...filesIn('assessments', '.json'),
  ...filesIn('workshops', '.json'),
  ...filesIn('links', '.json').filter((path) => /\/[aw]\d-/.test(path)),
  ...filesIn('files', '.json').filter((path) => path.includes('working-copy')),
];
const ALL_FILES = [...SCORED, ...filesIn('files', '.json'), ...filesIn('links', '.json')];
const PARTS = ['--with', 'scope,organisation,notes,actions,votes'];

const CODES = `
  import { readFileSync } from 'node:fs';
  import { codeShape, decodeCode } from './src/share/code/reply-code.ts';
  const files = ${JSON.stringify(filesIn('codes', '.json'))};
  const codes = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')));
  const opened = codes.map(({ invitation, code }) => decodeCode(codeShape(invitation), code));
  console.log(JSON.stringify(opened));
`;

/** Everything that past links, codes and files give, by the code of a copy. */
function pastBy(folder: string) {
  return {
    links: terminal(folder, ['open', ...LINKS]).lines,
    scores: terminal(folder, ['score', ...SCORED]).lines,
    checks: terminal(folder, ['check', ...ALL_FILES]).lines,
    linksAgain: terminal(folder, ['link', ...SCORED, ...PARTS]).lines,
    codes: asked(folder, CODES),
  };
}

const today = copyOfProject();
let past: ReturnType<typeof pastBy>;
beforeAll(() => {
  past = pastBy(today);
});

/** Every practice answered, by a model. */
const answered = (ids: readonly string[], more = {}) =>
  Object.fromEntries(ids.map((id, at) => [id, { level: at % 5, ...more }]));

function save(folder: string, name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
}

test('what is compared is there', () => {
  expect(LINKS.length).toBeGreaterThan(14);
  expect(past.scores).toHaveLength(SCORED.length);
  expect([...past.scores, ...past.checks].filter((line) => line.startsWith('{"ok":false'))).toEqual([]);
});

describe('with a practice more and one reworded', () => {
  const folder = copyOfProject();
  const date = '2027-03-01';
  const newModel = (format: string, rest: object) => ({ format, version: 1, model: 3, date, ...rest });
  const ids = JSON.stringify;
  beforeAll(() => follow('Add a practice', folder));

  test('a link of the new model fails aloud while no version holds it', () => {
    const file = save(
      folder,
      'new.json',
      newModel('cap17-assessment', { answers: { 'kept-promises': { level: 3 } } }),
    );
    const { status, stderr, lines } = terminal(folder, ['link', file]);
    expect({ status, lines }).toEqual({ status: 1, lines: [] });
    expect(stderr).toContain('No link version holds model 3');
  });

  test('everything of before opens and scores as it did, without a version and with one', () => {
    expect(pastBy(folder)).toEqual(past);
    follow('A new link version', folder);
    expect(pastBy(folder)).toEqual(past);
  });

  test('links and codes of the new model hold the new practice', () => {
    const practices = asked(
      folder,
      `import { practicesIn } from './src/domain/model/model.ts'; console.log(JSON.stringify([2, 3].map(practicesIn)));`,
    ) as string[][];
    expect(practices.map(({ length }) => length)).toEqual([17, 18]);
    const answers = answered(practices[1] ?? []);
    const votes = Object.fromEntries((practices[1] ?? []).map((id, at) => [id, at % 5]));
    const rest = { workshop: '7K3M9PQ2', practices: ['guidance', 'kept-promises'] };
    const files = [
      newModel('cap17-assessment', { answers }),
      newModel('cap17-assessment', {
        answers: answered(practices[1] ?? [], { importance: 1, target: 1, proof: { kind: 'customer' } }),
        oldestProof: '1900-01',
      }),
      newModel('cap17-workshop', { respondents: [{ answers: votes }, { answers: { 'kept-promises': 1 } }] }),
      newModel('cap17-invitation', rest),
      { format: 'cap17-reply', version: 1, model: 3, workshop: '7K3M9PQ2', answers: votes },
    ].map((file, at) => save(folder, `${at}.json`, file));
    const links = terminal(folder, ['link', ...files, ...PARTS]).lines.map(
      (line) => JSON.parse(line).fragment,
    );
    expect(links.map((link) => link.slice(0, 3))).toEqual(['a3.', 'a3.', 'w3.', 'q3.', 'v3.']);
    expect(links[0]).toHaveLength(19);
    const opened = terminal(folder, ['open', ...links]).lines.map((line) => JSON.parse(line));
    expect(opened.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    expect(opened[0].file.answers).toEqual(answers);
    expect(opened[1].file.answers['kept-promises']).toMatchObject({
      importance: 1,
      proof: { kind: 'customer' },
    });
    expect(opened[2].file.respondents).toHaveLength(2);
    expect(opened[3].file.practices).toEqual(rest.practices);
    expect(opened[4].file.answers).toEqual(votes);

    const [report] = terminal(folder, ['score', files[0] ?? '']).lines.map((line) => JSON.parse(line));
    expect(report).toMatchObject({ model: 3, counts: { applicable: 18, rated: 18 } });

    const decoded = asked(
      folder,
      `import { codeShape, decodeCode, encodeCode } from './src/share/code/reply-code.ts';
       const shape = codeShape({ model: 3, workshop: '7K3M9PQ2' });
       const answers = ${ids(votes)};
       console.log(JSON.stringify(decodeCode(shape, encodeCode(shape, { model: 3, answers, group: 3 }))));`,
    );
    expect(decoded).toEqual({
      ok: true,
      reply: { model: 3, workshop: '7K3M9PQ2', group: 3, answers: votes },
    });

    // The Cap17 of before says that a newer one is needed.
    expect(terminal(today, ['open', ...links]).lines).toEqual(
      links.map(() => '{"ok":false,"failure":"too-new"}'),
    );
  });

  test('two models are compared over the practices that ask the same', () => {
    const compared = asked(
      folder,
      `import { comparabilityOf } from './src/domain/model/comparability.ts';
       import { compareAssessments } from './src/domain/scoring/comparison.ts';
       const before = { model: 2, date: '2026-11-21', answers: { guidance: { level: 1 } } };
       const after = { model: 3, date: '2027-03-01', answers: { guidance: { level: 3 }, 'kept-promises': { level: 4 } } };
       const { isSameModel, reworded, practices, whole } = compareAssessments(before, after);
       const ids = practices.map(({ practice }) => practice);
       const how = ['guidance', 'kept-promises', 'time-choice'].map((id) => comparabilityOf(id, 3, 2));
       console.log(JSON.stringify({ isSameModel, reworded, ids: ids.length, isThere: ids.includes('kept-promises'), counts: whole.counts, how }));`,
    );
    expect(compared).toEqual({
      isSameModel: false,
      reworded: ['guidance'],
      ids: 17,
      isThere: false,
      counts: { applicable: 0, rated: 0, inPlace: 1, proven: 0, unknown: 0 },
      how: ['reworded', 'not-comparable', 'same'],
    });
  });
});

describe('with a kind of proof more', () => {
  const folder = copyOfProject();
  beforeAll(() => follow('A kind of proof', folder));

  test('everything of before opens and scores as it did, and the new kind travels', () => {
    expect(pastBy(folder)).toEqual(past);
    const answers = { guidance: { level: 4, proof: { kind: 'audit' } }, 'closed-loop': { level: 1 } };
    const file = { format: 'cap17-assessment', version: 1, model: 3, date: '2027-03-01', answers };
    const [made = '{}'] = terminal(folder, ['link', save(folder, 'audit.json', file)]).lines;
    const [opened = '{}'] = terminal(folder, ['open', JSON.parse(made).fragment]).lines;
    expect(JSON.parse(opened)).toEqual({ ok: true, file });
  });

  test('an answer that the version of its model cannot hold makes no link', () => {
    const answers = { guidance: { level: 4, proof: { kind: 'audit' } } };
    const old = { format: 'cap17-assessment', version: 1, model: 1, date: '2026-11-21', answers };
    const { status, stderr, lines } = terminal(folder, ['link', save(folder, 'old.json', old)]);
    expect({ status, lines }).toEqual({ status: 1, lines: [] });
    expect(stderr).toContain('no place for audit');
  });
});
