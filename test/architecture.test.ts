import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { KEYS } from '../src/stores/keys.ts';
import { circlesIn, codeOf, importsOf, ROOMS, ROOT, sourceFiles, sourceOf } from './sources.ts';

/** What each room of `src` may import: the arrows of `ARCHITECTURE.md`. The innermost room that holds a file counts. */
const ARROWS: Record<string, readonly string[]> = {
  domain: ['domain', 'pure-rand'],
  share: ['share', 'domain', 'zod/mini', 'postal-mime', 'fflate', 'tweetnacl'],
  value: ['value', 'fflate', 'pure-rand'],
  workers: ['workers', 'value', 'share', 'exports', 'domain/house-style/picture-measures.ts', 'qr/decode.js'],
  room: ['room', 'share/base64url.ts', 'share/read-as.ts', 'zod/mini', 'hpke', '@nats-io', 'tweetnacl'],
  engine: ['engine', 'room', 'node:'],
  stores: ['stores', 'domain', 'share', 'nanostores', 'idb'],
  flows: [
    'flows',
    'i18n/site-path.ts',
    'search/folded-words.ts',
    'domain',
    'share',
    'value',
    'workers',
    'room',
    'stores',
    'exports',
    'nanostores',
    'zod/mini',
    'qr/decode.js',
    '@zxcvbn-ts',
  ],
  i18n: ['i18n', 'domain'],
  search: ['search', 'domain', 'minisearch'],
  wording: ['wording', 'domain', 'value', 'share', 'i18n'],
  exports: ['exports', 'domain', 'wording', 'i18n', 'hucre', 'fflate'],
  cli: ['cli', 'engine', 'room', 'domain', 'share', 'value', 'i18n', 'node:'],
  playbook: [
    'playbook',
    'content',
    'domain',
    'share',
    'wording',
    'i18n',
    'search',
    'astro:content',
    'astro/zod',
    '@citation-js',
  ],
  'components/parts': [
    'components/parts',
    'styles',
    'i18n',
    'stores/browser',
    'share/whole-signs.ts',
    'react',
    'react-dom',
  ],
  components: [
    'components',
    'playbook',
    'flows',
    'stores/browser',
    'search',
    'room/room-url.ts',
    'wording',
    'domain',
    'i18n',
    'styles',
  ],
  islands: [
    'islands',
    'components/parts',
    'playbook',
    'flows',
    'workers',
    'room',
    'stores',
    'exports',
    'wording',
    'value',
    'share',
    'domain',
    'i18n',
    'styles',
    'react',
    '@nanostores/react',
    'react-hook-form',
    'qr',
  ],
  layouts: ['layouts', 'components', 'build/social-image.ts', 'i18n', 'styles', 'astro:assets'],
  pages: [
    'build/hosting/headers.ts',
    'layouts',
    'islands',
    'components',
    'playbook',
    'stores',
    'search',
    'room/room-url.ts',
    'wording',
    'share',
    'domain',
    'i18n',
    'styles',
    'astro',
  ],
  catalogue: ['catalogue', 'islands', 'components/parts', 'layouts', 'i18n', 'styles', 'react'],
  build: [
    'build',
    'room',
    'share',
    'domain',
    'i18n',
    'node:',
    'astro',
    'vite',
    'rolldown',
    'zod',
    'sharp',
    'sirv',
    'react',
    'playwright-core',
  ],
  'service-worker': [],
  styles: [],
};

/** The room a file is in, as the arrows tell them apart. */
function roomOf(file: string): string | undefined {
  const rooms = Object.keys(ARROWS).filter((room) => file.startsWith(`${room}/`));
  return rooms.sort((one, other) => other.length - one.length)[0];
}

/** Does one of these names hold the place an import leads to: a folder, a file, a package or the start of its name? */
function isWithin(names: readonly string[], to: string): boolean {
  return names.some(
    (name) => to === name || to.startsWith(`${name}/`) || (/[:@]|^astro/.test(name) && to.startsWith(name)),
  );
}

test.each(Object.keys(ARROWS))('src/%s imports only what its arrow allows', (room) => {
  const strays = sourceFiles(room)
    .filter((file) => roomOf(file) === room)
    .flatMap((file) => importsOf(file).map(({ to }) => ({ file, to })))
    .filter(({ to }) => !isWithin(ARROWS[room] ?? [], to));
  expect(strays).toEqual([]);
});

test('every folder of src is a room with an arrow', () => {
  expect(ROOMS.filter((room) => !(room in ARROWS))).toEqual([]);
});

test('what is tried is imported by nothing that is released', () => {
  const strays = sourceFiles().flatMap((file) =>
    importsOf(file)
      .filter(({ to }) => to.startsWith('test/'))
      .map(({ to }) => `${file} → ${to}`),
  );
  expect(strays).toEqual([]);
});

/** The scripts of a page: what of an Astro file reaches the browser, beside the islands it names. */
const scriptsIn = (page: string) =>
  [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script).join('\n');

/** Where each file leads that a browser comes to, types left out. */
function reachedInBrowser(): Map<string, string> {
  const reached = new Map<string, string>();
  const ahead = sourceFiles().flatMap((file) => {
    if (file.endsWith('.astro'))
      return importsOf(file, scriptsIn(sourceOf(file))).map(({ to }) => ({ to, from: file }));
    return /\.tsx$|^(?:workers|service-worker)\//.test(file) ? [{ to: file, from: file }] : [];
  });
  for (const { to, from } of ahead) {
    if (reached.has(to)) continue;
    reached.set(to, from);
    if (!/\.(?:ts|tsx|js)$/.test(to) || !existsSync(join(ROOT, 'src', to))) continue;
    const leads = importsOf(to).filter(({ isType }) => !isType);
    ahead.push(...leads.map((one) => ({ to: one.to, from: to })));
  }
  return reached;
}

test('nothing that only a build may read reaches the browser', () => {
  const reached = reachedInBrowser();
  expect(reached.size).toBeGreaterThan(300);
  const strays = [...reached].filter(([to]) =>
    /^(?:playbook|build|pages|layouts|content|test|cli)\/|^content\.config|^(?:astro|node|@citation-js)\b|\.astro$/.test(
      to,
    ),
  );
  expect(strays).toEqual([]);
});

test('the pages one reads are drawn by no framework', () => {
  const scripts = sourceFiles('components').filter((file) => !file.startsWith('components/parts/'));
  expect(scripts.filter((file) => /\.tsx$/.test(file) || /\bclient:/.test(sourceOf(file)))).toEqual([]);
});

test('rules, links and lifetime value know no window, no clock and no chance of their own', () => {
  const forbidden =
    /\b(?:window|document|localStorage|location|navigator)\.|Math\.random|Date\.now|new Date\(\)/;
  const strays = ['domain', 'share', 'value']
    .flatMap((room) => sourceFiles(room))
    .filter((file) => forbidden.test(sourceOf(file)));
  expect(strays).toEqual([]);
});

test('what a page does knows no document, no component and no chance of its own', () => {
  const forbidden =
    /\b(?:window|document|localStorage|sessionStorage|location|navigator)\.|HTML\w*Element|Math\.random/;
  expect(sourceFiles('flows').filter((file) => forbidden.test(sourceOf(file)))).toEqual([]);
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
  const strays = sourceFiles()
    .filter((file) => !file.startsWith('domain/'))
    .filter((file) => decided.some((rule) => rule.test(sourceOf(file))));
  expect(strays).toEqual([]);
});

/** Files of a room whose code, comments left out, holds the pattern. */
function holding(room: string, pattern: RegExp): string[] {
  return sourceFiles(room).filter((file) => pattern.test(codeOf(file)));
}

test('one folder of the stores touches the browser', () => {
  const touching = holding(
    'stores',
    /\b(?:window|document|localStorage|sessionStorage|location|navigator|history)\b\.?/,
  );
  expect([...new Set(touching.map((file) => dirname(file)))]).toEqual(['stores/browser']);
});

test('what is kept in the browser goes through four files, under the keys of one table', () => {
  expect(holding('', /\b(?:localStorage|sessionStorage|indexedDB)\b/)).toEqual([
    // Asks which databases there are, before what reads them is fetched.
    'stores/browser/bring-back.ts',
    // The language is also written by a script that imports nothing.
    'stores/browser/choose-language.ts',
    'stores/browser/everything.ts',
    'stores/browser/storage.ts',
  ]);
  const naming = holding('', /['"`]cap17:[a-z]/).filter((file) => file !== 'stores/keys.ts');
  const named = naming.flatMap((file) => sourceOf(file).match(/cap17:[a-z-:]+/g));
  // The probe is removed in the same breath.
  expect(named).toEqual([KEYS.language, 'cap17:probe']);
});

test('no language is told apart by its code outside the tables of languages', () => {
  const told = sourceFiles().filter((file) =>
    /[!=]== ?'(?:fr|en)'|'(?:fr|en)' ?[!=]==|\{ ?fr, en\b|\['fr', 'en'/.test(sourceOf(file)),
  );
  expect(told).toEqual(['i18n/locale.ts', 'i18n/messages.ts']);
});

/** Where each place leads that files are put in by `placeOf`. */
function leadsOf(placeOf: (file: string) => string): Map<string, Set<string>> {
  const leads = new Map<string, Set<string>>();
  for (const file of sourceFiles()) {
    const from = placeOf(file);
    const to = importsOf(file).flatMap((one) => (one.isLocal ? placeOf(one.to) : []));
    leads.set(from, new Set([...(leads.get(from) ?? []), ...to.filter((place) => place !== from)]));
  }
  return leads;
}

test.each([
  ['room', (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file)],
  ['folder of a room', (file: string) => (file.split('/').length > 2 ? file.split('/', 2).join('/') : file)],
  ['file', (file: string) => file],
])('no %s leads back to itself through another', (_, placeOf) => {
  const leads = leadsOf(placeOf);
  expect(leads.size).toBeGreaterThan(15);
  expect(circlesIn(leads)).toEqual([]);
});

test('what comes from outside is read, never declared to be what it should be', () => {
  const declared = [
    /\bas unknown as\b/,
    /\bas (?:never|any)\b/,
    // What JSON holds is unknown until a schema or a shape was held against it.
    /JSON\.parse\([^;\n]*\)+ as\b/,
    /\b(?:const|let|var) \w+ = JSON\.parse\(/,
    /(?<=[\w)\]])!(?=[.;,)[\]]|\s*$| as\b)/m,
  ];
  const strays = declared.flatMap((pattern) => holding('', pattern));
  expect(strays).toEqual([]);
});

test('the focus moves, a dialog opens and keys are heard with what is drawn: no later effect, no timer', () => {
  // What is shown can be pressed: a breath later the press would go elsewhere, or nowhere.
  const act = /\b(?:focus|select|showModal|scrollTo|scrollIntoView|onDropped)\(|'(?:key\w+|paste|drop)'/;
  const later = new RegExp(
    `\\buseEffect\\((?:(?!, \\[[^\\]]*\\]\\))[\\s\\S])*?(?:${act.source})|setTimeout\\([^;]*\\bfocus\\(`,
  );
  expect(holding('', later)).toEqual([]);
});

test('a name of a type means one thing in all of the house', () => {
  const kept = new Map<string, string[]>();
  const exported = new Set<string>();
  for (const file of sourceFiles()) {
    const types = sourceOf(file).matchAll(/^(export )?(?:declare )?(?:interface|type) (\w+)/gm);
    for (const [, isExported, name = ''] of types) {
      kept.set(name, [...(kept.get(name) ?? []), file]);
      if (isExported) exported.add(name);
    }
  }
  const twice = [...kept].filter(([name, files]) => exported.has(name) && files.length > 1);
  expect(twice).toEqual([]);
});

test('nothing is called by a name that says nothing', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true });
  const vague = files.filter(({ name }) =>
    /^(utils?|helpers?|common|services?|managers?|data|types)(\.|$)/.test(name),
  );
  expect(vague.map(({ name, parentPath }) => `${relative(ROOT, parentPath)}/${name}`)).toEqual([]);
});

const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'THREATS.md',
].filter((name) => existsSync(join(ROOT, name)));

test.each(DOCUMENTS)('every path that %s names exists', (name) => {
  const text = readFileSync(join(ROOT, name), 'utf8');
  const paths = [...text.matchAll(/`((?:src|content|test|public|\.ci)\/[\w./[\]-]*)`/g)].map(
    (match) => match[1] ?? '',
  );
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
