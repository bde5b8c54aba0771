import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The code of the recipe under this title of CONTRIBUTING.md: changes of files, and files that are new. */
export function stepsOf(
  title: string,
): { readonly kind: string; readonly path: string; readonly text: string }[] {
  const text = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8');
  const section = text.split(/^## /m).find((one) => one.startsWith(`${title}\n`));
  if (section === undefined) throw new Error(`CONTRIBUTING.md has no recipe ${title}`);
  return [...section.matchAll(/^ *```(diff|ts) (\S+)\n([\s\S]*?)^ *```$/gm)].map(
    ([, kind = '', path = '', body = '']) => ({ kind, path, text: body.replaceAll(/^ {3}/gm, '') }),
  );
}

function linesOf(hunk: string, marks: string): string {
  const lines = hunk.split('\n').filter((line) => line !== '' && marks.includes(line.charAt(0)));
  return lines.map((line) => line.slice(1)).join('\n');
}

/** Follows a recipe in a copy of the project. Throws where a line it names does not stand there, once. */
export function follow(title: string, folder: string): void {
  for (const { kind, path, text } of stepsOf(title)) {
    const file = join(folder, path);
    if (kind === 'ts') {
      if (existsSync(file)) throw new Error(`${path} is there already`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      continue;
    }
    for (const hunk of text.split(/^@@$/m)) {
      const [before, after] = [linesOf(hunk, ' -'), linesOf(hunk, ' +')];
      const parts = readFileSync(file, 'utf8').split(before);
      if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} times:\n${before}`);
      writeFileSync(file, parts.join(after));
    }
  }
}
