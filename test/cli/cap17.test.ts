import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildReport } from '../../src/domain/scoring/report.ts';
import { buildWorkshopReport } from '../../src/domain/workshop/workshop-report.ts';

const COMMAND = new URL('../../src/cli/cap17.ts', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'cap17-'));
/** What a run compiled is there for the next: compiling is most of a short run. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };

const assessment = {
  format: 'cap17-assessment',
  version: 1,
  model: 1,
  scope: 'Claims',
  date: '2026-11-21',
  answers: {
    guidance: { level: 3, proof: { kind: 'indicator', name: 'Rate', date: '2026-09' }, note: 'weekly' },
    'closed-loop': { status: 'not-applicable', reason: 'no-such-case' },
  },
} as const;
const workshop = {
  format: 'cap17-workshop',
  version: 1,
  model: 1,
  date: '2026-11-21',
  respondents: [{ answers: { guidance: 2 } }, { answers: { guidance: 4 } }, { answers: { guidance: 3 } }],
} as const;

const invitation = {
  format: 'cap17-invitation',
  version: 1,
  model: 1,
  workshop: '7K3M9PQ2',
  scope: 'Claims',
  groups: ['Leaders'],
} as const;
const copy = {
  format: 'cap17-working-copy',
  version: 1,
  model: 1,
  date: '2026-11-21',
  invitation: { model: 1, workshop: '7K3M9PQ2', groups: ['Leaders'], named: true },
  replies: [{ key: 'k', how: 'ballot', label: 'Ann', group: 0, answers: { guidance: 2 } }],
} as const;

beforeAll(() => {
  const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
  write('claims.json', assessment);
  write('team.json', workshop);
  write('slip.json', { ...assessment, answers: { guidence: { level: 3 }, guidance: { level: 9 } } });
  write('invitation.json', invitation);
  write('copy.json', copy);
  write('backup.json', { format: 'cap17-backup', version: 1, date: '2026-11-21', assessments: [] });
  write('reply.json', { format: 'cap17-reply', version: 1, model: 1, answers: {} });
  writeFileSync(join(folder, 'huge.json'), Buffer.alloc(50_000_000, ' '));
  writeFileSync(join(folder, 'broken.json'), '{\n  "format": "cap17-assessment",\n}');
});
afterAll(() => rmSync(folder, { recursive: true }));

function cap17(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  const lines = stdout === '' ? [] : stdout.trimEnd().split('\n');
  return { status, stderr, lines: lines.map((line) => JSON.parse(line)) };
}

function fragmentOf(...words: string[]): string {
  return cap17(['link', ...words]).lines[0].fragment;
}

test('score prints the report of an assessment and of a workshop, one line each', () => {
  const { status, stderr, lines } = cap17(['score', 'claims.json', 'team.json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(lines).toEqual(JSON.parse(JSON.stringify([buildReport(assessment), buildWorkshopReport(workshop)])));
});

test('link carries codes only unless told, open gives the file back, and linking that gives the same link', () => {
  const bare = fragmentOf('claims.json');
  const told = fragmentOf('--with', 'scope', 'claims.json', '--with=notes,actions');
  const { status, lines } = cap17(['open', bare, `https://cap17.example/r#${told}`]);
  expect(status).toBe(0);
  expect(JSON.stringify(lines[0])).not.toMatch(/Claims|weekly/);
  expect(lines[1]).toMatchObject({
    ok: true,
    file: { scope: 'Claims', oldestProof: '2026-09', answers: { guidance: { level: 3, note: 'weekly' } } },
  });
  writeFileSync(join(folder, 'opened.json'), JSON.stringify(lines[1].file));
  expect(fragmentOf('opened.json', '--with', 'scope,notes,actions')).toBe(told);
});

test('open says why a link does not open, in order, and exits 1', () => {
  const fragment = fragmentOf('claims.json');
  const { status, lines } = cap17(['open', fragment.slice(0, -1), '', fragment, 'hello', 'a3.AAAA']);
  expect(status).toBe(1);
  expect(lines).toEqual([
    { ok: false, failure: 'cut-or-altered' },
    { ok: false, failure: 'empty' },
    { ok: true, file: expect.objectContaining({ format: 'cap17-assessment' }) },
    { ok: false, failure: 'not-ours' },
    { ok: false, failure: 'too-new' },
  ]);
});

test('open takes a link as a mail gateway, a mail program or a sentence left it', () => {
  const fragment = fragmentOf('claims.json');
  const address = `https://cap17.example/r#${fragment}`;
  const { lines } = cap17([
    'open',
    fragment,
    `(${address})…`,
    `${address}?utm_source=mail`,
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05&reserved=0`,
    `> ${address.slice(0, 30)}\n> ${address.slice(30)}`,
  ]);
  expect(lines[0]).toMatchObject({ ok: true });
  expect(new Set(lines.map((line) => JSON.stringify(line))).size).toBe(1);
});

test('check names each problem, its place and what to do', () => {
  const { status, lines } = cap17(['check', 'slip.json', 'claims.json', 'broken.json', 'reply.json']);
  expect(status).toBe(1);
  expect(lines[0]).toEqual({
    ok: false,
    input: 'slip.json',
    problems: [
      {
        path: 'answers.guidance.level',
        message: '“answers.guidance.level” is not a level. Write a whole number from 0 to 4, without quotes.',
      },
      {
        path: 'answers.guidence',
        message: '“answers.guidence” is not one of the 17 practices. Did you mean “guidance”?',
      },
    ],
    remarks: [],
  });
  expect(lines[1]).toEqual({ ok: true, problems: [], remarks: [] });
  expect(lines[2].problems[0].message).toContain('line 3, column 1');
  expect(lines[3]).toMatchObject({ ok: true });
});

test('a path that leads to no file, a folder or something huge is a problem, never a crash', () => {
  const { status, stderr, lines } = cap17(['score', 'nowhere.json', '.', '', 'huge.json', 'claims.json']);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(lines).toHaveLength(5);
  expect(lines[0]).toEqual({
    ok: false,
    input: 'nowhere.json',
    problems: [{ path: '', message: expect.stringContaining('no file') }],
  });
  expect(lines.map((line) => line.ok)).toEqual([false, false, false, false, undefined]);
});

test('a file of another kind is refused by score and link', () => {
  for (const [verb, name] of [
    ['score', 'reply.json'],
    ['link', 'backup.json'],
  ] as const) {
    const { status, lines } = cap17([verb, name]);
    expect(status).toBe(1);
    expect(lines[0]).toMatchObject({ ok: false, problems: [{ path: 'format' }] });
  }
});

test('a workshop, an invitation and a reply go into links and come out of them', () => {
  const names = ['team.json', 'invitation.json', 'reply.json', 'copy.json'];
  const linked = cap17(['link', ...names, '--with', 'votes,scope']);
  expect(linked.status).toBe(0);
  const fragments = linked.lines.map(({ fragment }) => fragment);
  expect(fragments.map((fragment) => fragment.slice(0, 3))).toEqual(['w2.', 'q1.', 'v1.', 'w2.']);
  const opened = cap17(['open', ...fragments]).lines.map(({ file }) => file);
  expect(opened[0].respondents).toHaveLength(3);
  expect(opened[1]).toEqual(invitation);
  expect(opened[2]).toEqual({ format: 'cap17-reply', version: 1, model: 1, answers: {} });
  expect(JSON.stringify(opened[3])).not.toMatch(/Ann|Leaders/);
});

test('votes and groups are never put into one link', () => {
  for (const asked of [
    ['--with', 'votes,groups'],
    ['--with=groups', '--with', 'scope,votes'],
  ]) {
    const { status, lines, stderr } = cap17(['link', 'team.json', ...asked]);
    expect([status, lines]).toEqual([2, []]);
    expect(stderr).toMatch(/^--with: votes and groups never leave together/);
  }
});

test('without votes a workshop’s link opens to how many replied and to what each practice is held to be', () => {
  const [line] = cap17(['open', fragmentOf('team.json')]).lines;
  expect(line.file).toMatchObject({ respondents: [], n: 3, decided: { guidance: { level: 3 } } });
  expect(Object.keys(line.file.decided)).toHaveLength(17);
});

test('a working copy scores as its workshop does', () => {
  const [line] = cap17(['score', 'copy.json']).lines;
  expect(line).toMatchObject({ kind: 'workshop', respondents: 1, practices: { guidance: { level: 2 } } });
  expect(cap17(['check', 'copy.json', 'invitation.json']).lines).toEqual([
    { ok: true, problems: [], remarks: [] },
    { ok: true, problems: [], remarks: [] },
  ]);
});

test('a single - reads one input a line, blank ones included, whatever the ends of the lines', () => {
  const fragment = fragmentOf('claims.json');
  const opened = cap17(['open', '-'], `${fragment}\r\n\n#${fragment}\nhello\n`);
  expect(opened.status).toBe(1);
  expect(opened.lines.map(({ ok, failure }) => failure ?? ok)).toEqual([true, 'empty', true, 'not-ours']);
  const scored = cap17(['score', '-'], 'claims.json\n\nteam.json');
  expect(scored.lines.map(({ kind, input }) => kind ?? input)).toEqual(['assessment', '', 'workshop']);
  expect(cap17(['check', '-'], 'a\0b').lines[0]).toMatchObject({ ok: false, input: 'a\0b' });
  expect(cap17(['open', '-'], '')).toMatchObject({ status: 0, lines: [] });
});

test('a - among others is a file of that name', () => {
  expect(cap17(['check', '-', 'claims.json'], 'claims.json').lines.map(({ ok }) => ok)).toEqual([
    false,
    true,
  ]);
});

test.each([
  [[]],
  [['score']],
  [['frobnicate', 'claims.json']],
  [['score', '--verbose', 'claims.json']],
  [['score', '-v', 'claims.json']],
  [['score', '--with', 'scope', 'claims.json']],
  [['link', 'claims.json', '--with']],
  [['link', 'claims.json', '--with', 'scope,colour']],
  [['link', 'claims.json', '--with=']],
])('%j is wrong usage: 2, the usage on standard error, nothing on standard output', (words) => {
  const { status, stderr, lines } = cap17(words);
  expect({ status, lines }).toEqual({ status: 2, lines: [] });
  expect(stderr).toContain('Usage: npm run --silent cap17');
});

test('thousands of inputs take one run', () => {
  const fragment = fragmentOf('claims.json', '--with', 'scope');
  const { status, lines } = cap17(['open', '-'], `${fragment}\n`.repeat(5_000));
  expect({ status, count: lines.length }).toEqual({ status: 0, count: 5_000 });
});

test('it ends quietly when its reader stops early', async () => {
  const child = spawn(process.execPath, [COMMAND, 'open', '-'], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.on('error', () => {});
  child.stdin.write('hello\n'.repeat(100_000));
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  await new Promise((resolve) => child.once('close', resolve));
  expect(stderr).toBe('');
});

test('it works as the README says, through npm', () => {
  const { stdout } = spawnSync(
    'npm',
    ['run', '--silent', 'cap17', '--', 'check', join(folder, 'claims.json')],
    {
      cwd: new URL('../../', import.meta.url).pathname,
      env,
      encoding: 'utf8',
    },
  );
  expect(JSON.parse(stdout)).toMatchObject({ ok: true });
});

test('a part of a link that the file has nothing for is told beside it', () => {
  const call = (...words: string[]) =>
    spawnSync(process.execPath, [COMMAND, 'link', ...words], { cwd: folder, env, encoding: 'utf8' });
  const { status, stderr, stdout } = call('claims.json', '--with', 'scope,notes,organisation,votes');
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  const said = stderr
    .trim()
    .split('\n')
    .map((line) => line.split(' changes nothing')[0]);
  expect(said).toEqual(['claims.json: --with organisation', 'claims.json: --with votes']);
  expect(call('claims.json', '--with', 'scope').stderr).toBe('');
});
