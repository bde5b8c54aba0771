import { describe, expect, test } from 'vitest';
import { type ReadOptions, readTransactions } from '../../../src/value/reader/read-transactions.ts';
import { inPieces, namesIn } from './sources.ts';

async function read(content: string, reading: ReadOptions = {}) {
  const found = await readTransactions(inPieces(content), reading);
  if (!found.ok) throw new Error(found.problems.map(({ code }) => code).join());
  const { amount } = found.transactions;
  const countOf = (why: string) => found.account.setAside.find((one) => one.why === why)?.rows ?? 0;
  return {
    ...found,
    customers: namesIn(found.transactions),
    amounts: Array.from(amount),
    totalRows: countOf('total-row'),
    rowsLeftOut: countOf('unreadable'),
  };
}

describe('totals', () => {
  const table = (...rows: string[]) => `client;date;montant\n${rows.join('\n')}\n`;
  const row = (customer: string, amount = '1', day = '2026-01-31') => `${customer};${day};${amount}`;

  test.each(['Total', 'TOTAL :', 'Grand total', 'Total général', 'Sous-total', 'sous total:', 'Subtotal'])(
    'a row “%s” is left out and counted apart',
    async (title) => {
      const undated = await read(table(row('a'), row('b'), row(title, '2', '')));
      expect(undated).toMatchObject({ customers: ['a', 'b'], totalRows: 1, rowsLeftOut: 0 });
      const dated = await read(table(row('a'), row('b'), row(title, '2'), ';;'));
      expect(dated).toMatchObject({ customers: ['a', 'b'], totalRows: 1, rowsLeftOut: 0 });
    },
  );

  test('sums in between are left out too, whether dated or in the first cell', async () => {
    const text =
      'category;client;date;amount\nx;a;2026-01-31;1\nSous-total;;;1\ny;b;2026-02-01;2\nTotal;;;3\n';
    expect(await read(text)).toMatchObject({ amounts: [1, 2], totalRows: 2 });
    const dated = table(row('a'), row('Sous-total'), row('b'));
    expect(await read(dated)).toMatchObject({ customers: ['a', 'b'], totalRows: 1 });
  });

  test('are listed by their names, each to be counted where it is somebody', async () => {
    const text = table(row('a'), row('b', '2'), row('Somme', '3'), row('Sous-total', '3'));
    const found = await read(text);
    expect(found.saleValues).toEqual([
      { column: 'client', value: 'Somme', said: 'client=Somme', rows: 1, amount: 3, taken: 'set-aside' },
      {
        ...{ column: 'client', value: 'Sous-total', said: 'client=Sous-total' },
        ...{ rows: 1, amount: 3, taken: 'set-aside' },
      },
    ]);
    expect(found).toMatchObject({ amounts: [1, 2], totalRows: 2 });
    for (const said of ['client=Somme', 'SOMME']) {
      const counted = await read(text, { counts: [said] });
      expect(counted).toMatchObject({ customers: ['a', 'b', 'Somme'], amounts: [1, 2, 3], totalRows: 1 });
      expect(counted.saleValues.map(({ taken }) => taken)).toEqual(['counted', 'set-aside']);
    }
  });

  test('a customer who is called Total stays one', async () => {
    const between = await read(table(row('a'), row('Total', '5'), row('b')));
    expect(between).toMatchObject({ customers: ['a', 'Total', 'b'], amounts: [1, 5, 1], totalRows: 0 });
    const often = await read(table(row('Total', '5'), row('b'), row('Total', '6')));
    expect(often).toMatchObject({ customers: ['Total', 'b'], totalRows: 0 });
    expect(await read(table(row('Total', '5')))).toMatchObject({ customers: ['Total'], totalRows: 0 });
    const bought = 'article;client;date;montant\nTotal;a;2026-01-31;1\n';
    expect(await read(bought)).toMatchObject({ customers: ['a'], totalRows: 0 });
  });
});

test('customers whose number a spreadsheet has shortened are refused, or left out', async () => {
  const text =
    'client;date;montant\n1,23457E+11;2026-01-31;1\n1,23457E+11;2026-02-01;2\nE+1;2026-02-01;4\n12;2026-02-01;8\n';
  await expect(read(text)).rejects.toThrow(/^shortened-customer$/);
  expect(await read(text, { leavesOutUnreadable: true })).toMatchObject({ amounts: [4, 8], rowsLeftOut: 2 });
});

describe('the currency', () => {
  const named = (...names: string[]) =>
    `client;date;montant;devise\n${names.map((name) => `a;2026-01-31;1;${name}\n`).join('')}`;

  test.each([
    [['€', 'EUR', 'euro', 'Euros', ''], 'EUR'],
    [['£', 'gbp'], 'GBP'],
    [['$', '$'], '$'],
    [['$', 'USD'], 'USD'],
    [['chf'], 'CHF'],
    [['EUROS (ZONE EURO) TTC'], null],
    [[''], null],
  ])('named %j is %s', async (names, currency) => {
    expect((await read(named(...names))).currency).toBe(currency);
  });

  test.each([
    ['€', '$'],
    ['$', 'USD', 'EUR'],
    ['EUR', 'Dollar canadien'],
  ])('named %s and %s is refused', async (...names) => {
    await expect(read(named(...names))).rejects.toThrow('several-currencies');
  });

  test.each([
    ['Montant TTC (€)', '1', 'EUR'],
    ['amount_eur', '1', 'EUR'],
    ['Amount (USD)', '1', 'USD'],
    ['Montant en euros', '1', 'EUR'],
    ['amount', '1', null],
    ['Montant ($CA)', '1', 'CAD'],
    ['Wartość (zł)', '1', 'PLN'],
    ['Valor R$', '1', 'BRL'],
    ['Total all top try', '1', null],
    ['amount_eur', '1 $', '$'],
  ])('under “%s”, with amounts such as %s, is %s', async (title, amount, currency) => {
    const text = `client;date;${title}\na;2026-01-31;${amount}\n`;
    expect((await read(text, { amount: title })).currency).toBe(currency);
  });
});

test('rows of nobody do not take the place of those that cannot be read', async () => {
  const guests = Array.from({ length: 9 }, () => 'guest,2024-01-02,x');
  const rows = [...guests, 'A,2024-01-02,x', 'B,2024-01-03,y', 'C,someday,5', 'D,2024-01-04,z'];
  const found = await readTransactions(inPieces(['customer,date,amount', ...rows].join('\n')));
  expect(found).toMatchObject({
    ok: false,
    problems: [
      { code: 'unreadable-date', params: { count: 1, rows: '13' } },
      { code: 'unreadable-amount', params: { count: 3, rows: '11, 12, 14' } },
    ],
  });
});

describe('whether a row was refunded, where no amount says how much', () => {
  const table = (title: string, ...said: string[]) =>
    `customer,date,amount,${title}\n${said.map((word) => `a,2026-01-31,10,${word}\n`).join('')}`;

  test.each([
    ['refunded', ['0', '1', ''], [10, 10]],
    ['is_refunded', ['false', 'true', 'no'], [10, 10]],
    ['est remboursée', ['non', 'oui', ''], [10, 10]],
    ['refunded', ['0', '1', '2.5'], [10, 9, 7.5]],
    ['refunded', ['0.00', '1.00', '0.00'], [10, 9, 10]],
  ])('%s: %j', async (title, said, expected) => {
    const { amounts } = await read(table(title, ...said));
    expect(amounts.toSorted()).toEqual(expected.toSorted());
  });
});
