import { expect, test } from 'vitest';
import { digamma, logGamma } from '../../../src/value/models/special-functions.ts';

const EULER = 0.577_215_664_901_532_9;

test.each([
  // Abramowitz and Stegun, tables 6.1 and 6.5, and exact values.
  [0.5, Math.log(Math.PI) / 2],
  [1, 0],
  [1.5, -0.120_782_237_635_245_2],
  [2, 0],
  [1.25, Math.log(0.906_402_477_055_477)],
  [10, Math.log(362_880)],
  [101, 363.739_375_555_563_5],
  [0.001, 6.907_178_885_383_853],
])('ln Γ(%d) is the published value', (x, value) => {
  expect(logGamma(x)).toBeCloseTo(value, 12);
});

test.each([
  // Abramowitz and Stegun 6.3.2, 6.3.3 and table 6.1.
  [1, -EULER],
  [0.5, -EULER - 2 * Math.LN2],
  [2, 1 - EULER],
  [1.5, 2 - EULER - 2 * Math.LN2],
  [0.25, -EULER - Math.PI / 2 - 3 * Math.LN2],
  [10, 2.251_752_589_066_721],
  [100, 4.600_161_852_738_087],
])('ψ(%d) is the published value', (x, value) => {
  expect(digamma(x)).toBeCloseTo(value, 12);
});
