import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSample } from '../../src/value/sample.ts';
import { hasCdnow, readCdnowRows } from '../value/cdnow.ts';

const COMMAND = new URL('../../src/cli/cap17.ts', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'cap17-value-'));
/** What a run compiled is there for the next: compiling is most of a short run. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };

beforeAll(() => {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('sample.csv', writeSample());
  write(
    'french.csv',
    'N° client;Date d’achat;Montant\n1;31/01/2026;10,50\n2;01/02/2026;4,50\n1;01/02/2026;-0,50\n',
  );
  write('unclear.csv', 'customer,date,amount\n1,01/02/2026,1\n');
  write(
    'lines.csv',
    'Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country\n489434,85048,Glass,12,2009-12-01 07:45:00,1.5,13085,UK\n489435,22350,Cat bowl,1,2009-12-02 09:06:00,3.5,13086,UK\n',
  );
  write(
    'totals.csv',
    'Customer ID;InvoiceDate;Price;Quantity;Line total;Currency\n1;2009-12-01;2,50;2;5,00;EUR\n',
  );
  write('untitled.csv', 'a;2026-01-01;3,5\nb;2026-01-02;2,5\n');
  write(
    'open-quote.csv',
    'customer,date,amount,label\na,2026-01-01,3,ok\nb,2026-01-02,4,"24 screen\nc,2026-01-03,5,ok\n',
  );
  write('titles.csv', 'who,when,what\na,2026-01-01,3\nb,2026-03-01,5\n');
  if (hasCdnow) {
    const rows = readCdnowRows().map((row) => row.join(','));
    write('cdnow.csv', `customer_id,date,amount\n${rows.join('\n')}\n`);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function value(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, 'value', ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

test('prints the figures of a file', () => {
  const { status, stderr, lines } = value('sample.csv');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(Object.keys(lines[0])).toEqual([
    ...['customers', 'purchases', 'from', 'to', 'revenue', 'file', 'concentration'],
    ...['bgnbd', 'mbgnbd', 'paretonbd', 'mbgcnbd', 'contract', 'gammaGamma'],
    ...['chosen', 'margin', 'forecast', 'holdout', 'segments', 'warnings'],
  ]);
  expect(Object.keys(lines[0].concentration)).toEqual(['gini', 'top5', 'top10', 'top15', 'top20', 'top50']);
  expect(Object.keys(lines[0].bgnbd)).toEqual(['r', 'alpha', 'a', 'b', 'logLikelihood', 'converged']);
  expect(Object.keys(lines[0].gammaGamma)).toEqual([
    'p',
    'q',
    'gamma',
    'logLikelihood',
    'customers',
    'correlation',
  ]);
});

test('a forecast beside its plain rule, its model chosen, its interval around it', () => {
  const [line] = value('sample.csv').lines;
  const { forecast, holdout, chosen } = line;
  expect(chosen).toBe('bgnbd');
  expect(forecast).toMatchObject({
    model: chosen,
    months: 12,
    margin: 1,
    yearlyRate: 0.1,
    proposed: 'model',
  });
  expect(forecast.plain.purchases).toBeGreaterThan(1000);
  expect(forecast.plain.revenue).toBeGreaterThan(forecast.plain.purchases);
  const [low, high] = forecast.interval;
  expect(low).toBeLessThan(forecast.revenue);
  expect(high).toBeGreaterThan(forecast.revenue);
  expect(forecast.value).toBeLessThan(forecast.revenue);
  expect(Object.keys(holdout)).toEqual(expect.arrayContaining(['expected', 'actual', 'revenue', 'plain']));
  expect(holdout.revenue.actual).toBeGreaterThan(0);
  expect(holdout.models.map(({ model }: { model: string }) => model)).toEqual([
    'bgnbd',
    'mbgnbd',
    'paretonbd',
  ]);
});

test('months, margin and rate are what is asked, and every customer is listed with what is expected of him', () => {
  const words = ['--months', '24', '--margin', '30%', '--rate', '0'];
  const [line] = value('sample.csv', ...words, '--customers', 'list.csv').lines;
  const { forecast } = line;
  expect(forecast).toMatchObject({ months: 24, margin: 0.3, yearlyRate: 0 });
  expect(forecast.value).toBeCloseTo(0.3 * forecast.revenue, 4);
  const [titles = '', ...rows] = readFileSync(join(folder, 'list.csv'), 'utf8').trim().split('\r\n');
  expect(titles.split(',')).toEqual([
    ...['customer', 'first', 'last', 'frequency', 'recency', 'age', 'revenue'],
    ...['active', 'expectedPurchases', 'expectedAmount', 'value'],
  ]);
  expect(rows).toHaveLength(2357);
  const sumOf = (title: string) => {
    const place = titles.split(',').indexOf(title);
    return rows.reduce((sum, row) => sum + Number(row.split(',')[place]), 0);
  };
  expect(sumOf('expectedPurchases')).toBeCloseTo(forecast.purchases, 6);
  expect(sumOf('value')).toBeCloseTo(forecast.value, 4);
});

test('a list never takes the place of the purchases, nor is it that of several files', () => {
  const columns = ['--customer', '1', '--date', '2', '--amount', '3'];
  expect(value('titles.csv', ...columns, '--customers', 'titles.csv').status).toBe(2);
  expect(value('sample.csv', 'french.csv', '--customers', 'list.csv').status).toBe(2);
});

test('rows are counted, refunds netted and reported; what is too little to fit is null, with its reason', () => {
  const [line] = value('french.csv').lines;
  expect(line).toMatchObject({
    customers: 2,
    purchases: 3,
    from: '2026-01-31',
    to: '2026-02-01',
    revenue: 14.5,
    bgnbd: null,
    gammaGamma: null,
    holdout: null,
  });
  expect(line.warnings).toEqual([
    { code: 'refunds', params: { rows: 1, amount: 0.5 } },
    { code: 'too-short-period', params: { weeks: 2 / 7, least: 4 } },
  ]);
});

test('columns are named, the end is set, later rows are left out', () => {
  const words = ['--customer', 'who', '--date', 'when', '--amount', '3'];
  const [line] = value('titles.csv', ...words, '--end', '2026-02-01').lines;
  expect(line).toMatchObject({ customers: 1, purchases: 1, to: '2026-02-01', revenue: 3 });
  const early = value('titles.csv', ...words, '--end', '2025-01-01');
  expect(early.status).toBe(1);
  expect(early.lines[0].problems[0].path).toBe('end');
});

test('the columns read are named, the quantity of a unit price among them', () => {
  const [lines, totals, bare] = value('lines.csv', 'totals.csv').lines;
  expect(bare).toBeUndefined();
  expect(lines).toMatchObject({
    revenue: 21.5,
    file: {
      delimiter: ',',
      columns: { customer: 'Customer ID', date: 'InvoiceDate', amount: 'Price', quantity: 'Quantity' },
      currency: null,
    },
  });
  expect(totals).toMatchObject({ revenue: 5, file: { columns: { amount: 'Line total' }, currency: 'EUR' } });
  expect(totals.file.columns).not.toHaveProperty('quantity');
  const words = ['--customer', '1', '--date', '2', '--amount', '3'];
  expect(value('untitled.csv', ...words).lines[0].file).toEqual({
    layout: null,
    sheet: null,
    delimiter: ';',
    columns: { customer: '1', date: '2', amount: '3' },
    currency: null,
    mergedCustomers: 0,
    rows: { read: 2, used: 2, setAside: [] },
  });
});

test('a quote that is not closed is told by its code and the row where it opens', () => {
  const { status, lines } = value('open-quote.csv');
  expect(status).toBe(1);
  expect(lines[0].problems).toEqual([
    {
      path: 'row 3',
      code: 'unclosed-quote',
      message: expect.stringMatching(/^Row 3: the quote before “24 screen” is not closed/),
    },
  ]);
});

test('dates that could be read two ways are a problem that names the option', () => {
  const { status, lines } = value('unclear.csv', 'titles.csv', 'no.csv');
  expect(status).toBe(1);
  expect(lines.map(({ ok, input, problems }) => [ok, input, problems.length])).toEqual([
    [false, 'unclear.csv', 1],
    [false, 'titles.csv', 1],
    [false, 'no.csv', 1],
  ]);
  expect(lines[0].problems[0]).toMatchObject({
    path: 'date',
    message: expect.stringContaining('--date-format'),
  });
  expect(lines[1].problems[0].message).toContain('--customer');
  expect(value('unclear.csv', '--date-format', 'DD/MM/YYYY').lines[0].from).toBe('2026-02-01');
  expect(value('unclear.csv', '--date-format', 'mdy').lines[0].from).toBe('2026-01-02');
});

test.each([
  [['--end', '2026-02-30']],
  [['--date-format', 'day']],
  [['--decimal', 'dash']],
  [['--with', 'notes']],
  [['--months', '0']],
  [['--months', '37']],
  [['--margin', '0']],
  [['--margin', '1.2']],
  [['--rate', '-1']],
])('%j is wrong usage', (words) => {
  expect(value('sample.csv', ...words)).toMatchObject({ status: 2, lines: [] });
});

test.runIf(hasCdnow)('the CDNOW sample gives the published fits', () => {
  const [line] = value('cdnow.csv', '--end', '1997-09-30').lines;
  const { r, alpha, a, b, logLikelihood } = line.bgnbd;
  expect([r, alpha, a, b].map((parameter) => Number(parameter.toPrecision(3)))).toEqual([
    0.243, 4.41, 0.793, 2.43,
  ]);
  expect(Math.abs(logLikelihood + 9582.4)).toBeLessThan(0.05);
  const { p, q, gamma, customers } = line.gammaGamma;
  expect([p, q, gamma].map((parameter) => Number(parameter.toPrecision(3)))).toEqual([6.25, 3.74, 15.4]);
  expect(customers).toBe(946);
});

test('a file without a usual title for its amount is told how to have one, or none', () => {
  const [{ problems }] = value('titles.csv', '--customer', 'who', '--date', 'when').lines;
  expect(problems).toMatchObject([{ path: 'amount', code: 'missing-column' }]);
  expect(problems[0].message).toMatch(
    /--amount, or say with --amount none .*; the columns are: who, when, what\./,
  );
  const [{ problems: ofCustomer }] = value('titles.csv').lines;
  expect(ofCustomer[0].message).not.toContain('none');
});

test('what was given and says nothing of a file is told beside its figures, which stay as they are', () => {
  writeFileSync(
    join(folder, 'status.csv'),
    'customer,date,amount,status\na,2026-01-01,3,paid\nb,2026-01-02,5,"held, maybe"\nc,2026-01-03,7,draft\n',
  );
  const idle = value(
    'titles.csv',
    '--customer',
    'who',
    '--date',
    'when',
    '--amount',
    'what',
    '--sheet',
    'Two',
  );
  expect(idle.status).toBe(0);
  expect(idle.stderr).toBe('titles.csv: --sheet changes nothing: this file is text and has no sheets.\n');
  expect(idle.lines).toHaveLength(1);
  const names = [
    '--count',
    'paid,held',
    '--count',
    'held, maybe',
    '--set-aside',
    'draft,lost',
    '--amount-of',
    'row',
  ];
  const said = value('status.csv', ...names)
    .stderr.trim()
    .split('\n');
  expect(said.map((line) => line.split(' changes nothing')[0])).toEqual([
    'status.csv: --amount-of',
    'status.csv: --set-aside lost',
  ]);
  expect(value('status.csv', '--count', 'held, maybe', '--discount-as', 'money').stderr).toBe(
    'status.csv: --discount-as changes nothing: no column of discounts was read.\n',
  );
  expect(value('status.csv', '--count', 'Nowhere,held, maybe').status).toBe(1);
});
