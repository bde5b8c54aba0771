import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { messagesOf } from '../../src/i18n/messages.ts';
import { fill } from '../../src/i18n/words.ts';
import { FILE_KINDS, remedyFor } from '../../src/value/reader/text/file-kind.ts';
import { PUBLISHED_POPULATION, writeSample } from '../../src/value/sample.ts';
import { bomb, utf16, windows1252, workbook } from '../value/reader/sources.ts';
import { counted, give, looksAhead, openLab, readIt, settleFile } from './lab-page.ts';
import { callsDuring, watchDrawing } from './work.ts';

const HEADER = 'customer,date,amount\n';
const main = (page: Page) => page.getByRole('main').innerText();
const alerts = (page: Page) => page.getByRole('alert').getByRole('listitem').allInnerTexts();

/** What the page's own thread has to do until a file is read and every chart is drawn. */
function workOfReading(page: Page, file: string): Promise<number> {
  return callsDuring(page, async () => {
    await give(page, file);
    await readIt(page);
    await looksAhead(page);
    await page.locator('.plot').nth(3).waitFor();
  });
}

test('71,129 purchases are read, described and modelled without a request, and drawn part by part', async () => {
  const page = await openLab();
  const requests: string[] = [];
  const note = (one: Page) => {
    one.on('request', (request) => requests.push(request.url()));
    one.on('websocket', (socket) => requests.push(socket.url()));
  };
  note(page);
  const file = writeSample({ ...PUBLISHED_POPULATION, customers: 23_570, weeks: 95 });
  expect(file.split('\n').length - 2).toBe(71_129);
  const mostDrawn = await watchDrawing(page);
  const work = await workOfReading(page, file);
  await expect
    .poll(() => counted(page))
    .toEqual(['23,570', '71,129', '2,492,132', '1 January 2025 to 27 October 2026']);
  const said = await main(page);
  expect(said).toMatch(
    /Over 12\u00a0months, today’s customers are expected to make [\d,]+ purchases worth [\d,]+/,
  );
  expect(said).toMatch(/[\d,]+ purchases were expected in the part held out; [\d,]+ came/);
  // The page's own thread has no more to do than for a tenth of the rows, and never much at one go.
  expect(work / (await workOfReading(await openLab(), writeSample()))).toBeLessThan(2);
  expect(await mostDrawn()).toBeLessThan(400);
  // What is asked for is the site's own script and words, as for any visitor.
  const isOwn = (url: string) =>
    url === `${inject('url')}/en/value-words.json` ||
    (url.startsWith(`${inject('url')}/_astro/`) && url.endsWith('.js'));
  expect(requests.filter((url) => !isOwn(url))).toEqual([]);

  // Whatever a worker asks for would have been seen.
  const asked = ['https://elsewhere.example/', `${inject('url')}/robots.txt?row`, 'wss://elsewhere.example/'];
  const body = `fetch('${asked[0]}').catch(() => {}); fetch('${asked[1]}'); new WebSocket('${asked[2]}');`;
  // The site's own pages start no worker but its own: a page without their policy does.
  const bare = await page.context().newPage();
  note(bare);
  await bare.route('**/spy.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await bare.route('**/bare', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await bare.goto('/bare');
  await bare.evaluate(() => void new Worker('/spy.js'));
  await expect.poll(() => requests).toEqual(expect.arrayContaining(asked));
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
  await expect.poll(() => counted(page)).toEqual(['3', '5', '84.1', '3 December 2025 to 31 December 2025']);
});

const row = (day: string, amount: string) => `${HEADER}a,${day},${amount}\n`;
const noise = Uint8Array.from(
  { length: 100_000 },
  (_, at) => (Math.imul(at + 1, 2_654_435_761) >>> 13) & 255,
);
const SHEET = 'xl/worksheets/sheet3.xml';
type Words = ReturnType<typeof messagesOf>['value'];
type Problem = keyof Words['problem'] | keyof Words['rowProblem'];
const isOfRow = (words: Words, code: Problem): code is keyof Words['rowProblem'] => code in words.rowProblem;
/** A file, what is said of it, and what the sentence names. */
type Hostile = readonly [
  name: string,
  content: string | Uint8Array,
  Problem,
  Record<string, string | number>?,
];

/** Those seen through at the first look, and those that must be read. A bomb of 700 MB is proved in node, on the same reader. */
const AT_ONCE: readonly Hostile[] = [
  ['empty.csv', '', 'empty-file'],
  ['noise.csv', noise, 'not-purchases', { kind: 'binary' }],
  [
    'picture.csv',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...noise]),
    'not-purchases',
    { kind: 'image' },
  ],
  ['paper.xlsx', '%PDF-1.7\n1 0 obj\n', 'not-purchases', { kind: 'pdf' }],
  ['old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'old-excel'],
  ['cut.xlsx', asWorkbook().subarray(0, -600), 'damaged-excel'],
  ['texts.xlsx', bomb('xl/sharedStrings.xml', '<si><t>x</t></si>', 1.2e8), 'too-many-cells', { most: 3 }],
  [
    'rows.xlsx',
    bomb(SHEET, '<row r="1048577"><c><v>1</v></c></row>', 1e5),
    'too-many-rows',
    { most: 1_048_576 },
  ],
  ['wide.csv', `${'a,'.repeat(1_000_000)}\n`, 'too-many-columns', { row: 1, most: 1000 }],
  ['line.csv', `${HEADER}${'x'.repeat(5_000_000)}`, 'endless-line', { row: 2 }],
  [
    'quote.csv',
    `${HEADER}a,"${'2026-01-01,1\n'.repeat(200_000)}`,
    'unclosed-quote',
    { row: 2, value: '2026-01-01,1' },
  ],
];
const WHEN_READ: readonly Hostile[] = [
  ['header.csv', HEADER, 'no-rows'],
  ['nan.csv', row('2026-01-01', 'NaN'), 'unreadable-amount', { rows: 2, value: 'NaN' }],
  ['infinity.csv', row('2026-01-01', 'Infinity'), 'unreadable-amount', { rows: 2, value: 'Infinity' }],
  ['huge.csv', row('2026-01-01', '1e308'), 'amount-out-of-range', { rows: 2, value: '1e308' }],
  ['low.csv', row('2026-01-01', '-1e308'), 'amount-out-of-range', { rows: 2, value: '-1e308' }],
  ['day.csv', row('31/02/2026', '1'), 'unreadable-date', { rows: 2, value: '31/02/2026' }],
];

test.each([
  ['en', [...AT_ONCE, ...WHEN_READ]],
  ['fr', [...AT_ONCE.slice(-3), ...WHEN_READ.slice(-3)]],
] as const)('a hostile file ends in a sentence, and the next can be chosen (%s)', async (locale, files) => {
  const page = await openLab(locale, { viewport: { width: 375, height: 800 } });
  const words = messagesOf(locale).value;
  const { problem, rowProblem, fileKind, fileRemedy } = words;
  for (const [name, content, code, params = {}] of files) {
    const figures = Object.entries(params).map(([key, value]) => [key, value.toLocaleString(locale)]);
    const kind = FILE_KINDS.find((one) => one === params['kind']);
    const named = kind && { kind: fileKind[kind], remedy: fileRemedy[remedyFor(kind)] };
    await give(page, content, name);
    if (WHEN_READ.some(([other]) => other === name)) {
      await settleFile(page, name);
      await readIt(page);
    }
    const text = isOfRow(words, code) ? rowProblem[code].one : problem[code];
    const sentence = fill(text ?? '', { ...Object.fromEntries(figures), ...named });
    await expect.poll(() => alerts(page), { message: name }).toEqual([sentence]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    await give(page, row('2026-01-31', '12.5'), `after-${name}.csv`);
    await settleFile(page, `after-${name}.csv`);
    await expect.poll(() => alerts(page)).toEqual([]);
  }
  await readIt(page);
  await expect
    .poll(async () => (await counted(page)).slice(0, 3))
    .toEqual(['1', '1', locale === 'en' ? '12.5' : '12,5']);
});
