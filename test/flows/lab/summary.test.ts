import { expect, test } from 'vitest';
import { summaryOf } from '../../../src/flows/lab/summary.ts';
import { readCustomerValue } from '../../../src/share/customer-value.ts';
import { PUBLISHED_POPULATION, writeSample } from '../../../src/value/sample.ts';
import type { Memory, ValueReply } from '../../../src/workers/value-messages.ts';
import { answerValueRequest } from '../../../src/workers/value-requests.ts';

const ECONOMICS = { margin: 0.4, yearlyRate: 0.1, months: 12 };

/** What the worker answers on a file. */
async function studied(content: string) {
  const replies: Partial<Record<ValueReply['kind'], ValueReply>> = {};
  const memory: Memory = {};
  const hear = (reply: ValueReply) => {
    replies[reply.kind] = reply;
  };
  const { signal } = new AbortController();
  await answerValueRequest({ kind: 'read', file: new Blob([content]), reading: {} }, hear, signal, memory);
  if (replies.analysed?.kind === 'analysed' && replies.analysed.models.hasForecast)
    await answerValueRequest({ kind: 'look-ahead', economics: ECONOMICS }, hear, signal, memory);
  const { described, analysed, 'looked-ahead': ahead } = replies;
  if (described?.kind !== 'described' || analysed?.kind !== 'analysed') throw new Error('not read');
  return {
    described: described.described,
    models: analysed.models,
    outlook: ahead?.kind === 'looked-ahead' ? ahead.outlook : null,
  };
}

test('the summary holds totals under the economics set, and nobody', async () => {
  const { described, models, outlook } = await studied(writeSample());
  const summary = summaryOf(described, models, outlook);
  expect(summary).toMatchObject({
    from: '2025-01-01',
    customers: 2357,
    top15: described.description.concentration.top[15],
    forecast: { ...ECONOMICS, total: outlook?.total, range: outlook?.interval, plain: outlook?.plain },
    check: { expected: models.holdout?.chosen.purchases },
  });
  expect(JSON.stringify(summary)).not.toContain('synthetic');
  // What is kept reads back as it was written: the page compares the two.
  expect(JSON.stringify(readCustomerValue(JSON.parse(JSON.stringify(summary))))).toBe(
    JSON.stringify(summary),
  );
});

test('what makes the forecast doubtful goes along', async () => {
  const content = writeSample({ ...PUBLISHED_POPULATION, customers: 150, weeks: 20 });
  const { described, models, outlook } = await studied(content);
  expect(summaryOf(described, models, outlook)?.doubts).toEqual(
    expect.arrayContaining(['short-period', 'few-repeat-customers']),
  );
});

test('before the models are fitted it holds what was counted', async () => {
  const { described } = await studied(writeSample());
  expect(summaryOf(described, null, null)).not.toHaveProperty('forecast');
  expect(summaryOf(described, null, null)).not.toHaveProperty('check');
});

test('without revenue there is none', async () => {
  const { described, models } = await studied('customer,date,amount\nAnn,2026-01-02,5\nAnn,2026-01-03,-9\n');
  expect(summaryOf(described, models, null)).toBeNull();
});

test.each([
  undefined,
  null,
  'text',
  {},
  { from: '2025-01-01', to: '2026-06-30', customers: 0, revenue: 1, top15: 1, gini: 0 },
  { from: 'x', to: '2026-06-30', customers: 2, revenue: 1, top15: 1, gini: 0 },
  { from: '2025-01-01', to: '2026-06-30', customers: 2, revenue: '1', top15: 1, gini: 0 },
])('%o is not read as one', (kept) => {
  expect(readCustomerValue(kept)).toBeUndefined();
});
