import { describe, expect, test } from 'vitest';
import { placeFor, questionsOf, type SettleFields, settle } from '../../../src/flows/lab/settle.ts';

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
  ['ambiguous-dates', { dates: true, decimal: false, leaveOut: false }],
  ['contradictory-dates', { dates: true, decimal: false, leaveOut: true }],
  ['ambiguous-amounts', { dates: false, decimal: true, leaveOut: false }],
  ['unreadable-amount', { dates: false, decimal: false, leaveOut: true }],
  ['no-rows', { dates: false, decimal: false, leaveOut: false }],
] as const)('%s asks %j', (code, questions) => {
  expect(questionsOf([{ code }])).toEqual(questions);
});
