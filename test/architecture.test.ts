import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { KEYS } from '../src/stores/keys.ts';

const ROOT = new URL('..', import.meta.url).pathname;

/** What each folder of `src` may import: the arrows of the README. */
const ARROWS: Record<string, readonly string[]> = {
  domain: ['domain', 'pure-rand'],
  share: ['share', 'domain', 'zod/mini'],
  value: ['value', 'papaparse', 'fflate', 'pure-rand'],
  workers: ['workers', 'value'],
  stores: ['stores', 'domain', 'share', 'nanostores'],
  flows: [
    'flows',
    'domain',
    'share',
    'value',
    'workers',
    'stores',
    'exports',
    'nanostores',
    'zod/mini',
    'qr/decode.js',
  ],
  i18n: ['i18n', 'domain'],
  'components/parts': ['components/parts', 'styles', 'i18n', 'stores/browser', 'react', 'react-dom'],
  wording: ['wording', 'domain', 'value', 'share', 'i18n'],
  exports: ['exports', 'domain', 'wording', 'i18n', 'pptxgenjs', 'hucre', 'fflate'],
  cli: ['cli', 'domain', 'share', 'value', 'i18n', 'node:'],
  playbook: [
    'playbook',
    'content',
    'domain',
    'share',
    'wording',
    'i18n',
    'astro',
    '@citation-js',
    'minisearch',
    'node:',
  ],
};

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, 'src', folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const statements = source.matchAll(/^\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]/gm);
  const bare = source.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm);
  const lazy = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  return [...statements, ...bare, ...lazy].map((match) => match[1] ?? '');
}

/** The file of `src`, or beside it, that an import leads to, or the package's name as written. */
function targetOf(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return relative(join(ROOT, 'src'), join(dirname(file), specifier)).replace(/^\.\.\//, '');
}

/** Whether an import of this room may lead there: into a room it names, or to a package it names. */
function isAllowed(room: string, specifier: string, target: string): boolean {
  return (ARROWS[room] ?? []).some((allowed) =>
    specifier.startsWith('.') ? target.startsWith(`${allowed}/`) : target.startsWith(allowed),
  );
}

const existing = Object.keys(ARROWS).filter((folder) => existsSync(join(ROOT, 'src', folder)));

test.each(existing)('src/%s imports only what its arrow allows', (folder) => {
  const files = sourceFiles(folder);
  expect(files.length).toBeGreaterThan(0);
  const strays = files.flatMap((file) =>
    importsOf(file)
      .map((specifier) => [specifier, targetOf(file, specifier)] as const)
      .filter(([specifier, target]) => !isAllowed(folder, specifier, target))
      .map(([, target]) => `${relative(ROOT, file)} → ${target}`),
  );
  expect(strays).toEqual([]);
});

test('rules, links and lifetime value know no window, no clock and no chance of their own', () => {
  const forbidden =
    /\b(?:window|document|localStorage|location|navigator)\.|Math\.random|Date\.now|new Date\(\)/;
  const strays = ['domain', 'share', 'value']
    .filter((folder) => existing.includes(folder))
    .flatMap(sourceFiles)
    .filter((file) => forbidden.test(readFileSync(file, 'utf8')));
  expect(strays).toEqual([]);
});

test('what a page does knows no document, no component and no chance of its own', () => {
  const forbidden =
    /\b(?:window|document|localStorage|sessionStorage|location|navigator)\.|HTML\w*Element|Math\.random/;
  const strays = sourceFiles('flows').filter((file) => forbidden.test(readFileSync(file, 'utf8')));
  expect(strays.map((file) => relative(ROOT, file))).toEqual([]);
});

test('rules on levels, importance, proof and votes are asked of the domain, not decided again', () => {
  const decided = [
    // A level or an importance held against a number: ask mattersMost, needsProof, needsCustomerProof.
    /\b(?:importance|level|declared)\b[^;\n]{0,16}(?:[=!]==|[<>]=?)\s*[1-9]\b/,
    // How many may matter most, or are enough to be shown or judged: ask mayMatterMost, hasFigures, isJudged.
    /[<>=]=?\s*(?:MOST_IMPORTANT_AT_MOST|PROOF_EXPECTED_FROM|ANONYMOUS_FROM|JUDGED_FROM)/,
    /\bconst \w*(?:FIGURES|PROVEN|PROOF|JUDGED|ANONYMOUS)\w* = \d/,
    // Which practices are asked: ask isAsked, askedIn.
    /\bpractices\s*(?:\?\.(?:includes|length)|\?\? PRACTICE_IDS)/,
  ];
  const strays = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'domain')
    .flatMap(({ name }) => sourceFiles(name))
    .filter((file) => decided.some((rule) => rule.test(readFileSync(file, 'utf8'))));
  expect(strays.map((file) => relative(ROOT, file))).toEqual([]);
});

/** Files of these folders whose code, comments left out, holds the pattern. */
function holding(folders: readonly string[], pattern: RegExp): string[] {
  return folders
    .flatMap(sourceFiles)
    .filter((file) => pattern.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
    .map((file) => relative(join(ROOT, 'src'), file));
}

test('one folder of the stores touches the browser', () => {
  const touching = holding(
    ['stores'],
    /\b(?:window|document|localStorage|sessionStorage|location|navigator|history)\b\.?/,
  );
  expect([...new Set(touching.map((file) => dirname(file)))]).toEqual(['stores/browser']);
});

test('what is kept in the browser goes through one folder, under the keys of one table', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const keeping = holding(folders, /\b(?:localStorage|sessionStorage|indexedDB)\b/);
  expect(keeping.filter((file) => !file.startsWith('stores/browser/'))).toEqual([]);
  const naming = holding(folders, /['"`]cap17:[a-z]/).filter((file) => file !== 'stores/keys.ts');
  const named = naming.flatMap((file) =>
    readFileSync(join(ROOT, 'src', file), 'utf8').match(/cap17:[a-z-:]+/g),
  );
  // The probe is removed in the same breath; the language is also written by a script that imports nothing.
  expect(named).toEqual([KEYS.language, 'cap17:probe']);
});

test('no language is told apart by its code outside the tables of languages', () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
  const told = sources.filter((file) =>
    /[!=]== ?'(?:fr|en)'|'(?:fr|en)' ?[!=]==|\{ ?fr, en ?\}|\['fr', 'en'\]/.test(
      readFileSync(join(ROOT, file), 'utf8'),
    ),
  );
  expect(told).toEqual(['src/i18n/locale.ts', 'src/i18n/messages.ts']);
});

test('no folder of islands leads back to itself through another', () => {
  const leads = new Map<string, Set<string>>();
  for (const file of sourceFiles('islands')) {
    const [, from = ''] = relative(join(ROOT, 'src'), file).split('/');
    for (const specifier of importsOf(file).filter((one) => one.startsWith('.'))) {
      const [room, to = ''] = relative(join(ROOT, 'src'), join(dirname(file), specifier)).split('/');
      if (room === 'islands' && to !== from) leads.set(from, (leads.get(from) ?? new Set()).add(to));
    }
  }
  // Folders that lead nowhere any more are left out, again and again: what remains leads in a circle.
  let left = [...leads.keys()];
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    left = left.filter((folder) => [...(leads.get(folder) ?? [])].some((to) => left.includes(to)));
  }
  expect(left).toEqual([]);
});

test('nothing is called by a name that says nothing', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true });
  const vague = files.filter(({ name }) =>
    /^(utils?|helpers?|common|services?|managers?|data|types)(\.|$)/.test(name),
  );
  expect(vague.map(({ name, parentPath }) => `${relative(ROOT, parentPath)}/${name}`)).toEqual([]);
});

const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md'].filter((name) =>
  existsSync(join(ROOT, name)),
);

test.each(DOCUMENTS)('every path that %s names exists', (name) => {
  const text = readFileSync(join(ROOT, name), 'utf8');
  const paths = [...text.matchAll(/`((?:src|content|test|public|\.ci)\/[\w./[\]-]*)`/g)].map(
    (match) => match[1] ?? '',
  );
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
