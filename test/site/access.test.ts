import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../src/domain/house-style/colour.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { codeOf, ROOT, sourceFiles, sourceOf } from '../sources.ts';
import { attributes, DIST, localisedPages } from './pages.ts';

const pages = localisedPages();

/** Files of `src` whose code holds the pattern. */
const holding = (pattern: RegExp) => sourceFiles().filter((file) => pattern.test(codeOf(file)));

test('no page plays sound or film: the only picture that moves is one’s own camera, without sound', () => {
  expect(holding(/<(?:audio|iframe|embed)\b|<object [^>]*\bdata=|new Audio\b|AudioContext/)).toEqual([]);
  expect(holding(/<video\b|'video'\)/)).toEqual(['islands/workshop/collect/Scanner.tsx']);
  expect(sourceOf('islands/workshop/collect/Scanner.tsx')).toMatch(/<video [^>]*\bmuted\b/);
  expect(holding(/getUserMedia\([^)]*audio/)).toEqual([]);
});

test('no page and no manifest asks for one way of holding the device', () => {
  const sheets = pages.flatMap(({ html }) => html.match(/@media[^{]*orientation/g) ?? []);
  expect(sheets).toEqual([]);
  for (const locale of LOCALES)
    expect(readFileSync(join(DIST, locale, 'site.webmanifest'), 'utf8')).not.toContain('orientation');
});

test('both fields that ask for one’s own name say so to the browser', () => {
  expect(holding(/autoComplete="name"/)).toEqual([
    'islands/answer/NameField.tsx',
    'islands/reply/ReplyDialog.tsx',
  ]);
});

test('nothing is shown by hovering alone', () => {
  const sheets = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:css|astro)$/.test(name))
    .map((name) => readFileSync(join(ROOT, 'src', name), 'utf8'));
  const rules = sheets.flatMap((text) => text.match(/[^{}]*:hover[^{}]*\{[^}]*\}/g) ?? []);
  expect(rules.length).toBeGreaterThan(5);
  expect(rules.filter((rule) => /\b(?:display|visibility|opacity|content|clip)\b/.test(rule))).toEqual([]);
  const titled = pages.flatMap(({ html }) => html.match(/<(?!link\b)[a-z]+ [^>]*\stitle="[^"]*"/g) ?? []);
  expect(titled).toEqual([]);
});

test('no button acts when the finger goes down', () => {
  // A swipe begins there, and a question notes that it was touched, not answered by keys: neither acts yet.
  expect(
    holding(/\bon(?:PointerDown|MouseDown|TouchStart)\b|'(?:pointer|mouse|touch)(?:down|start)'/),
  ).toEqual(['islands/answer/QuestionStep.tsx', 'islands/answer/use-swipe.ts']);
});

test('nothing listens to the movements of the device', () => {
  expect(holding(/devicemotion|deviceorientation|Accelerometer|Gyroscope/i)).toEqual([]);
});

test('no field refuses what is pasted', () => {
  expect(holding(/\bonPaste\b/)).toEqual([]);
  const typed = sourceFiles().filter((file) => /type="password"/.test(codeOf(file)));
  expect(typed.length).toBeGreaterThan(0);
  for (const file of typed)
    expect(codeOf(file)).toMatch(/autoComplete="(?:off|current-password|new-password)"/);
});

test('head and foot of every page hold the same links in the same order', () => {
  for (const locale of LOCALES) {
    const own = pages.filter(({ path }) => path.startsWith(`/${locale}/`));
    expect(own.length).toBeGreaterThan(20);
    for (const [from, to] of [
      ['<header', '</header>'],
      ['<footer', '</footer>'],
    ] as const) {
      const lists = own.map(({ html }) => {
        const part = html.slice(html.lastIndexOf(from, html.indexOf(to)), html.indexOf(to));
        const links = [...part.matchAll(/<a\s[^>]*>/g)].map(([tag]) => tag);
        // The other language is another address on each page.
        return links
          .filter((tag) => !tag.includes('data-language'))
          .flatMap((tag) => attributes(tag, 'href'))
          .join(' ');
      });
      expect([...new Set(lists)]).toHaveLength(1);
    }
  }
});

/** The colours of a theme by name, from its block of the tokens. */
function themeAt(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

describe('borders, marks and the ring of the focus stand out from the page by 3 to 1', () => {
  const tokens = readFileSync(join(ROOT, 'src/styles/tokens.css'), 'utf8');
  const [light = '', rest = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  const themes = [
    ['light', themeAt(light)],
    ['dark', themeAt(rest.split('@media print')[0] ?? '')],
  ] as const;
  test.each(themes)('%s', (_, theme) => {
    for (const ground of ['paper', 'paper-2']) {
      for (const mark of ['ink', 'line-2', 'accent', 'focus', 'error', 'warn']) {
        const [one, other] = [theme.get(mark) ?? '', theme.get(ground) ?? ''];
        expect(contrastOf(one, other), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
