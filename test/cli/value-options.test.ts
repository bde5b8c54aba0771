import { expect, test } from 'vitest';
import { readDefinitions } from '../../src/cli/value-options.ts';

test('columns are passed on as they are named, the quantity of order lines included', () => {
  const named = { customer: 'who', date: '2', amount: 'unit', quantity: 'units' };
  expect(readDefinitions(named)).toEqual({ reading: named, economics: {} });
  expect(readDefinitions({})).toEqual({ reading: {}, economics: {} });
});
