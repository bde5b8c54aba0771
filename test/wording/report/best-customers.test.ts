import { expect, test } from 'vitest';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { bestCustomersSentences } from '../../../src/wording/report/best-customers.ts';
import { valueSummarySentences } from '../../../src/wording/report/value-summary.ts';

const words = messagesOf('en').report.customerValue;
const BEST = {
  from: '2025-01-01',
  to: '2025-12-31',
  customers: 426,
  share: 0.596,
  orders: 13.31,
  basket: 842,
};
const said = (best: Parameters<typeof bestCustomersSentences>[2]['best']) =>
  bestCustomersSentences('en', words, { best, currency: 'GBP' });

test('whom a business lives by is one sentence, and one more for those who have probably left', () => {
  expect(said(BEST)).toEqual([
    'Whom: from 1\u00a0January\u00a02025 to 31\u00a0December\u00a02025, the tenth of the customers who spent most (426 customers) made 59.6% of revenue, with 13.3 purchases per customer, of £842 on average.',
  ]);
  const left = { best: 594, customers: 18, past: 332_942 };
  expect(said({ ...BEST, left })[0]).toContain(
    'Of the tenth that spent most in all (594 customers), 18 have probably left, having spent £332,942.',
  );
  expect(said({ ...BEST, left: { ...left, customers: 0 } })[0]).toContain('probably none has left');
  expect(said({ ...BEST, orders: 1.004 })[0]).toContain('with 1 purchase per customer, of £842');
  expect(said({ ...BEST, ofMargin: 0.71 })[0]).toContain(
    'who left most margin (426 customers) made 71% of margin, with 13.3 purchases per customer',
  );
  expect(said(undefined)).toEqual([]);
});

test('what to try stands after whom, and before what is expected', () => {
  const forecast = { months: 12, margin: 1, yearlyRate: 0.1, total: 100, topTenth: 0.5 };
  const counted = { ...BEST, revenue: 900, top15: 0.5, gini: 0.4 };
  const value = { ...counted, best: BEST, forecast };
  const [first, whom, tried, expected] = valueSummarySentences('en', words, value, ['One thing to try.']);
  expect(first).toMatch(/^From 1\u00a0January\u00a02025/);
  expect(whom).toMatch(/^Whom: /);
  expect(tried).toBe('One thing to try.');
  expect(expected).toMatch(/^Over 12\u00a0months/);
});
