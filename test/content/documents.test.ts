import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../sources.ts';

const read = (path: string) => (existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : '');

test.each(['THREATS.md', 'SECURITY.md'])('what %s says a test holds, that test holds', (document) => {
  const text = read(document);
  const named = [...text.matchAll(/`(test\/[\w./-]+\.ts)`(?:, \*([^*]+)\*)?/g)];
  const missing = named
    .filter(([, file = '', title]) => {
      const source = read(file);
      return source === '' || (title !== undefined && !source.includes(`('${title}'`));
    })
    .map(([what]) => what);
  expect(missing).toEqual([]);
  if (document === 'THREATS.md') expect(named.length).toBeGreaterThan(12);
});

test('every document that another names is there', () => {
  for (const document of ['README.md', 'SECURITY.md', 'THREATS.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']) {
    const named = [...read(document).matchAll(/`([A-Z]+\.md)`/g)].map(([, name = '']) => name);
    expect(named.filter((name) => read(name) === '')).toEqual([]);
  }
});

test('every package we install is named among the libraries, with why', () => {
  const [, rest = ''] = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8').split('\n## Libraries\n');
  const [libraries = ''] = rest.toLowerCase().split('\n## ');
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const unnamed = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => {
    const [, scope = '', own = name] = /^@([^/]+)\/(.+)$/.exec(name) ?? [];
    const names = [own, own.replaceAll('-', ' '), scope].filter((one) => one !== '');
    return !names.some((one) => libraries.includes(one));
  });
  expect(unnamed).toEqual([]);
});
