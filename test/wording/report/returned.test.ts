import { expect, test } from 'vitest';
import { messagesOf } from '../../../src/i18n/messages.ts';
import {
  faultInWords,
  fieldInWords,
  leftInWords,
  missingInWords,
  planInWords,
  type ReturningLanguage,
} from '../../../src/wording/report/returned.ts';
import { languageOf } from '../../exports/leaving.ts';

const english = languageOf('en');
const EN: ReturningLanguage = {
  ...english,
  t: { ...english.t, returning: messagesOf('en').returning },
};

test('what a decision says is put in words, field by field', () => {
  const decision = {
    step: { practice: 'self-service', level: 3 },
    due: '2027-03',
    proof: { kind: 'customer', name: 'Panel', date: '2026-10' },
  } as const;
  expect(fieldInWords(EN, 'action', decision)).toMatch(/^Measure the time customers need/);
  expect(fieldInWords(EN, 'due', decision)).toBe('March\u00a02027');
  expect(fieldInWords(EN, 'owner', decision)).toBe('');
  expect(fieldInWords(EN, 'status', decision)).toBe('open');
  expect(fieldInWords(EN, 'proof', decision)).toBe('Customer-side proof: Panel, October\u00a02026');
  expect(fieldInWords(EN, 'proof', { action: 'Call' })).toBe('');
});

test('a cell that was not understood is told with its place and its remedy', () => {
  const fault = { row: 4, column: 'due', letters: 'E', why: 'not-a-date', text: 'spring' } as const;
  expect(faultInWords(EN, fault, [])).toBe(
    'Row 4, column E (Due): “spring” is no date. Write it like 2027-01-31.',
  );
  const status = { ...fault, column: 'status', letters: 'A', why: 'not-a-status' } as const;
  expect(faultInWords(EN, { ...status, text: '😀'.repeat(10_000) }, ['open', 'done'])).toMatch(
    /^Row 4, column A \(Status\): “😀{60}…” is no status\. Choose one of: open, done\.$/u,
  );
});

test('columns that were not found and rows that are left out are named', () => {
  expect(missingInWords(EN, [])).toBe('');
  expect(missingInWords(EN, ['owner', 'proofKind'])).toMatch(/^No columns “Owner” and “Proof” were found/);
  const left = [
    { row: 3, why: 'gone' },
    { row: 5, why: 'repeated' },
    { row: 7, why: 'gone' },
  ] as const;
  expect(leftInWords(EN, left, 100)).toEqual([
    expect.stringMatching(/^Rows 3 and 7 are actions that are no longer/),
    expect.stringMatching(/^Row 5 repeats/),
  ]);
});

test('the plan is summed up in a sentence', () => {
  expect(planInWords(EN, { changed: 2, added: 1, same: 4 })).toBe(
    '2 actions change, 1 is new, 4 stay as they are.',
  );
  expect(planInWords(EN, { changed: 0, added: 0, same: 4 })).toMatch(/^Nothing to take/);
});
