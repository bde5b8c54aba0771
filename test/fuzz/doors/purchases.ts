import { readFileSync } from 'node:fs';
import { figuresIn } from '../../../src/i18n/figures.ts';
import { previewTable } from '../../../src/value/reader/preview.ts';
import type { FileProblem } from '../../../src/value/reader/problem.ts';
import { readTransactions } from '../../../src/value/reader/read-transactions.ts';
import { readSummary } from '../../../src/value/reader/summary/read-summary.ts';
import { problemSentence } from '../../../src/wording/value/file-problem.ts';
import { inPieces, utf16, windows1252, workbook } from '../../value/reader/sources.ts';
import { bookOf } from '../../value/reader/workbooks.ts';
import type { Chance } from '../chance.ts';
import { bytesOfInput, type Door, hold, type Input, textOfInput } from '../door.ts';
import { mutatedBytes, mutatedText, PIECES } from '../mutate.ts';
import { WORDS } from '../sound.ts';

const FOLDER = new URL('../../fixtures/exports/', import.meta.url);
const NAMES = [
  'books',
  'customers',
  'orders',
  'payments',
  'shops',
  'statuses',
  'summaries',
  'totals',
  'warnings',
];
const TITLES = [
  'customer',
  'client',
  'Email',
  'date',
  'Order date',
  'amount',
  'montant',
  'total',
  'order',
  'status',
  'quantity',
  'price',
  'frequency',
  'recency',
  'T',
  'currency',
  '',
];
const VALUES = [
  'A-1',
  'ana@example.org',
  '17850.0',
  '6.94E+12',
  '2024-03-02',
  '02/03/2024',
  '31/02/2024',
  '3.2.24',
  '2024-03-02 14:05:11 +0100',
  '45353',
  '12,50',
  '1.234,56',
  '1,234.56',
  '(12.00)',
  '12-',
  '€ 5',
  '5 EUR',
  '$5',
  '1e308',
  '-0',
  '',
  'paid',
  'refunded',
  'Total',
  '1',
  '0',
];

const TIDY = (chance: Chance) => [
  chance.of(VALUES.slice(0, 2)) + chance.int(9),
  `2024-0${1 + chance.int(9)}-1${chance.int(9)}`,
  `${chance.int(900)}.${10 + chance.int(80)}`,
];

/** Rows of a table: some tidy, some of values that are read in many ways. */
function rowsOf(chance: Chance): string[][] {
  const width = 3 + chance.int(4);
  const isTidy = chance.oneIn(2);
  const titles = isTidy
    ? ['customer', 'date', 'amount']
    : Array.from({ length: width }, () => chance.of(TITLES));
  const wild = () => (chance.oneIn(12) ? chance.of(PIECES) : chance.of(VALUES));
  const row = () => (isTidy && !chance.oneIn(15) ? TIDY(chance) : Array.from({ length: width }, wild));
  return [titles, ...Array.from({ length: chance.int(20) }, row)];
}

function table(chance: Chance): string {
  const [delimiter, newline] = [chance.of([',', ';', '\t', '|']), chance.of(['\n', '\r\n', '\r'])];
  const quoted = (cell: string) => (chance.oneIn(4) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rowsOf(chance)
    .map((row) => row.map(quoted).join(delimiter))
    .join(newline);
}

const escaped = (text: string) => text.replace(/[&<]/g, '');

function book(chance: Chance): Uint8Array<ArrayBuffer> {
  if (chance.oneIn(2)) {
    const rows = rowsOf(chance).map((row) => row.map(escaped));
    return new Uint8Array(
      bookOf([
        { name: 'A', rows },
        { name: 'B', rows: [] },
      ]),
    );
  }
  const cell = () =>
    chance.of([
      '<c t="s"><v>0</v></c>',
      '<c s="1"><v>45353</v></c>',
      '<c><v>1.5</v></c>',
      '<c r="ZZ9"/>',
      '<c t="inlineStr"><is><t>a</t></is></c>',
      '<c t="s"><v>-1</v></c>',
      '<c',
      '</row>',
      '<row r="99">',
    ]);
  const row = () => `<row>${Array.from({ length: chance.int(6) }, cell).join('')}</row>`;
  const rows = Array.from({ length: chance.int(12) }, row).join('');
  return new Uint8Array(
    workbook(chance.oneIn(3) ? mutatedText(rows, chance) : rows, {
      strings: ['customer', 'date'],
      format: chance.of(['0', '[h', 'yyyy', '&quot;', 'd"']),
    }),
  );
}

function make(chance: Chance, seeds: readonly Input[]): Input {
  switch (chance.int(8)) {
    case 0:
      return mutatedText(textOfInput(chance.of(seeds)), chance, seeds.map(textOfInput));
    case 1:
      return book(chance);
    case 2:
      return mutatedBytes(book(chance), chance);
    case 3:
      return new Uint8Array(
        chance.oneIn(2) ? windows1252(table(chance)) : utf16(table(chance), chance.oneIn(2), chance.oneIn(2)),
      );
    case 4:
      return mutatedText(table(chance), chance);
    default:
      return table(chance);
  }
}

/** Why a file cannot be read is said in every language. */
function holdSaid(problems: readonly FileProblem[]): void {
  hold(problems.length > 0, 'refused without a problem');
  for (const { locale, t } of WORDS) {
    const language = { locale, t: t.value, format: figuresIn(locale, 'EUR') };
    for (const problem of problems)
      hold(problemSentence(language, problem).length > 10, `no words for ${problem.code}`);
  }
}

/** Files of purchases and of totals: separated texts in any encoding, workbooks. */
export const purchases: Door = {
  name: 'purchases',
  share: 2,
  most: 1_000,
  seeds: async () =>
    NAMES.flatMap((name) => {
      const cases: readonly { readonly text?: unknown }[] = JSON.parse(
        readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'),
      );
      return cases.flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
    }),
  make,
  enter: async (input) => {
    const bytes = bytesOfInput(input);
    const preview = await previewTable(inPieces(bytes));
    if (!preview.ok) holdSaid(preview.problems);
    const totals = await readSummary(inPieces(bytes));
    if (!totals.ok) holdSaid(totals.problems);
    const read = await readTransactions(inPieces(bytes, 1 + (bytes.length % 997)));
    if (!read.ok) {
      holdSaid(read.problems);
      return `refused ${read.problems[0]?.code ?? ''}${totals.ok ? ', totals' : ''}`;
    }
    const { account, transactions } = read;
    const aside = account.setAside.reduce((all, { rows }) => all + rows, 0);
    hold(
      account.read === account.used + aside,
      `${account.read} rows read, ${account.used} used, ${aside} set aside`,
    );
    hold(transactions.amount.every(Number.isFinite), 'an amount that is no number');
    return 'read';
  },
};
