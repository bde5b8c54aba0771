import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeSample } from '../../../src/value/sample.ts';
import { CASE_FILES, casesIn } from '../../cli/export-cases.ts';
import { bookOf } from '../../value/reader/workbooks.ts';
import { expectProblemsSaid, expectSaid, type Outcome, page, terminal } from './outcomes.ts';
import { definitionsOf, Visitor } from './visitor.ts';

afterEach(() => void vi.useRealTimers());

const CASES = CASE_FILES.flatMap((file) => casesIn(file).map((one) => [file, one.name, one] as const));

describe('dropped and read as it is proposed', () => {
  test.each(CASES)('%s: %s', async (_, __, { text }) => {
    const visitor = new Visitor();
    await visitor.drop(text);
    const isSummary = visitor.lab.draft?.isSummary === true;
    await visitor.read();
    const said = await terminal(text, []);
    // Before any figure the page says that rows are customers, and its button that they are read as such.
    expect(said.problems?.map(({ code }) => code).includes('one-row-per-customer') ?? false).toBe(isSummary);
    expect(page(visitor)).toEqual(isSummary ? await terminal(text, ['--summary']) : said);
    expectProblemsSaid(visitor.problems);
    if (visitor.lab.described) expectSaid(visitor.lab.described, said);
    visitor.controller.stop();
  });
});

/** What the page has no control for: two names joined that it does not propose, and customers a row each under other titles. */
const ELSEWHERE = ['nom et prénom dits', 'purchases are no totals'];
/** Columns of yes and no are named beside their ticks, and in the terminal not at all once none is said to tell of sales. */
const FIGURES = ['customers', 'purchases', 'revenue', 'from', 'to', 'forecast'];
const figuresOf = (outcome: Outcome) =>
  Object.fromEntries(Object.entries(outcome).filter(([name]) => FIGURES.includes(name)));

describe('told, and told otherwise again', () => {
  const told = CASES.filter(([, name, { args }]) => args.length > 0 && !ELSEWHERE.includes(name));

  test.each(told)('%s: %s', async (_, __, { text, args }) => {
    const definitions = definitionsOf(args);
    const { today, status } = definitions.reading;
    if (today !== undefined) vi.useFakeTimers({ toFake: ['Date'], now: today * 86_400_000 });
    const visitor = new Visitor();
    await visitor.drop(text);
    await visitor.readBy(definitions);
    const said = await terminal(text, args);
    if (status === 'none') expect(figuresOf(page(visitor))).toEqual(figuresOf(said));
    else expect(page(visitor)).toEqual(said);
    const before = await terminal(text, definitions.isSummary ? args : []);
    // A value that nobody knows is counted or set aside: there is no third.
    const isOpen = before.problems?.some(({ code }) => code === 'unknown-status') ?? false;
    if (said.problems || isOpen) return visitor.controller.stop();
    await visitor.undo();
    expect(page(visitor)).toEqual(before);
    visitor.controller.stop();
  });
});

const TITLES = ['client', 'date', 'montant'];
const BOOK = bookOf([
  { name: '2024', rows: [TITLES, ['A', '2024-03-02', '10'], ['B', '2024-03-13', '20']] },
  { name: 'Notes', rows: [['by hand']] },
  {
    name: '2025',
    rows: [TITLES, ['A', '2025-03-02', '1'], ['C', '2025-03-13', '2'], ['C', '2025-04-13', '4']],
  },
]);

describe('a choice on the page is the option of the terminal, and gives way to the former figures', () => {
  test.each<
    [name: string, content: string | Uint8Array, before: readonly string[], after: readonly string[]]
  >([
    ['the sheet', BOOK, ['--sheet', '2024'], ['--sheet', '2025']],
    [
      'what separates cells',
      'client,date,montant;client;date;montant\nA,2024-03-02,10;B;2024-03-03;20\nA,2024-03-02,5;C;2024-03-04;2\n',
      ['--delimiter', 'comma'],
      ['--delimiter', 'semicolon'],
    ],
    [
      'the order of dates',
      'client;date;montant\nA;2024-03-02;10\nB;24-03-05;20\nB;24-04-25;20\n',
      [],
      ['--date-format', 'dmy', '--leave-out'],
    ],
    [
      'the sign of decimals',
      'client;date;montant\nA;2024-03-02;1.500\nB;2024-03-05;2.25\n',
      [],
      ['--decimal', 'comma', '--leave-out'],
    ],
    ['the last day', 'client;date;montant\nA;2024-03-02;1\nB;2024-03-05;2\n', [], ['--end', '2024-03-04']],
    [
      'rows wider than the titles',
      'client;date;montant\nA;2024-03-02;1\nB;2024-03-05;2;x\n',
      [],
      ['--take-wider'],
    ],
    [
      'rows wider than the titles, left out',
      'client;date;montant\nA;2024-03-02;1\nB;2024-03-05;2;x\n',
      [],
      ['--leave-out'],
    ],
    [
      'a row that cannot be read',
      'client;date;montant\nA;2024-03-02;1\nB;2024-02-31;2\n',
      [],
      ['--leave-out'],
    ],
    [
      'totals that contradict each other',
      'id,x,t_x,T\n1,2,30,38\n2,1,39,38\n3,0,0,38\n',
      ['--summary'],
      ['--summary', '--leave-out'],
    ],
  ])('%s', async (_, content, before, after) => {
    const visitor = new Visitor();
    await visitor.drop(content as BlobPart);
    const first = await terminal(content, before);
    if (!first.problems) {
      await visitor.readBy(definitionsOf(before));
      expect(page(visitor)).toEqual(first);
      visitor.controller.correct();
    }
    await visitor.readBy(definitionsOf(after));
    expect(page(visitor)).toEqual(await terminal(content, after));
    await visitor.undo();
    expect(page(visitor)).toEqual(first);
    visitor.controller.stop();
  });

  test('months, margin and rate', async () => {
    const sample = writeSample();
    const visitor = new Visitor();
    await visitor.drop(sample);
    await visitor.read();
    const first = await terminal(sample, []);
    expect(page(visitor)).toEqual(first);
    for (const [args, economics] of [
      [['--months', '24'], { months: 24 }],
      [['--margin', '30%'], { margin: 0.3 }],
      [['--rate', '0'], { yearlyRate: 0 }],
    ] as const) {
      const before = visitor.lab.economics;
      await visitor.ask(economics);
      const said = await terminal(sample, args);
      expect(said['forecast']).not.toEqual(first['forecast']);
      expect(page(visitor)).toEqual(said);
      await visitor.ask(before);
      expect(page(visitor)).toEqual(first);
    }
    visitor.controller.stop();
  });
});
