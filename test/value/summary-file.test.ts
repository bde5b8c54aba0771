import { expect, test } from 'vitest';
import { summaryFigures } from '../../src/cli/value-summary.ts';
import { FIRST_ECONOMICS } from '../../src/value/economics.ts';
import { readSummary } from '../../src/value/reader/summary/read-summary.ts';
import { writeSample } from '../../src/value/sample.ts';
import type { Memory, ValueReply } from '../../src/workers/value-messages.ts';
import { answerValueRequest } from '../../src/workers/value-requests.ts';
import { inPieces } from './reader/sources.ts';

/** The synthetic purchases summed up, a row for each customer, in weeks. */
function summedUp(): string {
  const byCustomer = new Map<string, { days: Set<number>; byDay: Map<number, number> }>();
  let last = 0;
  for (const line of writeSample().trim().split('\n').slice(1)) {
    const [customer = '', date = '', amount = ''] = line.split(',');
    const day = Date.parse(date) / 86_400_000;
    last = Math.max(last, day);
    const { byDay, days } = byCustomer.get(customer) ?? { days: new Set(), byDay: new Map() };
    days.add(day);
    byDay.set(day, (byDay.get(day) ?? 0) + Number(amount));
    byCustomer.set(customer, { days, byDay });
  }
  const rows = [...byCustomer].map(([customer, { days, byDay }]) => {
    const [first, latest] = [Math.min(...days), Math.max(...days)];
    const repeats = [...byDay].filter(([day]) => day !== first).map(([, amount]) => amount);
    const mean = repeats.reduce((sum, amount) => sum + amount, 0) / Math.max(1, repeats.length);
    return [customer, days.size - 1, (latest - first) / 7, (last - first) / 7, mean].join(',');
  });
  return ['id,frequency,recency,T,monetary_value', ...rows].join('\n');
}
const CONTENT = summedUp();

async function onPage(content: string) {
  const replies: Partial<Record<ValueReply['kind'], ValueReply>> = {};
  const memory: Memory = {};
  const hear = (reply: ValueReply) => {
    replies[reply.kind] = structuredClone(reply);
  };
  const { signal } = new AbortController();
  await answerValueRequest(
    { kind: 'read-totals', file: new Blob([content]), reading: {} },
    hear,
    signal,
    memory,
  );
  return { replies, hear, memory, signal };
}

test('customers a row each come to the same on the page and in the terminal', async () => {
  const { replies, hear, memory, signal } = await onPage(CONTENT);
  const read = await readSummary(inPieces(CONTENT), {});
  if (!read.ok) throw new Error('not read');
  const { line } = summaryFigures('', read, { reading: {}, economics: {} });
  expect(replies.summed).toMatchObject({ summed: { description: { customers: 2357, revenue: null } } });
  if (replies.analysed?.kind !== 'analysed') throw new Error('not analysed');
  const { models } = replies.analysed;
  const fit = models.choice && models.choice.name !== 'contract' ? models.fits?.[models.choice.name] : null;
  expect(line).toMatchObject({ customers: 2357, chosen: models.choice?.name, warnings: models.warnings });
  expect(fit?.logLikelihood).toBeLessThan(0);
  const economics = { ...FIRST_ECONOMICS, months: models.horizon };
  await answerValueRequest({ kind: 'look-ahead', economics }, hear, signal, memory);
  if (replies['looked-ahead']?.kind !== 'looked-ahead') throw new Error('not foreseen');
  const { outlook } = replies['looked-ahead'];
  expect(line).toMatchObject({
    forecast: {
      months: outlook.economics.months,
      purchases: outlook.totals.purchases,
      value: expect.closeTo(outlook.total, 6),
    },
  });
});

test('of totals there is no list of what they do not tell, and nothing is seen by periods', async () => {
  const { replies, hear, memory, signal } = await onPage(CONTENT);
  const words = { titles: titlesAsKeys(), names: {} };
  const form = { delimiter: ',', decimal: '.' } as const;
  await answerValueRequest({ kind: 'list', economics: FIRST_ECONOMICS, words, form }, hear, signal, memory);
  if (replies.list?.kind !== 'list') throw new Error('no list');
  const [head] = (await replies.list.file.text()).replace('\uFEFF', '').split('\r\n');
  expect(head).toBe('customer,days,active,purchases,value,segment');
  await answerValueRequest({ kind: 'audit', choice: {} }, hear, signal, memory);
  expect(replies.failed).toBeDefined();
});

test('with dates and sums, days are days and what each spent is what the file says', async () => {
  const content =
    'client,orders,total spent,first order,last order\nA,2,30,2024-01-02,2024-03-02\nB,1,12.5,2024-02-15,2024-02-15\n';
  const { replies, hear, memory, signal } = await onPage(content);
  expect(replies.summed).toMatchObject({
    summed: {
      description: { customers: 2, purchases: 3, revenue: 42.5, from: '2024-01-02', to: '2024-03-02' },
    },
  });
  const words = { titles: titlesAsKeys(), names: {} };
  const form = { delimiter: ',', decimal: '.' } as const;
  await answerValueRequest({ kind: 'list', economics: FIRST_ECONOMICS, words, form }, hear, signal, memory);
  if (replies.list?.kind !== 'list') throw new Error('no list');
  expect((await replies.list.file.text()).replace('\uFEFF', '').trim().split('\r\n')).toEqual([
    'customer,first,last,days,revenue',
    'A,2024-01-02,2024-03-02,2,30',
    'B,2024-02-15,2024-02-15,1,12.5',
  ]);
});

test('the terminal tells by what the cells of a text are parted, and of a workbook nothing', async () => {
  const content = 'client;orders;total spent;first order;last order\nA;2;30,5;2024-01-02;2024-03-02\n';
  const read = await readSummary(inPieces(content), {});
  if (!read.ok) throw new Error('not read');
  const definitions = { reading: {}, economics: {} };
  expect(summaryFigures('', read, definitions).line).toMatchObject({ file: { delimiter: ';', sheet: null } });
  const form = { kind: 'excel', sheet: 'Customers', sheets: [], firstYear: 1900 } as const;
  const workbook = { ...read, form, sheet: form.sheet };
  expect(summaryFigures('', workbook, definitions).line).toMatchObject({
    file: { delimiter: null, sheet: 'Customers' },
  });
});

test('totals that contradict themselves are refused with their rows', async () => {
  const { replies } = await onPage('id,frequency,recency,T\n1,2,40,30\n2,1,10,30\n');
  expect(replies.refused).toMatchObject({
    problems: [{ code: 'unsound-totals', params: { count: 1, rows: '2' } }],
  });
});

function titlesAsKeys() {
  const keys = ['customer', 'first', 'last', 'days', 'revenue', 'activity'] as const;
  const others = ['recencyFrequencyValue', 'active', 'purchases', 'value', 'segment'] as const;
  return Object.fromEntries([...keys, ...others].map((key) => [key, key])) as Record<
    (typeof keys)[number] | (typeof others)[number],
    string
  >;
}
