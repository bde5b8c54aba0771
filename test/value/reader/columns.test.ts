import { describe, expect, test } from 'vitest';
import { plainTitle } from '../../../src/value/reader/plain-title.ts';
import { guessColumns, previewTable } from '../../../src/value/reader/preview.ts';
import { type ReadOptions, readTransactions } from '../../../src/value/reader/read-transactions.ts';
import { USUAL_TITLES } from '../../../src/value/reader/usual-titles.ts';
import { inPieces } from './sources.ts';

async function amounts(content: string, reading: ReadOptions = {}) {
  const found = await readTransactions(inPieces(content), reading);
  if (!found.ok) return found.problems.map(({ code }) => code);
  return Array.from(found.transactions.amount);
}

describe('order lines', () => {
  test.each([
    ['CustomerID', 'InvoiceDate', 'UnitPrice', 'Quantity'],
    ['client', 'date', 'Prix unitaire (€)', 'Qté'],
    ['client', 'date', 'PU', 'Nombre'],
    ['customer', 'date', 'price per unit', 'qty'],
  ])('%s, %s, %s, %s: the unit price is multiplied by the quantity', async (...titles) => {
    const table = `${titles.join(';')}\na;2026-01-31;2,50;3\na;2026-02-01;2,50;-2\nb;2026-02-01;4;0,5\n`;
    expect(guessColumns(titles, [])).toMatchObject({ customer: 0, date: 1, amount: 2, quantity: 3 });
    expect(await amounts(table)).toEqual([7.5, -5, 2]);
  });

  test.each(['montant', 'Total', 'Line total', 'total ligne'])(
    'a column “%s” is the amount, and no quantity is proposed',
    async (total) => {
      const header = ['client', 'date', 'prix unitaire', 'quantité', total];
      expect(guessColumns(header, [])).toEqual({ customer: 0, date: 1, amount: 4 });
      expect(await amounts(`${header.join(';')}\na;2026-01-31;2,5;3;7,5\n`)).toEqual([7.5]);
    },
  );

  test('a unit price or a quantity alone is no amount', () => {
    const rows = [['a', '2026-01-31', '2,50']];
    expect(guessColumns(['client', 'date', 'prix unitaire'], rows)).toEqual({ customer: 0, date: 1 });
    expect(guessColumns(['client', 'date', 'quantity'], rows)).toEqual({ customer: 0, date: 1 });
  });

  test('an amount that is named is that of the row, unless its quantity is named too', async () => {
    const table = 'client;date;prix unitaire;qté\na;2026-01-31;2,5;3\n';
    expect(await amounts(table, { amount: 'prix unitaire' })).toEqual([2.5]);
    expect(await amounts(table, { amount: { place: 3 }, quantity: { place: 4 } })).toEqual([7.5]);
    const other = 'client;date;prix;colis\na;2026-01-31;2,5;3\n';
    expect(await amounts(other)).toEqual([2.5]);
    expect(await amounts(other, { quantity: 'colis' })).toEqual([7.5]);
    expect(await amounts(other, { quantity: 'prix' })).toEqual(['same-column']);
    expect(await amounts(other, { quantity: 'palettes' })).toEqual(['no-such-column']);
  });

  test('thousands in one column are settled by itself, else by the other, else asked', async () => {
    const table = (...rows: string[]) =>
      `client;date;pu;qté\n${rows.map((row) => `a;2026-01-01;${row}\n`).join('')}`;
    expect(await amounts(table('2,50;1,000', '1,25;2,000'))).toEqual([2.5, 2.5]);
    expect(await amounts(table('1,235;0.5'))).toEqual([617.5]);
    expect(await amounts(table('2;1,000'))).toEqual(['ambiguous-amounts']);
  });

  test('a row without a quantity, or with none that can be read, cannot be read', async () => {
    const table = (quantity: string) => `client;date;pu;qté\na;2026-01-01;1;${quantity}\n`;
    expect(await amounts(table(''))).toEqual(['missing-quantity']);
    expect(await amounts(table('some'))).toEqual(['unreadable-quantity']);
    expect(await amounts(table('1e12'))).toEqual([1e12]);
    expect(await amounts(table('2e12'))).toEqual(['amount-out-of-range']);
  });
});

describe('the customer', () => {
  test('is guessed where no title names one: no day, no sum, no number of the row, nothing that all rows have', () => {
    const header = ['Booking date', 'Value date', 'Net', 'Deal - ID', 'Company account', 'Partner', 'Amount'];
    const rows = [
      ['2026-03-01', '2026-03-02', '9.50', '1', 'Shop', 'Ana', '10.00'],
      ['2026-03-03', '2026-03-04', '19.00', '2', 'Shop', 'Bo', '20.00'],
      ['2026-03-05', '2026-03-06', '19.00', '3', 'Shop', 'Ana', '20.00'],
    ];
    expect(guessColumns(header, rows)).toEqual({ date: 0, customer: 5, amount: 6 });
    const without = (row: readonly string[]) => row.filter((_, at) => at !== 5);
    expect(guessColumns(without(header), rows.map(without))).toEqual({ date: 0, amount: 5 });
  });

  test.each([
    ...['Customer name', 'client name', 'Nom client', 'Nom du client', 'Raison sociale', 'Code tiers'],
    ...['Customer Email', 'Adresse email', 'E-mail', 'Adresse e-mail'],
  ])('is known by the title “%s”', async (title) => {
    expect(await amounts(`n° de commande,${title},date,amount\n1,a,2026-01-01,3\n`)).toEqual([3]);
    expect(guessColumns(['n° de commande', title, 'date', 'amount'], [])).toMatchObject({ customer: 1 });
  });

  test.each([
    ...['Order', 'order_id', 'Commande', 'N° de commande', 'Facture', 'numéro facture', 'Invoice No'],
    ...['InvoiceNo', 'Produit', 'Quantity'],
  ])('is never guessed under “%s”', (title) => {
    const rows = [['1', 'a', '2026-01-31', '3']];
    expect(guessColumns([title, 'who', 'date', 'amount'], rows)).toMatchObject({ customer: 1 });
    expect(guessColumns([title, 'date', 'amount'], [['1', '2026-01-31', '3']])).not.toHaveProperty(
      'customer',
    );
  });

  describe('beside the few accounts on which all is booked', () => {
    const NAMES = 'Ana Bo Cleo Dan Eve Flo'.split(' ');
    const table = (titles: string, accountOf: (row: number) => string) =>
      `${titles}\n${Array.from({ length: 24 }, (_, row) => `2026-01-${row + 1},${accountOf(row)},${NAMES[row % 6]},3\n`).join('')}`;
    const inTurn = (row: number) => ['4000 Sales', 'Checking'][row % 2] ?? '';
    async function customersOf(content: string): Promise<unknown> {
      const found = await readTransactions(inPieces(content));
      return found.ok ? found.transactions.ids.length : found.problems.map(({ code }) => code);
    }

    test.each([
      ['Date,Account,Contact,Amount', NAMES.length],
      ['Date,Utilisateur,Nom client,Montant', NAMES.length],
      ['Date,Account,Name,Amount', ['missing-column']],
    ])('%s: is who is named, or asked', async (titles, customers) => {
      expect(await customersOf(table(titles, inTurn))).toEqual(customers);
    });

    test('an account without people beside it is the customer, as is one whose rows stand together', async () => {
      expect(await customersOf(table('Date,Account,Product,Amount', inTurn))).toBe(2);
      expect(await customersOf(table('Date,Account,Contact,Amount', (row) => (row < 12 ? 'A' : 'B')))).toBe(
        2,
      );
      const many = (row: number) => `Firm ${row % 6}`;
      expect(await customersOf(table('Date,Account,Contact,Amount', many))).toBe(6);
    });
  });

  test('is guessed under a title that names it with a purchase', () => {
    expect(guessColumns(['Client facturé', 'date', 'amount'], [])).toMatchObject({ customer: 0 });
  });
});

describe('a price beside a quantity', () => {
  const table = (titles: string, row: string) => `${titles}\n${row}\n`;
  const RETAIL = 'Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country';
  test.each([
    ['is that of one unit', table(RETAIL, '489434,85048,Glass,12,2009-12-01 07:45,1.5,13085,UK'), 18],
    ['is that of one unit in French', table('client;date;prix (€);qté', 'a;2026-01-31;2,5;3'), 7.5],
    ['goes behind a total', table('client;date;prix;qté;total de la ligne', 'a;2026-01-31;2,5;3;7'), 7],
    [
      'goes behind a price that is titled as one of a unit',
      table('client;date;prix;prix unitaire;qté', 'a;2026-01-31;7;2,5;3'),
      7.5,
    ],
    ['is that of the row without one', table('client;date;prix', 'a;2026-01-31;2,5'), 2.5],
  ])('%s: page and terminal come to the same', async (_, text, amount) => {
    expect(await amounts(text)).toEqual([amount]);
    const preview = await previewTable(inPieces(text));
    const places = preview.ok ? Object.entries(preview.columns) : [];
    expect(
      await amounts(text, Object.fromEntries(places.map(([role, at]) => [role, { place: at + 1 }]))),
    ).toEqual([amount]);
  });

  test('is what a quantity that is named multiplies', async () => {
    const text = 'client;date;montant;prix;colis\na;2026-01-31;100;2,5;3\n';
    expect(await amounts(text)).toEqual([100]);
    expect(await amounts(text, { quantity: 'colis' })).toEqual([7.5]);
  });
});

test('a bare price beside a quantity is proposed as that of one unit, a total is not', () => {
  const rows = [['1', 'x', '3', '2024-01-02', '2.50', '77']];
  const lines = ['Invoice', 'StockCode', 'Quantity', 'InvoiceDate', 'Price', 'Customer ID'];
  expect(guessColumns(lines, rows)).toMatchObject({ customer: 5, date: 3, amount: 4, quantity: 2 });
  const totals = ['Invoice', 'StockCode', 'Quantity', 'InvoiceDate', 'Total', 'Customer ID'];
  expect(guessColumns(totals, rows)).not.toHaveProperty('quantity');
});

test('a customer’s name goes before a bare number, and a reference is nobody', () => {
  const rows = [['7', '2024-01-02', '2.50', 'Ann']];
  expect(guessColumns(['ID', 'Date', 'Total', 'Customer name'], rows)).toMatchObject({ customer: 3 });
  expect(guessColumns(['Référence', 'Date', 'Montant', 'Nom'], rows)).toMatchObject({ customer: 3 });
  expect(guessColumns(['ID', 'Date', 'Total'], rows)).toMatchObject({ customer: 0 });
});

describe('a title as it is compared', () => {
  test.each([
    ['Montant TTC (€)', 'montant ttc'],
    ['(net) Amount (EUR) paid', 'amount paid'],
    ['Amount (excl. (VAT))', 'amount'],
    ['Amount (EUR', 'amount eur'],
    ['numéroClient', 'numero client'],
  ])('%s is “%s”', (title, plain) => {
    expect(plainTitle(title)).toBe(plain);
  });

  test('of 200,000 brackets that never close is found too', () => {
    expect(plainTitle(`${'('.repeat(200_000)}Amount`)).toBe('amount');
    expect(plainTitle(`${'(x)'.repeat(200_000)}Amount`)).toBe('amount');
    expect(plainTitle(`Amount${' '.repeat(200_000)}(`)).toBe('amount');
  });
});

test('no usual title means two things, and each is written as titles are compared', () => {
  const titles = Object.values(USUAL_TITLES).flat();
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  expect(titles.filter((title) => plainTitle(title) !== title)).toEqual([]);
});
