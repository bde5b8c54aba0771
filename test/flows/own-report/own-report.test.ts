import { afterEach, expect, test, vi } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import { device } from '../../stores/tab.ts';

afterEach(() => vi.unstubAllGlobals());

async function page() {
  const stores = await device().openTab();
  const { $ownReport } = await import('../../../src/flows/own-report/own-report.ts');
  $ownReport.listen(() => undefined);
  const own = () => {
    const report = $ownReport.get();
    if (!report) throw new Error('There is no report');
    return report;
  };
  const changes = () => {
    const { changes: all } = own();
    if (!all) throw new Error('It can only be read');
    return all;
  };
  return { stores, $ownReport, own, changes };
}

test('there is no report of one’s own before there is an assessment', async () => {
  const { $ownReport, stores } = await page();
  expect($ownReport.get()).toBeNull();
  const id = stores.createAssessment('Claims');
  expect($ownReport.get()).toMatchObject({ id, previous: undefined, assessment: { answers: {} } });
});

test('what is changed from the report is kept with everything else', async () => {
  const { stores, own, changes } = await page();
  const id = stores.createAssessment('Claims');
  stores.changeAnswer(id, 'guidance', { level: 3, note: 'by phone' });
  changes().setTarget('guidance', 4);
  expect(changes().setImportance('guidance', 3)).toBe(true);
  changes().setMeasures(() => [{ name: 'Churn', value: '4 %' }]);
  changes().setDecisions((now) => [...now, { action: 'Call back' }]);
  expect(own().assessment).toMatchObject({
    answers: { guidance: { level: 3, note: 'by phone', importance: 3, target: 4 } },
    measures: [{ name: 'Churn', value: '4 %' }],
    decisions: [{ action: 'Call back' }],
  });
});

test('a sixth practice that matters most is refused, and changes nothing', async () => {
  const { stores, own, changes } = await page();
  stores.createAssessment('Claims');
  const [first = 'guidance', ...others] = PRACTICE_IDS.slice(0, 6);
  const sixth = others.at(-1) ?? 'guidance';
  for (const id of [first, ...others.slice(0, -1)]) expect(changes().setImportance(id, 3)).toBe(true);
  expect(changes().setImportance(sixth, 3)).toBe(false);
  expect(own().assessment.answers[sixth]).toBeUndefined();
  // One that matters most already may be said so again, and makes room when it does no longer.
  expect(changes().setImportance(first, 3)).toBe(true);
  changes().setImportance(first, 2);
  expect(changes().setImportance(sixth, 3)).toBe(true);
});

test('a closed assessment can only be read, and the one begun from it shows what came before', async () => {
  const { stores, own } = await page();
  const first = stores.createAssessment('Claims');
  stores.changeAnswer(first, 'guidance', { level: 2 });
  stores.startAgain(first, 'Claims');
  expect(own()).toMatchObject({
    previous: { answers: { guidance: { level: 2 } } },
    assessment: { answers: {} },
  });
  stores.selectAssessment(first);
  expect(own()).toMatchObject({ id: first, changes: undefined, previous: undefined });
});

test('the report is the same while only another assessment changes', async () => {
  const { stores, own } = await page();
  stores.createAssessment('Claims');
  const before = own();
  const other = stores.addAssessment('Other', { model: 1, date: '2026-11-21', answers: {} });
  stores.changeAnswer(other, 'guidance', { level: 4 });
  expect(own()).toBe(before);
});

test('an assessment that came to today’s model is compared with the last one, not with itself', async () => {
  const { stores, own } = await page();
  const old = { model: 1, scope: 'Claims' } as const;
  const answers = { 'privacy-choice': { level: 3 } } as const;
  const first = stores.createAssessment('Claims', { ...old, date: '2025-11-21', answers });
  const id = stores.createAssessment('Claims', { ...old, date: '2026-11-21', answers });
  const { changeKept } = await import('../../../src/stores/keeping.ts');
  changeKept(id, (kept) => ({ ...kept, previous: first }));
  const { bringUpToDate } = await import('../../../src/flows/answering/bring-up-to-date.ts');
  const current = stores.$current.get();
  if (current) bringUpToDate(current);
  expect(own()).toMatchObject({
    assessment: { model: 2, date: '2026-11-21' },
    previous: { date: '2025-11-21' },
  });
  stores.changeAssessment(id, (assessment) => ({ ...assessment, date: '2026-12-01' }));
  expect(own().previous).toMatchObject({ model: 1, date: '2026-11-21' });
});

test('an assessment that came to today’s model and was the first is compared with none', async () => {
  const { stores, own } = await page();
  const answers = { 'privacy-choice': { level: 3 } } as const;
  stores.createAssessment('Claims', { model: 1, date: '2026-11-21', answers });
  const { bringUpToDate } = await import('../../../src/flows/answering/bring-up-to-date.ts');
  const current = stores.$current.get();
  if (current) bringUpToDate(current);
  expect(stores.$kept.get()).toHaveLength(2);
  expect(own().previous).toBeUndefined();
});

test('two changes made one after the other both count, whatever was shown between them', async () => {
  const { stores, own, changes } = await page();
  stores.createAssessment('Claims');
  const shown = changes();
  shown.setDecisions((decisions) => [...decisions, { action: 'Call back' }]);
  shown.setDecisions((decisions) => decisions.map((one) => ({ ...one, due: '2027-01-31' })));
  shown.setDecisions((decisions) => decisions.map((one) => ({ ...one, status: 'done' as const })));
  expect(own().assessment.decisions).toEqual([{ action: 'Call back', due: '2027-01-31', status: 'done' }]);
});
