import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { messagesOf } from '../../src/i18n/messages.ts';
import { fill } from '../../src/i18n/words.ts';
import { isoDay } from '../../src/value/calendar.ts';
import { PUBLISHED_POPULATION, simulatePurchases, writeSample } from '../../src/value/sample.ts';
import { bomb, utf16, windows1252, workbook } from '../value/reader/sources.ts';
import {
  counted,
  give,
  longestWork,
  looksAhead,
  openLab,
  part,
  readIt,
  SOON,
  settleFile,
} from './lab-page.ts';

const HEADER = 'customer,date,amount\n';
const main = (page: Page) => page.getByRole('main').innerText();
const alerts = (page: Page) => page.getByRole('alert').getByRole('listitem').allInnerTexts();

test('71,129 purchases are read, described and modelled without a request and without a frozen page', async () => {
  const page = await openLab();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  const file = writeSample({ ...PUBLISHED_POPULATION, customers: 23_570, weeks: 95 });
  expect(file.split('\n').length - 2).toBe(71_129);
  const longest = await longestWork(page, async () => {
    await give(page, file);
    await readIt(page);
    await looksAhead(page);
    await page.locator('.plot').nth(3).waitFor();
  });
  expect(await counted(page)).toEqual(['23,570', '71,129', '2,492,132', '1 January 2025 to 27 October 2026']);
  const said = await main(page);
  expect(said).toMatch(
    /Over 36 months, today’s customers are expected to make [\d,]+ purchases worth [\d,]+/,
  );
  expect(said).toMatch(/[\d,]+ purchases were expected in the second half; [\d,]+ came/);
  expect(longest).toBeLessThanOrEqual(50);
  // What is asked for is the site's own script, as for any visitor.
  const isScript = (url: string) => url.startsWith(`${inject('url')}/_astro/`) && url.endsWith('.js');
  expect(requests.filter((url) => !isScript(url))).toEqual([]);

  // Whatever a worker asks for would have been seen.
  const asked = ['https://elsewhere.example/', `${inject('url')}/robots.txt?row`, 'wss://elsewhere.example/'];
  const body = `fetch('${asked[0]}').catch(() => {}); fetch('${asked[1]}'); new WebSocket('${asked[2]}');`;
  await page.route('**/spy.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.evaluate(() => void new Worker('/spy.js'));
  await expect.poll(() => requests, SOON).toEqual(expect.arrayContaining(asked));
});

const PURCHASES = [
  ['Zoé Lefèvre', '2025-12-03', 12.5],
  ['Bob', '2025-12-14', 1234.5],
  ['Zoé Lefèvre', '2025-12-31', 7.25],
  ['Anaïs', '2025-12-15', 30.1],
  ['Bob', '2025-12-20', -1200.25],
] as const;
const asIs = (iso: string) => iso;
const french = (iso: string) => iso.replace(/(\d+)-(\d+)-(\d+)/, '$3/$2/$1');
const american = (iso: string) => iso.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1');
const comma = (amount: number) => amount.toLocaleString('fr').replace(/\s/g, ' ');

/** The purchases as text, with a remark that has delimiters and a line end of its own. */
function written(delimiter: string, day: (iso: string) => string, amount: (value: number) => string): string {
  const remark = '"a ""gift"", wrapped;\r\nleft\tat the desk"';
  const rows = PURCHASES.map(([name, iso, value]) => [name, remark, day(iso), amount(value)]);
  return [['client', 'remark', 'date', 'montant'], ...rows].map((row) => row.join(delimiter)).join('\r\n');
}

function asWorkbook(): Uint8Array {
  const strings = ['client', 'date', 'montant', ...PURCHASES.map(([name]) => name)];
  const text = (at: number) => `<c t="s"><v>${at}</v></c>`;
  const rows = PURCHASES.map(([, iso, amount], at) => {
    const day = Date.parse(iso) / 86_400_000 + 25_569;
    return `<row>${text(at + 3)}<c s="1"><v>${day}.5</v></c><c><v>${amount}</v></c></row>`;
  });
  return workbook(`<row>${text(0)}${text(1)}${text(2)}</row>${rows.join('')}`, { strings });
}

test.each([
  ['semicolons and decimal commas in Windows-1252', windows1252(written(';', asIs, comma))],
  ['tabs in UTF-16 with its mark', utf16(written('\t', asIs, String), false, true)],
  ['UTF-8 with its mark', `\uFEFF${written(',', asIs, String)}`],
  ['French dates', written(';', french, comma)],
  [
    'American dates and quoted thousands',
    written(',', american, (value) => `"${value.toLocaleString('en-US')}"`),
  ],
  ['days with their time', written(',', (iso) => `${iso}T23:59:59+01:00`, String)],
  ['a workbook with date cells and shared texts', asWorkbook(), 'purchases.xlsx'],
])('the same purchases come to the same: %s', async (_, content, name = 'purchases.csv') => {
  const page = await openLab();
  await give(page, content, name);
  await page.getByRole('cell', { name: 'Zoé Lefèvre' }).first().waitFor();
  await readIt(page);
  expect(await counted(page)).toEqual(['3', '5', '84.1', '3 December 2025 to 31 December 2025']);
});

const row = (day: string, amount: string) => `${HEADER}a,${day},${amount}\n`;
const noise = Uint8Array.from(
  { length: 100_000 },
  (_, at) => (Math.imul(at + 1, 2_654_435_761) >>> 13) & 255,
);
const SHEET = 'xl/worksheets/sheet3.xml';
type Problem = keyof ReturnType<typeof messagesOf>['value']['problem'];
/** A file, what is said of it, and what the sentence names. */
type Hostile = readonly [
  name: string,
  content: string | Uint8Array,
  Problem,
  Record<string, string | number>?,
];

/** Those seen through at the first look, and those that must be read. */
const AT_ONCE: readonly Hostile[] = [
  ['empty.csv', '', 'empty-file'],
  ['noise.csv', noise, 'not-a-table'],
  ['picture.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...noise]), 'not-a-table'],
  ['paper.xlsx', '%PDF-1.7\n1 0 obj\n', 'not-a-table'],
  ['old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'old-excel'],
  ['cut.xlsx', asWorkbook().subarray(0, -600), 'damaged-excel'],
  [
    'bomb.xlsx',
    bomb(SHEET, `<row><c><v>${'1'.repeat(680)}</v></c></row>`, 7e8),
    'too-large-excel',
    { most: 600 },
  ],
  ['texts.xlsx', bomb('xl/sharedStrings.xml', '<si><t>x</t></si>', 7e8), 'too-large-excel', { most: 200 }],
  ['rows.xlsx', bomb(SHEET, '<row><c><v>1</v></c></row>', 7e8), 'too-many-rows', { most: 1_048_576 }],
  ['wide.csv', `${'a,'.repeat(1_000_000)}\n`, 'too-many-columns', { row: 1, most: 1000 }],
  ['line.csv', `${HEADER}${'x'.repeat(5_000_000)}`, 'endless-line', { row: 2 }],
  ['quote.csv', `${HEADER}a,"${'2026-01-01,1\n'.repeat(200_000)}`, 'endless-line', { row: 2 }],
];
const WHEN_READ: readonly Hostile[] = [
  ['header.csv', HEADER, 'no-rows'],
  ['nan.csv', row('2026-01-01', 'NaN'), 'unreadable-amount', { row: 2, value: 'NaN' }],
  ['infinity.csv', row('2026-01-01', 'Infinity'), 'unreadable-amount', { row: 2, value: 'Infinity' }],
  ['huge.csv', row('2026-01-01', '1e308'), 'amount-out-of-range', { row: 2, value: '1e308' }],
  ['low.csv', row('2026-01-01', '-1e308'), 'amount-out-of-range', { row: 2, value: '-1e308' }],
  ['day.csv', row('31/02/2026', '1'), 'unreadable-date', { row: 2, value: '31/02/2026' }],
];

test.each([
  ['en', [...AT_ONCE, ...WHEN_READ]],
  ['fr', [...AT_ONCE.slice(-3), ...WHEN_READ.slice(-3)]],
] as const)('a hostile file ends in a sentence, and the next can be chosen (%s)', async (locale, files) => {
  const page = await openLab(locale, { viewport: { width: 375, height: 800 } });
  const { problem } = messagesOf(locale).value;
  for (const [name, content, code, params = {}] of files) {
    const figures = Object.entries(params).map(([key, value]) => [key, value.toLocaleString(locale)]);
    const start = performance.now();
    await give(page, content, name);
    if (WHEN_READ.some(([other]) => other === name)) {
      await settleFile(page, name);
      await readIt(page);
    }
    const sentence = fill(problem[code], Object.fromEntries(figures));
    await expect.poll(() => alerts(page), { ...SOON, message: name }).toEqual([sentence]);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    await give(page, row('2026-01-31', '12.5'), `after-${name}.csv`);
    await settleFile(page, `after-${name}.csv`);
    expect(await alerts(page)).toEqual([]);
  }
  await readIt(page);
  expect((await counted(page)).slice(0, 3)).toEqual(['1', '1', locale === 'en' ? '12.5' : '12,5']);
});

/** Purchases as the models suppose, then rows of one's own. */
function simulated(customers: number, weeks: number, ...rows: readonly string[]): string {
  const population = { ...PUBLISHED_POPULATION, customers, weeks, newcomerWeeks: Math.min(12, weeks) };
  const purchases = simulatePurchases(population, 17).map(
    ({ customer, day, amount }) => `c${customer},${isoDay(day)},${amount}\n`,
  );
  return [HEADER, ...purchases, ...rows.map((text) => `${text}\n`)].join('');
}

test('refunds and purchases for nothing are taken, each with what it does to the figures', async () => {
  const page = await openLab();
  const free = ['free,2025-02-01,0', 'free,2025-03-01,0', 'free,2025-04-01,0'];
  const back = ['back,2025-02-01,-20', 'more,2025-02-01,10', 'more,2025-02-03,-25'];
  await give(page, simulated(400, 60, ...free, ...back));
  await readIt(page);
  await looksAhead(page);
  const said = await main(page);
  for (const sentence of [
    'Rows that are refunds: 2, 45 in all. They are deducted.',
    'Customers with refunds only: 1. They count as customers, and as inactive.',
    'Customers refunded more than they spent: 2.',
    'Returning customers without an amount above zero, left out of the model of amounts: 1.',
  ])
    expect(said).toContain(sentence);
  await give(page, `${HEADER}${free.join('\n')}`, 'free.csv');
  await settleFile(page, 'free.csv');
  await readIt(page);
  expect((await counted(page)).slice(0, 3)).toEqual(['1', '3', '0']);
  expect(await main(page)).toContain('Revenue is zero or less: its concentration cannot be measured.');
});

test('rows that cannot be read are named, then left out and counted when so wished', async () => {
  const page = await openLab();
  await give(page, `${row('2026-01-31', '12.5')}b,31/02/2026,3\n,2026-01-02,4\nc,2026-02-01,#N/A\n`);
  await readIt(page);
  await expect
    .poll(() => alerts(page), SOON)
    .toEqual([
      'Row 3: “31/02/2026” is not a date that exists.',
      'Row 4 names no customer.',
      'Row 5: “#N/A” is not an amount.',
    ]);
  await page.getByLabel('Leave out rows that cannot be read, and count them').check();
  await readIt(page);
  expect(await counted(page)).toEqual(['1', '1', '12.5', '31 January 2026 to 31 January 2026']);
  expect(await main(page)).toContain('3 rows could not be read and are left out.');
});

const settled = (page: Page) =>
  page
    .locator('.lab-fields select')
    .evaluateAll((selects) =>
      selects.slice(0, 4).map((select) => (select as HTMLSelectElement).selectedOptions[0]?.text ?? ''),
    );

test('a file without titles is read as proposed, though its first row has numbers', async () => {
  const page = await openLab();
  await give(page, '3,2024-01-01,20.50\n1,2024-01-02,3\n');
  await settleFile(page, 'purchases.csv');
  expect(await settled(page)).toEqual([
    'Column 1',
    'Column 2',
    'Column 3',
    'None: the amount is that of the whole row',
  ]);
  await readIt(page);
  expect(await counted(page)).toEqual(['2', '2', '23.5', '1 January 2024 to 2 January 2024']);
});

test('order lines below the name of an export come to amounts, and a column of each is chosen by hand', async () => {
  const page = await openLab();
  const rows = 'C1;31/12/2025;C9;3;2,50\nC2;31/12/2025;C8;1;4,00\nTotal;;;;11,50\n';
  await give(page, `Export des ventes;;;;\n\nclient;date;commande;quantité;prix unitaire\n${rows}`);
  await settleFile(page, 'purchases.csv');
  expect(await settled(page)).toEqual(['client', 'date', 'prix unitaire', 'quantité']);
  await readIt(page);
  expect((await counted(page)).slice(0, 3)).toEqual(['2', '2', '11.5']);
  await page.getByRole('button', { name: 'Correct the columns or the period' }).click();
  expect(await settled(page)).toEqual(['client', 'date', 'prix unitaire', 'quantité']);
  await page.getByLabel('Quantity, when the amount is that of one unit').selectOption('');
  await readIt(page);
  expect((await counted(page))[2]).toBe('6.5');
});

test('what is missing or cannot be read in the form is marked and said', async () => {
  const page = await openLab();
  await give(page, row('2026-01-31', '12.5'));
  await settleFile(page, 'purchases.csv');
  expect(await page.getByRole('main').innerHTML()).not.toMatch(/defaultvalue/i);
  const [amount, end] = [
    page.getByLabel('Amount', { exact: true }),
    page.getByLabel('Count purchases up to'),
  ];
  await amount.selectOption('');
  await end.fill('0025-12-31');
  await readIt(page);
  expect(await alerts(page)).toEqual([
    'No column is chosen for the amount. Choose one.',
    'The day up to which purchases count cannot be read. Choose one from 1900 to 2199, or leave it empty.',
  ]);
  const marked = page.locator('[aria-invalid="true"]');
  expect(await marked.evaluateAll((fields) => fields.map((field) => field.getAttribute('name')))).toEqual([
    'amount',
    'end',
  ]);
  await amount.selectOption('amount');
  await end.fill('2025-12-31');
  await end.fill('');
  await readIt(page);
  expect((await counted(page))[2]).toBe('12.5');
});

test('another file begins the form anew', async () => {
  const page = await openLab();
  await give(page, row('2026-01-31', '12.5'));
  await settleFile(page, 'purchases.csv');
  await page.getByLabel('Amount', { exact: true }).selectOption('');
  await readIt(page);
  expect(await alerts(page)).toHaveLength(1);
  await give(page, 'montant;date;client\n3;2026-01-31;a\n', 'other.csv');
  await settleFile(page, 'other.csv');
  expect(await alerts(page)).toEqual([]);
  expect((await settled(page)).slice(0, 3)).toEqual(['client', 'date', 'montant']);
});

test('a refusal says how many rows cannot be read', async () => {
  const page = await openLab();
  await give(page, `${HEADER}${'a,2026-01-31,\n'.repeat(1427)}`);
  await readIt(page);
  await expect.poll(async () => (await alerts(page)).length, SOON).toBe(21);
  const said = await alerts(page);
  expect([said[0], said.at(-1)]).toEqual(['Row 2 has no amount.', '20 of 1,427 unreadable rows are shown.']);
});

test('a thin file is forecast with its doubts, a shorter one not at all, and why', async () => {
  const page = await openLab();
  const rows = Array.from({ length: 30 }, (_, at) =>
    (at < 12 ? [at, 30 + at, 55 - at] : [at]).map(
      (day) => `c${at},${isoDay(20_454 + day)},${10 + ((at * 7) % 13)}.50\n`,
    ),
  );
  await give(page, HEADER + rows.flat().join(''));
  await readIt(page);
  await page.getByText('Over 36 months, today’s customers are expected to make').waitFor(SOON);
  expect((await counted(page)).slice(0, 2)).toEqual(['30', '54']);
  const doubts = await part(page, 'What to keep in mind').getByRole('listitem').allInnerTexts();
  expect(doubts).toEqual(
    expect.arrayContaining([
      'Length of the file in weeks: 8. Below 26, a season may pass for a habit, and a pause for a departure.',
      'Customers who came back: 12. Below 100, read the figures as orders of magnitude.',
      'The first half of the file is too thin to check the forecast on the second.',
    ]),
  );
  await page.getByText('The forecast could not be checked on this file.').waitFor();

  await give(page, simulated(400, 3), 'short.csv');
  await settleFile(page, 'short.csv');
  await readIt(page);
  await page.getByText('Nothing is forecast from this file').waitFor(SOON);
  const said = await main(page);
  expect(said).toContain('Length of the file in weeks: 3. Below 4, hardly anybody has had time to come back');
  expect(said).not.toMatch(/Over \d+ months|How far to trust it/);
});
