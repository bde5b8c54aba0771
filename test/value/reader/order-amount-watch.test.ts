import { expect, test } from 'vitest';
import { chooseColumns } from '../../../src/value/reader/columns.ts';
import { OrderAmountWatch } from '../../../src/value/reader/rows/order-amount-watch.ts';

test('whether amounts are those of orders is asked of the rows, and of none where it is told', () => {
  const chosen = chooseColumns(['Order ID', 'Customer', 'Date', 'Total', 'Product'], {});
  expect(new OrderAmountWatch(chosen).isOver).toBe(false);
  expect(new OrderAmountWatch({ ...chosen, isTold: true }).isOver).toBe(true);
});
