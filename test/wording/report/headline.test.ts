import { expect, test } from 'vitest';
import { report as english } from '../../../src/i18n/en/report.ts';
import { report as french } from '../../../src/i18n/fr/report.ts';
import { type HeadlineFacts, headline } from '../../../src/wording/report/headline.ts';

const names = { axis: (id: string) => `<${id}>`, practice: (id: string) => `[${id}]` };
const facts: HeadlineFacts = {
  scope: 'Claims',
  counts: { applicable: 17, rated: 17, inPlace: 9, proven: 4, unknown: 0 },
  weakestAxis: 'process',
  tiedAxes: [],
  heldBackBy: ['guidance', 'customer-routines'],
};
const inEnglish = (change: Partial<HeadlineFacts>) =>
  headline('en', english.headline, { ...facts, ...change }, names);
const inFrench = (change: Partial<HeadlineFacts>) =>
  headline('fr', french.headline, { ...facts, ...change }, names).replaceAll('\u00a0', ' ');

test('names the counts, the weakest axis and what holds it back', () => {
  expect(inEnglish({})).toBe(
    'Claims: 9 of 17 practices in place, 4 with proof; weakest axis: <process>, held back by [guidance] and [customer-routines].',
  );
  expect(inFrench({})).toBe(
    'Claims : 9 pratiques sur 17 en place, dont 4 avec preuve ; axe le plus fragile : <process>, freiné par [guidance] et [customer-routines].',
  );
});

test('names one practice when one holds back, and drops the clause when none does', () => {
  expect(inEnglish({ heldBackBy: ['guidance'] })).toMatch(/held back by \[guidance\]\.$/);
  expect(inFrench({ heldBackBy: [] })).toMatch(/axe le plus fragile : <process>\.$/);
});

test('calls a tie a tie, and names none when all axes stand level', () => {
  const two: Partial<HeadlineFacts> = {
    weakestAxis: null,
    tiedAxes: ['interaction', 'process'],
    heldBackBy: [],
  };
  expect(inEnglish(two)).toMatch(/with proof; weakest axes, tied: <interaction> and <process>\.$/);
  expect(inFrench(two)).toMatch(/ ; axes les plus fragiles, à égalité : <interaction> et <process>\.$/);
  const all: Partial<HeadlineFacts> = { ...two, tiedAxes: ['interaction', 'process', 'relation'] };
  expect(inEnglish(all)).toMatch(/with proof; no axis weaker than another\.$/);
  expect(inFrench(all)).toMatch(/ ; aucun axe plus fragile qu’un autre\.$/);
});

test('says what is still unknown', () => {
  const counts = { ...facts.counts, rated: 15, unknown: 2 };
  expect(inEnglish({ counts })).toMatch(/\. 2 still unknown\.$/);
  expect(inFrench({ counts })).toMatch(/\. 2 à éclaircir\.$/);
});

test('with nothing rated, says how many questions are left', () => {
  const counts = { applicable: 16, rated: 0, inPlace: 0, proven: 0, unknown: 16 };
  const empty = { counts, weakestAxis: null, heldBackBy: [], scope: null };
  expect(inEnglish(empty)).toBe('Scope not stated: 16 questions left to answer.');
  expect(inFrench(empty)).toBe('Périmètre non précisé : il reste 16 questions.');
});

test('French counts one practice, and none, in the singular', () => {
  const counts = { ...facts.counts, inPlace: 1, proven: 0 };
  expect(inFrench({ counts })).toContain('1 pratique sur 17 en place, dont 0 avec preuve');
});
