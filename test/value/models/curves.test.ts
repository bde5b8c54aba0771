import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curvesByShare } from '../../../src/value/models/curves.ts';
import { purchasesBeforeLeaving } from '../../../src/value/models/expected-purchases.ts';

test('curves found together are those found one by one, to nine digits', () => {
  const asked = fc.record({
    shape: fc.double({ min: 0.05, max: 60, noNaN: true }),
    a: fc.double({ min: 0.05, max: 20, noNaN: true }),
    stays: fc.double({ min: 0.1, max: 60, noNaN: true }),
    stages: fc.integer({ min: 1, max: 4 }),
    scale: fc.double({ min: 1, max: 40, noNaN: true }),
    ages: fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 12 }),
  });
  const horizons = Float64Array.from({ length: 36 }, (_, month) => (month + 1) * 4.35);
  fc.assert(
    fc.property(asked, ({ shape, a, stays, stages, scale, ages }) => {
      const within = purchasesBeforeLeaving({ shape, a, stays, stages, passed: stages - 1 });
      const curves = curvesByShare(within, { scale, stages, ages: Float64Array.from(ages), horizons });
      for (const [at, curve] of curves.entries())
        for (const [month, found] of curve.entries())
          expect(found / within((horizons[month] ?? 0) / (scale + (ages[at] ?? 0)))).toBeCloseTo(1, 8);
    }),
    { numRuns: 60 },
  );
});
