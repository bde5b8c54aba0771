import { expect, test } from 'vitest';
import { figuresIn } from '../../../src/i18n/figures.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { Winning } from '../../../src/value/audit/acquisition.ts';
import { FIRST_SETTINGS } from '../../../src/value/audit/whom.ts';
import { FIRST_ECONOMICS } from '../../../src/value/economics.ts';
import { whatIfSentences } from '../../../src/wording/value/audit/what-if.ts';
import { byValueSentence, profileSentences, riskSentence } from '../../../src/wording/value/audit/whom.ts';
import {
  equitySentence,
  ownMarginsSentence,
  winningSentences,
} from '../../../src/wording/value/audit/winning.ts';
import { on } from '../../value/audit/files.ts';

const languageOf = (locale: Locale) => ({
  locale,
  t: messagesOf(locale).whom,
  unknown: messagesOf(locale).value.unknown,
  hasAmounts: true,
  format: figuresIn(locale, 'EUR'),
});
const EN = languageOf('en');

const RISK = { best: 40, customers: 6, past: 1200, pastShare: 0.08, expected: 90 };
const PROFILE = {
  name: 'best',
  customers: 30,
  customerShare: 0.12,
  value: 4000,
  valueShare: 0.5,
  orders: 4.25,
  basket: 31,
  firstSeen: on('2024-03-05'),
  lastSeen: on('2026-02-01'),
  trait: { name: 'web', share: 0.75 },
  expected: 700,
};
const WINNING: Winning = {
  customers: 100,
  cost: 20,
  soFar: 30,
  remaining: 15,
  worth: 45,
  ratio: 2.25,
  payback: 4,
  withinYear: 28,
  followed: 24,
  withinFollowed: 30,
};

test('value at risk is said, and so is that there is none or that it cannot be told', () => {
  expect(riskSentence(EN, RISK, FIRST_ECONOMICS)).toBe(
    'At risk: of the tenth that spent most so far (40 customers), 6 have probably left. They had spent €1,200, 8% of all revenue; €90 is still expected of them.',
  );
  expect(riskSentence(EN, { ...RISK, customers: 0 }, FIRST_ECONOMICS)).toContain('probably none has left');
  expect(riskSentence(EN, { ...RISK, best: 0, customers: 0 }, FIRST_ECONOMICS)).toContain(
    'too many customers spent the same',
  );
  expect(riskSentence(EN, null, FIRST_ECONOMICS)).toContain('too few customers');
});

test('a segment is told by what is known of it', () => {
  expect(profileSentences(EN, PROFILE, FIRST_ECONOMICS)).toEqual([
    '30 customers (12% of all), 50% of revenue.',
    '4.25 purchases each, €31 on average.',
    'First purchase in March\u00a02024, last on 1\u00a0February\u00a02026 (medians).',
    'Most often by web (75%).',
    'Still expected: €700 over 12\u00a0months.',
  ]);
  const unknown = { valueShare: null, orders: null, basket: null, firstSeen: null, lastSeen: null };
  expect(
    profileSentences(EN, { ...PROFILE, ...unknown, trait: null, expected: null }, FIRST_ECONOMICS),
  ).toEqual(['30 customers (12% of all), n/a of revenue.']);
});

test('a file without amounts says nothing of money, and a word takes the form of the figure that is read', () => {
  const language = { ...EN, hasAmounts: false };
  const bare = { ...PROFILE, trait: null, expected: null, firstSeen: null };
  expect(profileSentences(language, bare, FIRST_ECONOMICS)).toEqual([
    '30 customers (12% of all).',
    '4.25 purchases each.',
  ]);
  expect(profileSentences(EN, { ...bare, orders: 1.004 }, FIRST_ECONOMICS)[1]).toBe(
    '1 purchase each, €31 on average.',
  );
  const french = profileSentences(languageOf('fr'), { ...bare, orders: 1.73 }, FIRST_ECONOMICS)[1];
  expect(french?.replaceAll('\u00a0', ' ')).toBe('1,73 achat chacun, 31 € en moyenne.');
});

test('what all are worth names who was won, and says so where nobody was', () => {
  const period = { from: 0, to: 1, isWhole: true };
  const equity = { total: 10, known: { customers: 1, value: 6 }, won: { customers: 2, value: 4 }, period };
  const said = (won: typeof equity.won, months = 12) =>
    equitySentence(
      EN,
      { equity: { ...equity, won }, economics: { ...FIRST_ECONOMICS, months } },
      null,
      '2025',
    );
  expect(said(equity.won)).toBe(
    'Today’s customers are worth €10 over 12\u00a0months. The 2 customers won in the last period (2025) account for €4 of it.',
  );
  expect(said({ customers: 0, value: 0 }, 1)).toBe(
    'Today’s customers are worth €10 over 1\u00a0month. Nobody was won in the last period (2025).',
  );
});

test('what is expected in margin is called so beside what came in revenue', () => {
  const economics = { ...FIRST_ECONOMICS, margin: 0.3 };
  expect(riskSentence(EN, RISK, economics)).toMatch(/8% of all revenue; €90 of margin is still expected/);
  expect(profileSentences(EN, PROFILE, economics).at(-1)).toBe(
    'Still expected: €700 of margin over 12\u00a0months.',
  );
  expect(ownMarginsSentence(EN, { ownRate: 0.482, economics })).toMatch(/48\.2% of revenue.*\(30%\)/);
  expect(ownMarginsSentence(EN, { ownRate: 0.3, economics })).toBeUndefined();
  expect(ownMarginsSentence(EN, { ownRate: null, economics })).toBeUndefined();
});

test('what winning pays is said as far as it is known', () => {
  expect(winningSentences(EN, WINNING, FIRST_ECONOMICS)).toEqual([
    'A customer brings €28 on average within a year of the first order.',
    expect.stringContaining('€45 in all. That is the most one should pay'),
    'At €20 each, a customer is worth 2.3 times what winning costs.',
    'The cost comes back by the end of month 4.',
  ]);
  expect(winningSentences(EN, { ...WINNING, payback: null }, FIRST_ECONOMICS).at(-1)).toContain(
    'within 24\u00a0months',
  );
  const unknown = { cost: null, ratio: null, payback: null, worth: null, remaining: null };
  expect(
    winningSentences(EN, { ...WINNING, ...unknown, withinYear: null, followed: 5 }, FIRST_ECONOMICS),
  ).toEqual([
    'The file is too short to follow newcomers for a year: within 5\u00a0months of the first order, a customer brings €30 on average.',
  ]);
  expect(
    winningSentences(
      EN,
      { ...WINNING, ...unknown, withinYear: null, followed: 0, withinFollowed: null },
      FIRST_ECONOMICS,
    ),
  ).toEqual(['Too few customers were followed for a month: what one brings cannot be told yet.']);
});

test('without a forecast neither groups by value nor a worth of all are told', () => {
  expect(byValueSentence(EN, { held: null, settings: FIRST_SETTINGS })).toBeUndefined();
  expect(equitySentence(EN, { equity: null, economics: FIRST_ECONOMICS }, null, '')).toBeUndefined();
});

test('what would change is one sentence a thing', () => {
  const economics = { margin: 0.5, yearlyRate: 0.1, months: 24 };
  const variations = [
    { changed: 'months' as const, economics: { ...economics, months: 24 }, total: 100 },
    { changed: 'margin' as const, economics: { ...economics, margin: 0.55 }, total: 110 },
    { changed: 'months' as const, economics: { ...economics, months: 12 }, total: 60 },
  ];
  const retention = { kept: 0.5, better: 0.55, total: 100, improved: 112 };
  expect(whatIfSentences(EN, { economics, total: 100, variations }, retention)).toEqual([
    'With a margin of 55% instead of 50%, today’s customers would be worth €110 (+10%).',
    'Over 12\u00a0months instead of 24, €60 (−40%).',
    expect.stringContaining(
      '55% of what a year brings came again the next year instead of 50%, €112 (+12%).',
    ),
  ]);
});

test.each(LOCALES)('no sentence in %s leaves a place unfilled', (locale) => {
  const language = languageOf(locale);
  const equity = {
    total: 10,
    known: { customers: 1, value: 6 },
    won: { customers: 2, value: 4 },
    period: { from: 0, to: 1, isWhole: true },
  };
  const all = [
    riskSentence(language, RISK, FIRST_ECONOMICS),
    ...profileSentences(language, PROFILE, FIRST_ECONOMICS),
    ...winningSentences(language, WINNING, FIRST_ECONOMICS),
    byValueSentence(language, { held: [0.5, 0.3, 0.2], settings: FIRST_SETTINGS }),
    equitySentence(language, { equity, economics: FIRST_ECONOMICS }, [8, 12], '2025'),
  ];
  for (const sentence of all) expect(sentence).toMatch(/^[^{}]+$/);
});
