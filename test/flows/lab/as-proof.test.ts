import { beforeEach, expect, test } from 'vitest';
import type { CustomerValue } from '../../../src/domain/model/customer-value.ts';
import { addProof, mayProve, proofDate, proofPlace } from '../../../src/flows/lab/as-proof.ts';
import { showInReport, shownInReport } from '../../../src/flows/lab/in-report.ts';
import {
  $current,
  changeAnswer,
  createAssessment,
  type KeptAssessment,
} from '../../../src/stores/assessments.ts';
import type { Models } from '../../../src/workers/models.ts';
import { emptyDevice } from '../kept-here.ts';

beforeEach(() => void emptyDevice());

function current(): KeptAssessment {
  const kept = $current.get();
  if (!kept) throw new Error('nothing is kept');
  return kept;
}

const SUMMARY: CustomerValue = {
  from: '2025-01-01',
  to: '2025-12-31',
  customers: 100,
  revenue: 1000,
  top15: 0.5,
  gini: 0.6,
};

const holdoutOf = (purchases: number, revenue: number | null = null) => ({
  chosen: { purchases, revenue },
  actual: { purchases: 100, revenue: revenue === null ? null : 1000 },
});

test.each([
  ['a forecast that held', { hasForecast: true, holdout: holdoutOf(110, 900) }, true, true],
  ['one without amounts to check', { hasForecast: true, holdout: holdoutOf(95) }, true, true],
  ['one too high', { hasForecast: true, holdout: holdoutOf(131, 1000) }, false, true],
  ['one that expected too much revenue', { hasForecast: true, holdout: holdoutOf(100, 1320) }, false, true],
  ['one that nothing was held out of', { hasForecast: true, holdout: null }, false, true],
  ['none', { hasForecast: false, holdout: holdoutOf(100) }, false, false],
])('%s proves lifetime value, listening by value', (_, models, lifetime, listening) => {
  expect(mayProve('lifetime-value', models as Models)).toBe(lifetime);
  expect(mayProve('listening-by-value', models as Models)).toBe(listening);
});

test('a proof is as fresh as its last purchase, and never of tomorrow', () => {
  expect(proofDate('2026-10-31', '2026-11-28')).toBe('2026-10-31');
  expect(proofDate('2026-12-31', '2026-11-28')).toBe('2026-11-28');
});

test('a proof goes into the answer beside what it holds, and is told what it takes the place of', () => {
  const id = createAssessment('Claims');
  changeAnswer(id, 'lifetime-value', { level: 3, note: 'kept' });
  expect(proofPlace(current(), 'lifetime-value', 'File')).toEqual({ replaces: undefined, canAdd: true });
  addProof(current(), 'lifetime-value', 'File', '2026-10-31');
  const answer = current().file.answers?.['lifetime-value'];
  expect(answer).toMatchObject({
    level: 3,
    note: 'kept',
    proof: { kind: 'indicator', name: 'File', date: '2026-10-31' },
  });
  expect(proofPlace(current(), 'lifetime-value', 'File')).toEqual({ replaces: undefined, canAdd: false });
  expect(proofPlace(current(), 'lifetime-value', 'Other')).toEqual({ replaces: 'File', canAdd: true });
});

test('nothing is added to no assessment, or to one that is frozen', () => {
  createAssessment('Claims');
  expect(proofPlace(null, 'lifetime-value', 'File').canAdd).toBe(false);
  expect(proofPlace({ ...current(), frozen: true }, 'lifetime-value', 'File').canAdd).toBe(false);
});

test('the report shows a summary when told to, another one is known for another, and it goes again', () => {
  createAssessment('Claims');
  expect(shownInReport(current(), SUMMARY)).toEqual({ shown: undefined, isOther: false });
  showInReport(current(), SUMMARY);
  expect(shownInReport(current(), SUMMARY)).toEqual({ shown: SUMMARY, isOther: false });
  expect(shownInReport(current(), { ...SUMMARY, customers: 99 }).isOther).toBe(true);
  showInReport(current(), undefined);
  expect(shownInReport(current(), SUMMARY).shown).toBeUndefined();
});
