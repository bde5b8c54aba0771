import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { sourceFiles, sourceOf } from './sources.ts';

// A part that is fetched late may not come. Whoever asks for one holds what becomes of it: catches it, or hands it on to
// somebody who does. Nowhere is it let go, where nobody would hear of it and a press would do nothing.

/** A function, or the whole of a file: what hands on what it does not hold. */
type Holder = ts.FunctionLikeDeclaration | ts.SourceFile;

const TEXTS = sourceFiles()
  .filter((file) => !/^(?:cli|build|engine|pages\/.*\.ts$)/.test(file))
  .map((file) => ({ file, text: file.endsWith('.astro') ? scriptsIn(sourceOf(file)) : sourceOf(file) }));
const FILES = new Map(
  TEXTS.map(({ file, text }) => {
    const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    return [file, ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)] as const;
  }),
);

const USE_LOADED = 'components/parts/use-loaded.ts';

/** The scripts of a page, which reach the browser. */
function scriptsIn(page: string): string {
  return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script).join('\n');
}

function* within(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* within(child);
}

const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionDeclaration(node) ||
  ts.isArrowFunction(node) ||
  ts.isFunctionExpression(node) ||
  ts.isMethodDeclaration(node);

/** What a name of a file was imported as: from which file, and as what. */
function importedIn(file: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const statement of FILES.get(file)?.statements ?? []) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const { text } = statement.moduleSpecifier;
    const bindings = statement.importClause?.namedBindings;
    if (!text.startsWith('.') || !bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements)
      names.set(name.text, `${join(dirname(file), text)}#${(propertyName ?? name).text}`);
  }
  return names;
}
const IMPORTED = new Map([...FILES.keys()].map((file) => [file, importedIn(file)]));

/** The name of a function at the top of its file, by which others call it. */
function nameOf(holder: Holder): string | undefined {
  const named = ts.isVariableDeclaration(holder.parent) ? holder.parent : holder;
  if (ts.isSourceFile(named) || !('name' in named) || !named.name) return undefined;
  return `${holder.getSourceFile().fileName}#${named.name.getText()}`;
}

/** Is what is awaited here caught? */
function isCaught(node: ts.Node): boolean {
  for (let at = node; !isFunction(at) && !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    if (ts.isTryStatement(parent) && parent.tryBlock === at && parent.catchClause) return true;
  }
  return false;
}

/** Those that call what they are handed, and hear of no failure. */
const DEAF =
  /^(?:addEventListener|setTimeout|requestAnimationFrame|queueMicrotask|whenIdle|use(?:Layout)?Effect)$/;

/** Is a function called by somebody who hears of no failure: a handler of an element, a timer, an effect? */
function isDeaf(given: ts.Node): boolean {
  const { parent } = given;
  if (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent)) {
    const element = parent.parent.parent.parent;
    const isOfPage = 'tagName' in element && /^[a-z]/.test((element.tagName as ts.Node).getText());
    return isOfPage && /^on[A-Z]/.test(parent.parent.name.getText());
  }
  if (!ts.isCallExpression(parent) || parent.expression === given) return false;
  const { expression } = parent;
  return DEAF.test((ts.isPropertyAccessExpression(expression) ? expression.name : expression).getText());
}

/** Where a promise that may fail goes: held here, let go, or handed on to the function around it. */
function goes(promise: ts.Node): 'held' | 'let go' | 'on' {
  let at = promise;
  for (;;) {
    const { parent } = at;
    const isPassing =
      ts.isParenthesizedExpression(parent) ||
      ts.isAsExpression(parent) ||
      ts.isConditionalExpression(parent) ||
      ts.isArrayLiteralExpression(parent) ||
      (ts.isBinaryExpression(parent) && !ts.isExpressionStatement(parent.parent));
    if (isPassing) at = parent;
    else if (ts.isPropertyAccessExpression(parent) && ts.isCallExpression(parent.parent)) {
      const isHeld = parent.name.text === 'catch' || parent.parent.arguments.length > 1;
      if (isHeld) return 'held';
      at = parent.parent;
    } else if (ts.isCallExpression(parent)) {
      if (!/^Promise\./.test(parent.expression.getText())) return 'held';
      at = parent;
    } else if (ts.isAwaitExpression(parent)) return isCaught(parent) ? 'held' : 'on';
    else if (ts.isVoidExpression(parent) || ts.isExpressionStatement(parent)) return 'let go';
    else return 'on';
  }
}

const around = (node: ts.Node): Holder => {
  let at = node.parent;
  while (!isFunction(at) && !ts.isSourceFile(at)) at = at.parent;
  return at;
};

/** Everywhere a late part, or a function that hands one on, is let go. */
function letGo(): string[] {
  const lost = new Set<string>();
  const late = new Set<string>();
  const isLate = (node: ts.Node): boolean => {
    const own = node.getSourceFile().fileName;
    const name = node.getText();
    return late.has(IMPORTED.get(own)?.get(name) ?? `${own}#${name}`);
  };
  const lose = (node: ts.Node) =>
    lost.add(`${node.getSourceFile().fileName}: ${node.getText().slice(0, 60)}`);
  const handOn = (node: ts.Node) => {
    const holder = around(node);
    const name = nameOf(holder);
    if (ts.isSourceFile(holder) || isDeaf(holder)) lose(node);
    else if (name !== undefined) late.add(name);
  };
  for (let before = -1; before !== late.size; ) {
    before = late.size;
    for (const source of FILES.values()) {
      for (const node of within(source)) {
        if (ts.isCallExpression(node)) {
          const isAsked = node.expression.kind === ts.SyntaxKind.ImportKeyword;
          if (!isAsked && !(ts.isIdentifier(node.expression) && isLate(node.expression))) continue;
          const way = goes(node);
          if (way === 'let go') lose(node);
          if (way === 'on') handOn(node);
        } else if (ts.isIdentifier(node) && isDeaf(node) && isLate(node)) lose(node);
      }
    }
  }
  expect(late.size).toBeGreaterThan(60);
  return [...lost];
}

test('what does not come is held by whoever asked for it', () => {
  expect(letGo()).toEqual([]);
});

test('whoever asks for a late part says so where it does not come', () => {
  const asking = [...FILES].filter(([file, { text }]) => file !== USE_LOADED && /\buseLoaded\b/.test(text));
  expect(asking.length).toBeGreaterThan(30);
  const silent = asking.filter(([, { text }]) => !text.includes("'failed'")).map(([file]) => file);
  // These hand what came to others, which say it.
  expect(silent).toEqual(['islands/value/Results.tsx', 'islands/value/ValueLab.tsx']);
});
