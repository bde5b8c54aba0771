import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';
import { ROOT, sourceFiles } from './sources.ts';

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

/** The script of a file as TypeScript reads it; of an Astro file what stands between its fences is code too. */
function scriptOf(file: string): string {
  const text = readFileSync(join(ROOT, 'src', file), 'utf8');
  return file.endsWith('.astro') ? text.replace(/^---\n/, '\n').replace('\n---\n', '\n\n') : text;
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

/** Put together while something is read, from what is put together elsewhere or from a name of the house. */
const PUT_TOGETHER_LATER: Readonly<Record<string, readonly string[]>> = {
  'build/draw-social-images.ts': ['<meta property="name" content="([^"]*)"'],
  'i18n/renamed.ts': ['(?<![{\\w])chiffre d’affaires(?![}\\w])'],
  'playbook/term-links.ts': ['(?<![\\p{L}\\p{N}-])(?:one|other)(?![\\p{L}\\p{N}-])'],
  'share/find-links.ts': [],
  'value/reader/workbook/xml.ts': ['<(\\w+:)?worksheet\\b'],
};

test('nor one that is put together', async () => {
  const together = files.filter((file) => /\bnew RegExp\(/.test(scriptOf(file)));
  const patterns: Pattern[] = [];
  let at = '';
  class Noted extends RegExp {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      patterns.push({ at, source: this.source, flags: this.flags });
    }
  }
  vi.stubGlobal('RegExp', Noted);
  try {
    for (const file of together) {
      if (file in PUT_TOGETHER_LATER) continue;
      at = file;
      // What a file loads may be loaded already, and would note nothing.
      vi.resetModules();
      await import(/* @vite-ignore */ `${ROOT}/src/${file}`);
    }
  } finally {
    vi.unstubAllGlobals();
    vi.resetModules();
  }
  for (const [file, sources] of Object.entries(PUT_TOGETHER_LATER)) {
    patterns.push(...sources.map((source) => ({ at: file, source, flags: 'u' })));
  }
  const places = new Set(patterns.map((pattern) => pattern.at));
  expect(together.filter((file) => !places.has(file) && !(file in PUT_TOGETHER_LATER))).toEqual([]);
  expect(told(patterns)).toEqual([]);
});
