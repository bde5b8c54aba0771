import { expect, test } from 'vitest';
import { messagesOf } from '../../../src/i18n/messages.ts';
import {
  columnInWords,
  tableNotes,
  tableSum,
  unreadInWords,
} from '../../../src/wording/workshop/table-plan.ts';

const EN = { locale: 'en', t: messagesOf('en') } as const;
const PLAN = { replies: [1, 2, 3], again: 1, changed: 0, otherGroups: [], empty: 0, repeated: [] };

test('what a table brings is summed up in a sentence', () => {
  expect(tableSum(EN, PLAN, { found: 15, all: 17 })).toBe(
    '3 people with answers, 15 of 17 questions found, 1 is in already.',
  );
});

test('what is left out is said with its reason', () => {
  expect(tableNotes(EN, PLAN, [])).toEqual([]);
  const lacking = { ...PLAN, empty: 2, repeated: ['Ada'], otherGroups: [{ name: 'Lab' }, { name: 'Shop' }] };
  expect(tableNotes(EN, lacking, ['Help at every step'])).toEqual([
    'No column for: “Help at every step”. Choose one below if there is.',
    '2 rows without an answer are left out.',
    expect.stringMatching(/^Several rows bear the name “Ada”: the last one counts/),
    expect.stringMatching(/^The workshop has no groups “Lab” and “Shop”/),
  ]);
});

test('an answer that was not understood is told with its place, however long it is and however often it stands', () => {
  const rows = Array.from({ length: 300 }, (_, at) => at + 2);
  const told = unreadInWords(EN, { letters: 'D', title: '', text: '😀'.repeat(10_000), rows });
  expect(told).toBe(
    `Column D (without a title): “${'😀'.repeat(80)}…”, rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11….`,
  );
  expect(columnInWords(EN, { letters: 'AB', title: 'Q2' })).toBe('Column AB: Q2');
});
