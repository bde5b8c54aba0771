import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { faultOfPaths } from '../../src/cli/paths-given.ts';
import { ROOM_OPTIONS } from '../../src/cli/room-options.ts';
import { VALUE_OPTIONS } from '../../src/cli/value-options.ts';
import { RUN_OPTIONS, readRunOptions } from '../../src/engine/run-options.ts';
import { ROOT } from '../sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'cap17-options-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [empty, huge, purchases] = ['empty', 'huge', 'purchases.csv'].map((name) => join(folder, name));
const missing = join(folder, 'missing');
for (const file of [empty, purchases]) writeFileSync(file as string, '');
writeFileSync(huge as string, Buffer.alloc(1_000_001));
mkdirSync(join(folder, 'rooms'));

type Options = Readonly<Record<string, { readonly type: string; readonly multiple?: boolean }>>;

/** A command: how it is called, the options it takes, and what is wrong with such a call, before anything is done. */
interface Command {
  readonly words: readonly string[];
  readonly options: Options;
  readonly fault: (words: readonly string[]) => string | undefined;
}

function faultOfRun(words: readonly string[]): string | undefined {
  const options = readRunOptions(words);
  return typeof options === 'string' ? options : undefined;
}

function faultOfCall(words: readonly string[]): string | undefined {
  const call = readArguments(words);
  return typeof call === 'string' ? call : faultOfPaths(call);
}

const COMMANDS = {
  'npm run room': { words: [], options: RUN_OPTIONS, fault: faultOfRun },
  value: { words: ['value', purchases], options: VALUE_OPTIONS, fault: faultOfCall },
  'room new': { words: ['room', 'new'], options: ROOM_OPTIONS, fault: faultOfCall },
  link: {
    words: ['link', purchases],
    options: { with: { type: 'string', multiple: true } },
    fault: faultOfCall,
  },
} as const satisfies Readonly<Record<string, unknown>>;
type Name = keyof typeof COMMANDS;
const commandOf = (name: Name) => COMMANDS[name] as Command;

/** What is no number from 1 up, in digits. */
const NUMBERS = ['0', '-1', '1.5', '1e2', '0x10', 'x', '99999999999999999999999'];
const DAYS = ['2026-02-30', '0000-00-00', '21/11/2026', '99999-01-01', 'soon'];
const FILES = [missing, folder, '/proc/none', '/dev/zero', join(empty as string, 'in-a-file'), huge];
const FOLDERS = [missing, empty, '/proc/none', '/dev/null', join(empty as string, 'in-a-file')];
const HOSTS = ['..', '../../x', 'a..b', '.a', 'a b', '-x'];
/** Names of columns, sheets and values of a file that only its reading could hold against it. */
const ANY_TEXT: readonly string[] = [];

/** What each option refuses; each option of each command has its line. */
const BAD: Readonly<Record<Name, Readonly<Record<string, readonly (string | undefined)[]>>>> = {
  'npm run room': {
    listen: ['nowhere', 'host:', 'host:0', 'host:65536', 'host:-1', ':8443'],
    address: ['ws://rooms.example', 'rooms.example', 'https://rooms.example', 'wss://'],
    certificate: FILES,
    key: FILES,
    'self-signed': HOSTS,
    origin: ['cap17.example', 'https://cap17.example/', 'https://', '*'],
    days: [...NUMBERS, '256'],
    connections: [...NUMBERS, '1000001'],
    gigabytes: [...NUMBERS, '1000001'],
    cluster: ['a,b', 'a,b,c,d', 'a,a,b', 'a,b,..', 'a,,b', ','],
    // As another machine calls it.
    store: ANY_TEXT,
    // Made where it is used: below.
    folder: ANY_TEXT,
  },
  value: {
    ...Object.fromEntries(
      ['customer', 'date', 'amount', 'quantity', 'order', 'status', 'type', 'refunded', 'discount']
        .concat(['returned-quantity', 'count', 'set-aside', 'sheet'])
        .map((name) => [name, ANY_TEXT]),
    ),
    'discount-as': ['euros', 'Percent', '1'],
    'amount-of': ['rows', '1'],
    today: DAYS,
    end: DAYS,
    'date-format': ['dd', 'x', 'dmdmy'],
    decimal: ['dot', ';', '..'],
    delimiter: ['x', 'commas', ',,'],
    customers: [
      folder,
      join(missing, 'list.csv'),
      '/proc/none/list.csv',
      purchases,
      join(empty as string, 'x'),
    ],
    months: [...NUMBERS, '37'],
    margin: ['0', '-1', '1.5', '101%', '1e-1', 'x'],
    rate: ['-1', '1.5', '101%', '1e-1', 'x'],
  },
  'room new': {
    closes: [...DAYS, '2020-01-01'],
    'opening-key': FILES,
    folder: FOLDERS,
  },
  link: { with: ['x', 'scope,x', 'votes,groups', 'Scope', ','] },
};

/** What stands beside an option for it to be looked at. */
function beside(name: Name, option: string): readonly string[] {
  if (name === 'npm run room' && option === 'certificate') return [`--key=${empty}`];
  return name === 'npm run room' && option === 'key' ? [`--certificate=${empty}`] : [];
}

test.each(Object.keys(COMMANDS) as Name[])('each option of %s has its line here', (name) => {
  const texts = Object.entries(commandOf(name).options).filter(([, { type }]) => type === 'string');
  expect(Object.keys(BAD[name]).toSorted()).toEqual(texts.map(([option]) => option).toSorted());
});

const values = (Object.keys(COMMANDS) as Name[]).flatMap((name) =>
  Object.entries(BAD[name]).flatMap(([option, bad]) =>
    ['', ' ', ...bad].map((value): [Name, string, string] => [name, option, value ?? '']),
  ),
);

test.each(values)('%s --%s=%j is refused before anything is done', (name, option, value) => {
  const { words, fault } = commandOf(name);
  const said = fault([...words, ...beside(name, option), `--${option}=${value}`]);
  expect(said?.split('\n')[0]).toMatch(/\S+ \S+/);
  // It names the option, or repeats what it was given.
  expect(said?.includes(`--${option}`) || (value.trim() !== '' && said?.includes(value))).toBe(true);
});

test.each(Object.keys(COMMANDS) as Name[])(
  'an option of %s that stands there twice is refused, unless it may',
  (name) => {
    const { words, options, fault } = commandOf(name);
    for (const [option, { type, multiple }] of Object.entries(options)) {
      const word = type === 'string' ? `--${option}=1` : `--${option}`;
      expect(fault([...words, word, word]) === `--${option} is given twice`, option).toBe(!multiple);
    }
  },
);

/** Calls a program that would otherwise start a server, or wait for one. */
function called(script: string, words: readonly string[]) {
  const env = { ...process.env, NATS_SERVER: '/bin/false' };
  return spawnSync(process.execPath, [join(ROOT, script), ...words], { cwd: folder, encoding: 'utf8', env });
}

test.each([
  ...FOLDERS.slice(1).map((path) => ['src/engine/run.ts', ['--folder', path], '--folder']),
  ['src/engine/run.ts', ['--certificate', empty, '--key', empty], '--certificate and --key'],
  ['src/cli/cap17.ts', ['room', 'new', '--folder', '/proc/none', '--opening-key', empty], '--folder'],
  ['src/cli/cap17.ts', ['room', 'list', '--folder', empty], '--folder'],
  ['src/cli/cap17.ts', ['value', purchases, '--customers', folder], '--customers'],
] as [string, string[], string][])('%s %j is answered by a sentence at once', (script, words, named) => {
  const { status, stdout, stderr } = called(script, words);
  expect(stderr).toContain(named);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});
