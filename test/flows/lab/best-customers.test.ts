import { expect, test } from 'vitest';
import { bestCustomersOf } from '../../../src/flows/lab/best-customers.ts';
import { EMPTY_LAB, labSummary } from '../../../src/flows/lab/lab.ts';
import { LabController } from '../../../src/flows/lab/lab-controller.ts';
import { readCustomerValue } from '../../../src/share/customer-value.ts';
import { writeSample } from '../../../src/value/sample.ts';
import { workingThreads } from './threads.ts';

const sample = () => new File([writeSample()], 'sample.csv');

test('the summary says who brings most, and reads back as it was written', async () => {
  const { start, settled } = workingThreads();
  const controller = new LabController(start);
  controller.choose(sample());
  await settled();
  controller.read({});
  await settled();
  const lab = controller.$lab.get();
  const summary = labSummary(lab);
  expect(summary?.best).toMatchObject({ to: '2026-06-30', customers: 26 });
  expect(summary?.best?.left?.best).toBe(236);
  expect(JSON.stringify(summary)).not.toContain('synthetic');
  // The page compares the two as they are written, in the same order.
  expect(JSON.stringify(readCustomerValue(JSON.parse(JSON.stringify(summary))))).toBe(
    JSON.stringify(summary),
  );
  // Another period looked at leaves what the summary says.
  controller.kept.look({ length: 1 });
  await settled();
  expect(labSummary(controller.$lab.get())?.best).toEqual(summary?.best);
  expect(controller.$lab.get().audit?.length).toBe(1);
  controller.stop();
});

test('of a file without periods, customers or a forecast it says what can be told', () => {
  expect(bestCustomersOf(null, null)).toBeUndefined();
  expect(labSummary(EMPTY_LAB)).toBeNull();
});

/** Forty customers: those with an even number buy much and leave little, the others the other way round. */
const WITH_MARGINS = [
  'customer,date,Montant TTC,margin',
  ...Array.from({ length: 40 }, (_, at) => {
    const [amount, margin] = at % 2 === 0 ? [100 + at, 1] : [10, 5 + at / 10];
    return [`c${at},2025-01-0${1 + (at % 9)},${amount},${margin}`, `c${at},2025-12-31,${amount},${margin}`];
  }).flat(),
].join('\n');

test('with margins of the file, whom a business lives by is told by margin; amounts with tax are marked', async () => {
  const { start, settled } = workingThreads();
  const controller = new LabController(start);
  controller.choose(new File([WITH_MARGINS], 'margins.csv'));
  await settled();
  controller.read({});
  await settled();
  const plain = labSummary(controller.$lab.get());
  expect(plain?.withTax).toBe(true);
  expect(plain?.best).not.toHaveProperty('ofMargin');
  controller.readBeside({ margin: 3 });
  await settled();
  const { audit, usual } = controller.$lab.get();
  const best = labSummary(controller.$lab.get())?.best;
  expect(usual?.isOwnMargin).toBe(true);
  expect(best?.ofMargin).toBe(audit?.one.tenths[0]?.share);
  // The four who leave most: 8.9, 8.7, 8.5 and 8.3 of 140, in each of their purchases.
  expect(best?.ofMargin).toBeCloseTo((2 * (8.9 + 8.7 + 8.5 + 8.3)) / (2 * (20 + 20 * 7)), 9);
  expect(best?.share).toBeLessThan(plain?.best?.share ?? 0);
  controller.stop();
});
