import { expect, test } from 'vitest';
import { LOGARITHMS } from '../../../src/value/models/axes.ts';
import { fitLikelihood } from '../../../src/value/models/likelihood-fit.ts';
import type { Objective } from '../../../src/value/models/minimise.ts';

/** Lowest near 1, and falling a little towards infinity. */
const whole: Objective = ([x = 0], gradient) => {
  gradient[0] = 2 * x * Math.exp(-x * x) - 0.01;
  return 1 - Math.exp(-x * x) - 0.01 * x;
};
/** The same, but falling towards infinity alone. */
const coarse: Objective = ([x = 0], gradient) => {
  gradient[0] = -1;
  return -x;
};
const search = { axes: LOGARITHMS, objective: whole, size: 100 };

test('a peak inside is found where a coarse search ends on a bound', () => {
  const [start, far] = [[1.5], [1e4]];
  const found = fitLikelihood({ ...search, coarse, starts: [start] });
  expect(found.estimates[0]?.value).toBeCloseTo(1, 1);
  expect(found.peak.bounds).toEqual([null]);
  // Where no start finds better the bound stands.
  expect(fitLikelihood({ ...search, coarse, starts: [far] }).peak.bounds).toEqual(['high']);
});

test('a doubt is settled on a finer likeness, and its peak sought on the whole', () => {
  let asked = 0;
  const counted: Objective = (logs, gradient) => {
    asked += 1;
    return whole(logs, gradient);
  };
  const onWhole = fitLikelihood({ ...search, objective: counted, coarse, starts: [[1.5]] });
  const most = asked;
  asked = 0;
  const found = fitLikelihood({ ...search, objective: counted, coarse, finer: whole, starts: [[1.5]] });
  expect(found.logLikelihood).toBeCloseTo(onWhole.logLikelihood, 8);
  expect(asked).toBeLessThan(most);
});
