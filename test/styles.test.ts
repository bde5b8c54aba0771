import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = new URL('../src', import.meta.url).pathname;
const ORDER = '@layer tokens, base, parts, page;';
/** The layer of each room of `src/styles`. */
const LAYERS: readonly (readonly [room: RegExp, layer: string])[] = [
  [/^styles\/tokens\.css$/, 'tokens'],
  [/^styles\/[\w-]+\.css$/, 'base'],
  [/^styles\/parts\/[\w-]+\.css$/, 'parts'],
  [/^styles\/page\/[\w-]+\.css$/, 'page'],
];
/** What stands on the wall says in its own file how it looks there. */
const PLACES = ['wall'];

function filesOf(kind: RegExp): { name: string; text: string }[] {
  return readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kind.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(SOURCE, path), text: readFileSync(path, 'utf8') }));
}

const sheets = filesOf(/\.css$/);
/** The styles a component keeps for itself: outside the layers, they have the last word in it. */
const scoped = filesOf(/\.astro$/).map(({ name, text }) => ({
  name,
  text: [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '').join('\n'),
}));

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** The selectors of a stylesheet, each list as it is written. */
function selectorsOf(css: string): string[] {
  return [...withoutComments(css).matchAll(/([^{};]+)\{/g)]
    .map((match) => (match[1] ?? '').trim())
    .filter((selector) => selector !== '' && !selector.startsWith('@'));
}

const classesOf = (css: string) =>
  new Set(
    selectorsOf(css).flatMap((selector) =>
      [...selector.matchAll(/\.(-?[a-z][\w-]*)/gi)].map((match) => match[1] ?? ''),
    ),
  );

test.each(sheets)('$name stands in the layer of its room, the order of the layers said first', (sheet) => {
  const layer = LAYERS.find(([room]) => room.test(sheet.name))?.[1];
  const { 0: order, 1: rest = '' } = withoutComments(sheet.text)
    .trim()
    .split(/(?<=^[^;]*;)/);
  expect(order).toBe(ORDER);
  expect(rest.trim().startsWith(`@layer ${layer} {`)).toBe(true);
  let depth = 0;
  const ends = [...rest.trim()].flatMap((sign, at) => {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    return sign === '}' && depth === 0 ? [at] : [];
  });
  expect(ends).toEqual([rest.trim().length - 1]);
});

test('each class is styled in one file', () => {
  const homes = new Map<string, string[]>();
  for (const { name, text } of [...sheets, ...scoped])
    for (const one of classesOf(text)) homes.set(one, [...(homes.get(one) ?? []), name]);
  expect(homes.size).toBeGreaterThan(250);
  const shared = [...homes].filter(([one, names]) => names.length > 1 && !PLACES.includes(one));
  expect(Object.fromEntries(shared)).toEqual({});
});

test('each class that is styled is used', () => {
  const used = [...filesOf(/\.(?:tsx?|astro)$/)].map(({ text }) =>
    text.replace(/<style>[\s\S]*<\/style>/, ''),
  );
  const content = readdirSync(join(SOURCE, '../content/pages'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const words = new Set([...used, ...content].flatMap((text) => text.match(/[\w-]+/g) ?? []));
  // A class may be made of a beginning and a value: `heat-${step}`.
  const beginnings = [...words].filter((word) => /[a-z]-$/.test(word));
  const idle = [...sheets, ...scoped].flatMap(({ name, text }) =>
    [...classesOf(text)]
      .filter((one) => !words.has(one) && !beginnings.some((beginning) => one.startsWith(beginning)))
      .map((one) => `${name}: .${one}`),
  );
  expect(idle).toEqual([]);
});

/** Every declaration of a sheet, with all that stands open around it. */
function declarationsOf(css: string): { text: string; around: string }[] {
  const open: string[] = [];
  return withoutComments(css)
    .split(/(?<=[{};])/)
    .flatMap((piece) => {
      const text = piece.trim();
      if (text.endsWith('{')) open.push(text);
      else if (text === '}') open.pop();
      else return [{ text, around: open.join(' ') }];
      return [];
    });
}

const declarations = [...sheets, ...scoped].flatMap(({ name, text }) =>
  declarationsOf(text).map((one) => ({ name, ...one })),
);

test('nothing moves for those who ask for no motion', () => {
  // What appears at once after a while does not move.
  const isAtOnce = (text: string) => /^animation: [\w-]+ 0s /.test(text);
  const moving = declarations.filter(
    ({ text, around }) =>
      (/^(?:transition|animation|scroll-behavior)\b/.test(text) && !isAtOnce(text)) ||
      /@view-transition/.test(around),
  );
  expect(moving.length).toBeGreaterThan(0);
  expect(moving.filter(({ around }) => !/prefers-reduced-motion: no-preference/.test(around))).toEqual([]);
  const scripts = filesOf(/\.(?:tsx?|astro)$/).filter(({ text }) =>
    /\.animate\(|behavior: ['"]smooth/.test(text),
  );
  expect(scripts.map(({ name }) => name)).toEqual([]);
});

test('what stays at an edge of the screen does so on high screens only, so that it covers no focus', () => {
  const staying = declarations.filter(({ text }) => /^position: (?:sticky|fixed)/.test(text));
  const low = staying.filter(({ around }) => !/min-height/.test(around));
  // The first column of a table stays beside its row.
  expect(low.map(({ name, around }) => `${name} ${around.split(' { ').at(-1)}`)).toEqual([
    'styles/page/compare.css .compare-table th:first-child {',
  ]);
  expect(staying.length).toBeGreaterThan(3);
});

test('no layout turns below 29 rem: of all phones, one of 320 pixels has the least room', () => {
  const turns = [...sheets, ...scoped].flatMap(({ name, text }) =>
    [...withoutComments(text).matchAll(/@(?:media|container)[^{]*?-width:\s*([\d.]+)(rem|px)/g)].map(
      ([, size = '', unit]) => ({ name, rem: Number(size) / (unit === 'px' ? 16 : 1) }),
    ),
  );
  expect(turns.length).toBeGreaterThan(30);
  expect(turns.filter(({ rem }) => rem < 29)).toEqual([]);
});

test('every token is used', () => {
  const all = filesOf(/\.(?:css|astro|tsx?)$/)
    .map(({ text }) => text)
    .join('\n');
  const named = withoutComments(sheets.find(({ name }) => name === 'styles/tokens.css')?.text ?? '');
  const tokens = new Set([...named.matchAll(/(--[\w-]+):/g)].map((match) => match[1] ?? ''));
  expect(tokens.size).toBeGreaterThan(20);
  const isUsed = (token: string) => new RegExp(`${token}(?![\\w-]|:)`).test(all);
  expect([...tokens].filter((token) => !isUsed(token))).toEqual([]);
});
