import { describe, expect, test } from 'vitest';
import {
  BOOK,
  NO_AMOUNT,
  placeFor,
  questionsOf,
  type SettleFields,
  settle,
} from '../../../src/flows/lab/settle.ts';

const FIELDS: SettleFields = {
  customer: '1',
  date: '2',
  amount: '3',
  quantity: '',
  dateOrder: '',
  decimal: '',
  end: '',
  isEndBad: false,
  leavesOut: false,
};

describe('the form of columns', () => {
  test('says the places chosen, and what the file left open', () => {
    expect(settle(FIELDS)).toEqual({
      ok: true,
      reading: { customer: { place: 1 }, date: { place: 2 }, amount: { place: 3 } },
      endDay: undefined,
    });
    const all = {
      ...FIELDS,
      quantity: '4',
      dateOrder: 'day-first',
      decimal: 'comma',
      end: '1970-01-11',
      leavesOut: true,
    };
    expect(settle(all)).toMatchObject({
      reading: {
        quantity: { place: 4 },
        dateOrder: 'day-first',
        decimal: 'comma',
        leavesOutUnreadable: true,
      },
      endDay: 10,
    });
    expect(settle({ ...FIELDS, dateOrder: 'sideways', decimal: 'dash' })).toEqual(settle(FIELDS));
  });

  test('names each role that is missing and goes to the first', () => {
    expect(settle({ ...FIELDS, date: '', amount: '' })).toEqual({
      ok: false,
      problems: [
        { code: 'missing-column', params: { role: 'date' } },
        { code: 'missing-column', params: { role: 'amount' } },
      ],
      at: 'date',
    });
  });

  test.each([
    { end: '2026-02-30', isEndBad: false },
    { end: '', isEndBad: true },
    { end: '9999-01-01', isEndBad: false },
  ])('refuses an end that is no day: %j', (end) => {
    expect(settle({ ...FIELDS, ...end })).toEqual({
      ok: false,
      problems: [{ code: 'unreadable-end' }],
      at: 'end',
    });
  });
});

test('a control shows what was settled before, else what is proposed, else nothing', () => {
  const proposed = { customer: 0, date: 1, amount: 2, quantity: 3 };
  expect(placeFor('date', {}, proposed)).toBe('2');
  expect(placeFor('date', { customer: { place: 1 }, date: { place: 5 } }, proposed)).toBe('5');
  // Who settled the others and no quantity wants none.
  expect(placeFor('quantity', { customer: { place: 1 } }, proposed)).toBe('');
  expect(placeFor('amount', {}, {})).toBe('');
});

test.each([
  ['ambiguous-dates', { dates: true }],
  ['contradictory-dates', { dates: true, leaveOut: true }],
  ['ambiguous-amounts', { decimal: true }],
  ['unreadable-amount', { leaveOut: true }],
  ['shortened-customer', { leaveOut: true }],
  ['debit-and-credit', { side: true }],
  ['shortened-orders', { order: true }],
  ['one-row-per-customer', { summary: true }],
  ['no-rows', {}],
] as const)('%s asks %j', (code, questions) => {
  const nothing = {
    dates: false,
    decimal: false,
    leaveOut: false,
    side: false,
    order: false,
    summary: false,
  };
  expect(questionsOf([{ code }])).toEqual({ ...nothing, saleValues: [], ...questions });
});

test('values that nobody knows are asked one by one, and what is said of them is passed on', () => {
  const value = { column: 'status', value: 'odd', rows: 3, amount: 12, taken: 'unknown' } as const;
  expect(questionsOf([{ code: 'unknown-status', values: [value] }]).saleValues).toEqual([value]);
  expect(
    settle({ ...FIELDS, counts: ['odd'], setsAside: ['even'], order: 'none', status: '4' }),
  ).toMatchObject({
    reading: { counts: ['odd'], setsAside: ['even'], order: 'none', status: { place: 4 } },
  });
});

test('a sheet and a delimiter are passed on when one is chosen', () => {
  expect(settle({ ...FIELDS, sheet: 'Ventes', delimiter: ';' })).toMatchObject({
    reading: { sheet: 'Ventes', delimiter: ';' },
  });
  expect(settle({ ...FIELDS, sheet: '', delimiter: '' })).toEqual(settle(FIELDS));
});

test('the amount may be none, or the two sides of a book', () => {
  expect(settle({ ...FIELDS, amount: NO_AMOUNT })).toMatchObject({ reading: { amount: 'none' } });
  const book = settle({ ...FIELDS, amount: BOOK });
  expect(book.ok && book.reading).toEqual({ customer: { place: 1 }, date: { place: 2 } });
  expect(placeFor('amount', {}, { customer: 0, date: 1, debit: 2, credit: 3 })).toBe(BOOK);
  expect(placeFor('amount', { amount: 'none' }, {})).toBe(NO_AMOUNT);
});
