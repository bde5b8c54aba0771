import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';
import { LOCALES } from '../src/i18n/locale.ts';
import type { Term } from '../src/playbook/table-schemas.ts';
import { ROOT, sourceFiles, sourceOf } from './sources.ts';

/** A pattern of the house and where it stands. */
interface Pattern {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** How some inputs take time that grows faster than they do: with the suffix that makes each try fail, and from each start. */
function runaway({ source, flags }: Pattern): string[] {
  const { reports } = analyse({ source, flags });
  return reports.map(({ type, exponential }) => `${type}${exponential ? ', exponential' : ''}`);
}

/** The script of a file as TypeScript reads it; of an Astro file what stands between its fences and in its scripts is code too. */
function scriptOf(file: string): string {
  const text = readFileSync(join(ROOT, 'src', file), 'utf8');
  if (!file.endsWith('.astro')) return text;
  // Line by line, so that a place stays one.
  return text
    .replace(/^---\n/, '\n')
    .replace('\n---\n', '\n\n')
    .replace(/<\/?script\b[^>]*>/g, ';');
}

function literalsIn(file: string): Pattern[] {
  const kind = /\.ts$|\.js$/.test(file) ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
  const script = ts.createSourceFile(file, scriptOf(file), ts.ScriptTarget.Latest, true, kind);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const text = node.getText(script);
      const end = text.lastIndexOf('/');
      const { line } = script.getLineAndCharacterOfPosition(node.getStart(script));
      found.push({ at: `${file}:${line + 1}`, source: text.slice(1, end), flags: text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(script);
  return found;
}

const files = sourceFiles().filter((file) => /\.(?:ts|tsx|js|astro)$/.test(file));
const told = (patterns: readonly Pattern[]) =>
  patterns.flatMap((pattern) => {
    const why = runaway(pattern);
    return why.length > 0 ? [`${pattern.at} /${pattern.source}/${pattern.flags}: ${why.join(', ')}`] : [];
  });

test('no pattern that is written out takes time that grows faster than its text', () => {
  const patterns = files.flatMap(literalsIn);
  expect(patterns.length).toBeGreaterThan(300);
  expect(told(patterns)).toEqual([]);
});

/** Roots of the documents in a workbook, as they are asked for. */
const ROOTS = /(?:prefixOf\(\w+|ElementsInPieces\()(?:, )?'(\w+)'/g;
const rootsAskedFor = () =>
  files.flatMap((file) => [...sourceOf(file).matchAll(ROOTS)].map(([, root = '']) => root));

/** What puts a pattern together while something is read, called with all that the house calls it with. */
const PUT_TOGETHER_LATER: Readonly<Record<string, () => Promise<unknown>>> = {
  'i18n/renamed.ts': async () => {
    const { renamed } = await import('../src/i18n/renamed.ts');
    const { messagesOf } = await import('../src/i18n/messages.ts');
    for (const locale of LOCALES) {
      const { customerValue } = messagesOf(locale).report;
      renamed({}, customerValue.revenue, customerValue.withTax);
    }
  },
  'playbook/term-links.ts': async () => {
    const { termsIn } = await import('../src/playbook/term-links.ts');
    const terms: Term[] = JSON.parse(readFileSync(join(ROOT, 'content/terms.json'), 'utf8'));
    for (const locale of LOCALES) termsIn('', terms, locale);
  },
  'share/find-links.ts': async () => (await import('../src/share/find-links.ts')).findLinks(''),
  'share/find-replies.ts': async () => (await import('../src/share/find-replies.ts')).findReplies(''),
  'value/reader/workbook/xml.ts': async () => {
    const { prefixOf } = await import('../src/value/reader/workbook/xml.ts');
    for (const root of rootsAskedFor()) prefixOf('', root);
  },
};

/** It draws as it is loaded: what it makes of each name that it asks for. */
const DRAWS = 'build/draw-social-images.ts';
const drawn = [...sourceOf(DRAWS).matchAll(/\bmeta\(html, '([\w:]+)'\)/g)].map(
  ([, name = '']) => `<meta property="${name}" content="([^"]*)"`,
);

/** How many places of a file put one together. */
const placesIn = (file: string) => scriptOf(file).match(/\bnew RegExp\(/g)?.length ?? 0;

test('nor one that is put together, when its file is loaded or later', async () => {
  const together = files.filter((file) => placesIn(file) > 0 && file !== DRAWS);
  const patterns: Pattern[] = drawn.map((source) => ({ at: DRAWS, source, flags: '' }));
  const places = new Map<string, Set<string>>();
  let at = '';
  class Noted extends RegExp {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      patterns.push({ at, source: this.source, flags: this.flags });
      const [, , place = ''] = new Error().stack?.split('\n') ?? [];
      const ofFile = places.get(at) ?? new Set();
      if (place.includes(at)) places.set(at, ofFile.add(place));
    }
  }
  vi.stubGlobal('RegExp', Noted);
  try {
    for (const file of together) {
      at = file;
      // What a file loads may be loaded already, and would note nothing.
      vi.resetModules();
      await import(/* @vite-ignore */ `${ROOT}/src/${file}`);
      await PUT_TOGETHER_LATER[file]?.();
    }
  } finally {
    vi.unstubAllGlobals();
    vi.resetModules();
  }
  expect(together.filter((file) => places.get(file)?.size !== placesIn(file))).toEqual([]);
  expect(drawn.length).toBeGreaterThan(0);
  expect(told(patterns)).toEqual([]);
});
