import { expect, test } from 'vitest';
import { chunksOf } from '../../src/build/chunks/chunks.ts';
import { loadedWith, type ModuleGraph } from '../../src/build/chunks/module-graph.ts';
import { islandVisits, laterVisits, pathOfModule, readingVisits } from '../../src/build/chunks/visits.ts';

const graph = (
  modules: Record<string, { imports?: string[]; late?: string[]; length?: number }>,
): ModuleGraph =>
  new Map(
    Object.entries(modules).map(([id, { imports = [], late = [], length = 10 }]) => [
      id,
      { imports, late, length, isEntry: id.startsWith('page') },
    ]),
  );
const visit = (...entries: string[]) => ({ entries, weight: 1 });

test('what the same visits need is one file, but for what pages name', () => {
  const built = graph({ page1: { imports: ['a', 'b'] }, page2: { imports: ['a', 'b'] }, a: {}, b: {} });
  expect(chunksOf(built, [visit('page1'), visit('page2')])).toEqual([['a', 'b']]);
});

test('what a single page or late part leads to is left with it', () => {
  const built = graph({ page1: { imports: ['a'], late: ['b'] }, a: {}, b: { imports: ['c'] }, c: {} });
  expect(chunksOf(built, [visit('page1')])).toEqual([]);
});

test('a late part that a visit always asks for comes in the file of that visit', () => {
  const built = graph({ page1: { imports: ['a'], late: ['b'] }, page2: { imports: ['a'] }, a: {}, b: {} });
  expect(chunksOf(built, [visit('page1', 'b'), visit('page2')]).flat()).toContain('b');
});

test('small files are joined, large ones stay with those who need them', () => {
  const pages = (length: number) =>
    graph({
      page1: { imports: ['both', 'mine'], length: 90_000 },
      page2: { imports: ['both'], length: 90_000 },
      page3: { imports: ['mine'], length: 90_000 },
      both: { length },
      mine: { length },
    });
  const visits = [visit('page1'), visit('page2'), visit('page3')];
  expect(chunksOf(pages(100), visits)).toEqual([['both', 'mine']]);
  expect(chunksOf(pages(50_000), visits)).toHaveLength(2);
});

test('a needless byte counts more where a visit weighs more', () => {
  const built = graph({
    page1: { imports: ['both', 'mine'], length: 90_000 },
    page2: { imports: ['both'], length: 90_000 },
    page3: { imports: ['mine'], length: 90_000 },
    both: { length: 1000 },
    mine: { length: 1000 },
  });
  const visits = (weight: number) => [
    visit('page1'),
    { entries: ['page2'], weight },
    { entries: ['page3'], weight },
  ];
  expect(chunksOf(built, visits(1))).toHaveLength(1);
  expect(chunksOf(built, visits(8))).toHaveLength(2);
});

test('two files that lead to each other by way of a third are never joined', () => {
  const built = graph({
    page1: { imports: ['top'], length: 90_000 },
    page2: { imports: ['middle'], length: 90_000 },
    page3: { imports: ['bottom', 'top'], length: 90_000 },
    top: { imports: ['middle', 'bottom'], length: 100 },
    middle: { imports: ['bottom'], length: 60_000 },
    bottom: { length: 100 },
  });
  const chunks = chunksOf(built, [visit('page1'), visit('page2'), visit('page3')]);
  const together = chunks.find((modules) => modules.includes('top') && modules.includes('bottom'));
  expect(together === undefined || together.includes('middle')).toBe(true);
});

test('no module stands in two files, and files come in an order in which none waits for a later one', () => {
  const built = graph({
    page1: { imports: ['a', 'b'], length: 90_000 },
    page2: { imports: ['b', 'c'], length: 90_000 },
    a: { imports: ['c'], length: 9000 },
    b: { imports: ['c'], length: 9000 },
    c: { length: 9000 },
  });
  const chunks = chunksOf(built, [visit('page1'), visit('page2')]);
  const all = chunks.flat();
  expect(all.length).toBe(new Set(all).size);
  const placeOf = (id: string) => chunks.findIndex((modules) => modules.includes(id));
  for (const id of all)
    for (const other of built.get(id)?.imports ?? []) expect(placeOf(other)).toBeLessThanOrEqual(placeOf(id));
});

test('what is loaded with a module is all it imports, round in circles or not', () => {
  const built = graph({ a: { imports: ['b', 'gone'] }, b: { imports: ['a'] }, c: {} });
  expect([...loadedWith(built, ['a', 'nowhere'])].toSorted()).toEqual(['a', 'b']);
});

test('visits name modules that are there', () => {
  expect([...islandVisits().keys()]).toContain('opened-report');
  expect(laterVisits().flatMap(({ entries }) => entries)).toContain('src/islands/share/ShareDialog.tsx');
});

test('each script of a reading page is a visit, and a page with those of the layout alone', () => {
  const visits = readingVisits([
    'src/pages/r.astro#0',
    'src/components/site/Header.astro#0',
    'src/islands/a.tsx',
  ]);
  expect(visits.map(({ entries }) => entries.at(-1))).toEqual([
    'src/components/site/KeptOffline.astro#0',
    'src/pages/r.astro#0',
  ]);
});

test('a script of a page is told from the page, by its place', () => {
  const root = new URL('../../', import.meta.url).pathname;
  const script = `${root}src/pages/r.astro?astro&type=script&index=1&lang.ts`;
  expect(pathOfModule(script)).toBe('src/pages/r.astro#1');
  expect(pathOfModule(`${root}src/pages/r.astro?used`)).toBe('src/pages/r.astro');
});
