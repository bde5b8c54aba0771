import { describe, expect, test } from 'vitest';
import { firstFields, type SettleFields, settle, wantedTable } from '../../../src/flows/lab/settle.ts';
import { questionsOf } from '../../../src/flows/lab/settle-questions.ts';
import type { Preview } from '../../../src/value/reader/preview.ts';
import type { FileProblem } from '../../../src/value/reader/problem.ts';

const PREVIEW: Preview = {
  ok: true,
  form: { kind: 'text', encoding: 'utf-8', delimiter: ',' },
  header: ['customer', 'date', 'amount', 'status'],
  rows: [],
  layout: null,
  isSummary: false,
  columns: { customer: 0, date: 1, amount: 2, status: 3 },
  guessed: [],
};
const FIELDS: SettleFields = firstFields(PREVIEW, {}, '');
const odd = { column: 'status', value: 'quarantined', rows: 1, amount: 70, taken: 'unknown' } as const;
const cancelled = { ...odd, value: 'cancelled', taken: 'set-aside' } as const;
const ASKED: readonly FileProblem[] = [{ code: 'unknown-status', values: [odd] }];
const settled = (fields: Partial<SettleFields>, asked: readonly FileProblem[] = []) =>
  settle({ ...FIELDS, ...fields }, PREVIEW, {}, asked);

describe('the form on how a file is read', () => {
  test('left as it is says nothing that the file does not tell by itself', () => {
    expect(settled({})).toEqual({ ok: true, reading: {}, endDay: undefined });
  });

  test('says what was chosen', () => {
    const chosen = {
      dateOrder: 'day-first',
      decimal: 'comma',
      end: '1970-01-11',
      leavesOut: true,
      takesWider: true,
    };
    expect(settled(chosen)).toEqual({
      ok: true,
      reading: {
        dateOrder: 'day-first',
        decimal: 'comma',
        leavesOutUnreadable: true,
        takesWiderRows: true,
      },
      endDay: 10,
    });
    expect(settled({ dateOrder: 'sideways', decimal: 'dash' })).toEqual(settled({}));
  });

  test('shows what was chosen when it comes back', () => {
    const given = {
      dateOrder: 'day-first',
      leavesOutUnreadable: true,
      takesWiderRows: true,
      customer: { place: 4 },
    } as const;
    expect(firstFields(PREVIEW, given, '2026-01-31')).toMatchObject({
      roles: { customer: '4', date: '2' },
      dateOrder: 'day-first',
      leavesOut: true,
      takesWider: true,
      end: '2026-01-31',
    });
  });

  test('asks which side of a book is revenue, when its accounts do not tell', () => {
    const book: Preview = { ...PREVIEW, columns: { customer: 0, date: 1, debit: 2, credit: 3 } };
    expect(firstFields(book, {}, '').roles.amount).toBe('book');
    const asked = [{ code: 'debit-and-credit' }] as const;
    const fields = firstFields(book, {}, '', asked);
    expect(settle(fields, book, {}, asked)).toMatchObject({ ok: false, at: 'amount' });
    const told = { ...fields, roles: { ...fields.roles, amount: '4' } };
    expect(settle(told, book, {}, asked)).toMatchObject({
      reading: { amount: { place: 4 }, quantity: 'none' },
    });
  });

  test('names each role that is missing and goes to the first', () => {
    expect(settled({ roles: { ...FIELDS.roles, customer: '', date: '' } })).toEqual({
      ok: false,
      problems: [
        { code: 'missing-column', params: { role: 'customer' } },
        { code: 'missing-column', params: { role: 'date' } },
      ],
      at: 'customer',
    });
  });

  test('gives no two roles one column', () => {
    expect(settled({ roles: { ...FIELDS.roles, amount: '2' } })).toEqual({
      ok: false,
      problems: [{ code: 'same-column', params: { role: 'amount', column: 'date' } }],
      at: 'amount',
    });
  });

  test.each([
    { end: '2026-02-30', isEndBad: false },
    { end: '', isEndBad: true },
    { end: '9999-01-01', isEndBad: false },
  ])('refuses an end that is no day: %j', (end) => {
    expect(settled(end)).toEqual({ ok: false, problems: [{ code: 'unreadable-end' }], at: 'end' });
  });

  test('asks of every value nobody knows whether its rows count, and assumes nothing', () => {
    expect(settled({}, ASKED)).toEqual({ ok: false, problems: ASKED, at: 'sales' });
    expect(settled({ sales: { quarantined: true } }, ASKED)).toMatchObject({
      ok: true,
      reading: { counts: ['quarantined'] },
    });
    const given = { counts: ['odd'], setsAside: ['gift'] };
    const next = settle({ ...FIELDS, sales: { quarantined: false } }, PREVIEW, given, ASKED);
    expect(next).toMatchObject({ reading: { counts: ['odd'], setsAside: ['gift', 'quarantined'] } });
  });
});

test('another sheet or sign between cells is wanted beside what was wanted before', () => {
  expect(wantedTable({}, 'Sales')).toEqual({ sheet: 'Sales' });
  expect(wantedTable({ delimiter: ';' }, undefined, '|')).toEqual({ delimiter: '|' });
  expect(wantedTable({ delimiter: ';' }, undefined, '?')).toEqual({ delimiter: ';' });
});

const NOTHING = {
  dates: false,
  decimal: false,
  discount: false,
  leaveOut: false,
  takeWider: false,
  sales: [],
  columns: false,
  end: false,
};
test.each([
  [{ code: 'ambiguous-dates' }, { dates: true }],
  [{ code: 'contradictory-dates' }, { dates: true, leaveOut: true }],
  [{ code: 'ambiguous-amounts' }, { decimal: true }],
  [{ code: 'ambiguous-discount' }, { discount: true }],
  [{ code: 'unreadable-amount' }, { leaveOut: true }],
  [{ code: 'wider-rows' }, { leaveOut: true, takeWider: true }],
  [{ code: 'missing-column', params: { role: 'date' } }, { columns: true }],
  [{ code: 'debit-and-credit' }, { columns: true }],
  [{ code: 'shortened-orders' }, { columns: true }],
  [{ code: 'unknown-status', values: [odd] }, { sales: [odd] }],
  [{ code: 'nothing-before-end' }, { end: true }],
  [
    { code: 'nothing-used', values: [cancelled] },
    { sales: [cancelled], columns: true },
  ],
  [{ code: 'no-rows' }, {}],
] as const satisfies readonly (readonly [FileProblem, object])[])('%j asks %j', (problem, questions) => {
  expect(questionsOf([problem])).toEqual({ ...NOTHING, ...questions });
});
