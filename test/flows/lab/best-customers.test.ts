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
