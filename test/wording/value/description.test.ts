import { expect, test } from 'vitest';
import { figuresIn } from '../../../src/i18n/figures.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { describe } from '../../../src/value/description.ts';
import { countedFacts, countedSentence } from '../../../src/wording/value/description.ts';
import { fileOf } from '../../value/audit/files.ts';

const EN = { locale: 'en', t: messagesOf('en').value, format: figuresIn('en', null) } as const;
const { transactions, histories } = fileOf([
  [1, '2025-01-01', 0],
  [1, '2025-03-01', 0],
  [2, '2025-06-01', 0],
]);

test('of a file without amounts nothing is said of revenue', () => {
  const described = describe(transactions, histories, false);
  expect(described.warnings).toEqual([]);
  expect(countedSentence(EN, described, false)).toBe(
    'From 1\u00a0January\u00a02025 to 1\u00a0June\u00a02025, 2 customers made 3 purchases. The file has no amounts: what they brought cannot be told.',
  );
  const facts = countedFacts(EN, described, { isNumbered: false, hasAmounts: false });
  expect(facts.map(([label]) => label)).toEqual(['Customers', 'Rows, refunds included', 'Period']);
});

test('where amounts sum to nothing, that is said', () => {
  const described = describe(transactions, histories);
  expect(described.warnings).toEqual([{ code: 'no-revenue' }]);
  expect(countedSentence(EN, described, true)).toContain('2 customers brought 0 in revenue');
});
