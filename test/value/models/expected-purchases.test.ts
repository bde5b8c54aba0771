import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { behaviourOf, expectedPurchases } from '../../../src/value/models/behaviour.ts';
import {
  integralOfPurchases,
  purchasesBeforeLeaving,
  seriesOfPurchases,
} from '../../../src/value/models/expected-purchases.ts';
import { betaGeometric, paretoNbd } from './fitted.ts';

/** ₂F₁(A, B; C; z) out of our regularised form. */
function gauss(A: number, B: number, C: number, z: number): number {
  const a = C - B + 1;
  const expected = seriesOfPurchases({ shape: A, a, stays: B })(z / (1 - z));
  return (1 - z) ** -A * (1 - ((a - 1) / C) * expected);
}

describe('the hypergeometric function behind the forecast', () => {
  test.each([0.01, 0.3, 0.5, 0.9, 0.99, 0.999])('is −ln(1−z)/z for (1, 1; 2) at z = %d', (z) => {
    expect(gauss(1, 1, 2, z) / (-Math.log1p(-z) / z)).toBeCloseTo(1, 11);
  });

  test.each([
    // K(m) of Abramowitz and Stegun, table 17.1.
    [0.5, 1.854_074_677_301_372],
    [0.9, 2.578_092_113_348_173],
    [0.99, 3.695_637_362_989_875],
  ])('gives the complete elliptic integral K(%d) of the tables', (m, k) => {
    expect((Math.PI / 2) * gauss(0.5, 0.5, 1, m)).toBeCloseTo(k, 10);
  });

  test.each([0.1, 0.5, 0.95])('is artanh(s)/s for (½, 1; 3/2) at s = %d', (s) => {
    expect(gauss(0.5, 1, 1.5, s * s)).toBeCloseTo(Math.atanh(s) / s, 11);
  });

  test('series and integral are one function', () => {
    const prospect = fc.record({
      shape: fc.double({ min: 0.05, max: 60, noNaN: true }),
      a: fc.double({ min: 0.05, max: 5, noNaN: true }),
      stays: fc.double({ min: 0.1, max: 60, noNaN: true }),
      horizon: fc.double({ min: 0.001, max: 50, noNaN: true }),
    });
    fc.assert(
      fc.property(prospect, (one) => {
        expect(integralOfPurchases(one, one.horizon) / seriesOfPurchases(one)(one.horizon)).toBeCloseTo(1, 8);
      }),
    );
  });

  test('a = 1 and a + b = 1, where the textbook form divides 0 by 0, are ordinary points', () => {
    const at = (a: number) => purchasesBeforeLeaving({ shape: 0.7, a, stays: 0.5 })(3);
    expect(at(1)).toBeCloseTo((at(1 - 1e-6) + at(1 + 1e-6)) / 2, 10);
    expect(at(0.5)).toBeCloseTo((at(0.5 - 1e-6) + at(0.5 + 1e-6)) / 2, 10);
  });

  test('near z = 1, a horizon without end, everyone makes the purchases of a lifetime: (a + b − 1)/(a − 1)', () => {
    const forEver = purchasesBeforeLeaving({ shape: 4, a: 3, stays: 5 })(1e9);
    expect(forEver).toBeCloseTo((3 + 5 - 1) / (3 - 1), 6);
  });
});

const PUBLISHED = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const NAMES = ['bgnbd', 'mbgnbd', 'paretonbd', 'mbgcnbd'] as const;

/** A model under some parameters, whichever they are called. */
function behaviour(name: (typeof NAMES)[number], one: Readonly<Record<'r' | 'alpha' | 'a' | 'b', number>>) {
  const { r, alpha, a, b } = one;
  const fit =
    name === 'paretonbd'
      ? paretoNbd({ r, alpha, s: a, beta: b })
      : betaGeometric(name, { r, alpha, a, b }, name === 'mbgcnbd' ? 3 : 1);
  return behaviourOf(fit);
}

describe('expected purchases', () => {
  test('are those of the customer the authors of BG/NBD work out: 1.226 in 39 weeks', () => {
    expect(expectedPurchases(behaviour('bgnbd', PUBLISHED))(2, 30.43, 38.86, 39)).toBeCloseTo(1.226, 3);
  });

  const history = fc
    .record({
      r: fc.double({ min: 0.01, max: 20, noNaN: true }),
      alpha: fc.double({ min: 0.05, max: 100, noNaN: true }),
      a: fc.double({ min: 0.01, max: 20, noNaN: true }),
      b: fc.double({ min: 0.01, max: 20, noNaN: true }),
      frequency: fc.integer({ min: 0, max: 100 }),
      age: fc.double({ min: 1, max: 300, noNaN: true }),
      share: fc.double({ min: 0, max: 0.99, noNaN: true }),
      later: fc.double({ min: 0, max: 0.01, noNaN: true }),
      weeks: fc.double({ min: 0, max: 200, noNaN: true }),
    })
    .map((one) => ({ ...one, recency: one.frequency === 0 ? 0 : one.share * one.age }));

  test.each(NAMES)('of %s are never negative, and never fewer in a longer time', (name) => {
    fc.assert(
      fc.property(history, (one) => {
        const within = expectedPurchases(behaviour(name, one));
        const short = within(one.frequency, one.recency, one.age, one.weeks);
        const long = within(one.frequency, one.recency, one.age, one.weeks * 1.1);
        expect(short).toBeGreaterThanOrEqual(0);
        expect(long).toBeGreaterThanOrEqual(short * (1 - 1e-9));
      }),
    );
  });

  test.each(NAMES.slice(0, 3))(
    'a customer who bought more recently is never less likely to be active: %s',
    (name) => {
      fc.assert(
        fc.property(history, (one) => {
          const { active } = behaviour(name, one);
          const before = active(one.frequency, one.recency, one.age);
          const after = active(one.frequency, one.recency + one.later * one.age, one.age);
          expect(before).toBeGreaterThanOrEqual(0);
          expect(after).toBeLessThanOrEqual(1);
          expect(after).toBeGreaterThanOrEqual(before * (1 - 1e-9));
        }),
      );
    },
  );
});

/** How a weight falls off towards 0, as a power: of the rate, and of leaving, which is a rate or a chance. */
interface Fall {
  readonly rate: number;
  readonly leaving: number;
  /** Of a chance, towards 1. */
  readonly staying?: number;
}

/** A weight below this share of the others counts for nothing. */
const NOTHING = 1e-22;

/** The mean of a figure under a weight that falls off at both ends of either axis, by the trapezoidal rule. */
function meanOver(
  fall: Fall,
  weightAt: (rate: number, leaving: number) => number,
  figureAt: (rate: number, leaving: number) => number,
): number {
  let [sum, weights] = [0, 0];
  const [STEP, DEPTH] = [0.15, 22];
  const upTo = 8 + (fall.staying === undefined ? 0 : DEPTH / fall.staying);
  for (let y = -8 - DEPTH / fall.rate; y < 8; y += STEP) {
    const rate = Math.exp(y);
    for (let z = -8 - DEPTH / fall.leaving; z < upTo; z += STEP) {
      // Of chances the logarithm of the odds, of rates that of the rate.
      const leaving = fall.staying === undefined ? Math.exp(z) : 1 / (1 + Math.exp(-z));
      const slope = rate * leaving * (fall.staying === undefined ? 1 : 1 - leaving);
      const weight = weightAt(rate, leaving) * slope;
      // What weighs nothing beside the others is not looked at.
      if (!(weight > weights * 1e-20)) continue;
      weights += weight;
      // No figure is so large that it would show there.
      if (weight > NOTHING * weights) sum += weight * figureAt(rate, leaving);
    }
  }
  return sum / weights;
}

/** Chance of each number of events at a rate over a time. */
function poisson(mean: number, upTo: number): number[] {
  const chances = [Math.exp(-mean)];
  for (let n = 1; n <= upTo; n += 1) chances.push(((chances[n - 1] ?? 0) * mean) / n);
  return chances;
}

/** A function that remembers what it gave last. */
function lastKept<Result>(make: (of: number) => Result): (of: number) => Result {
  let last: { of: number; result: Result } | undefined;
  return (of) => {
    if (last?.of !== of) last = { of, result: make(of) };
    return last.result;
  };
}

interface Seen {
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
  readonly weeks: number;
}

/** What one customer of known rate and chance of leaving will buy, averaged over what his history says of both. */
function independently(
  { r, alpha, a, b }: typeof PUBLISHED,
  { frequency, recency, age, weeks }: Seen,
  first: 0 | 1,
  stages: number,
): number {
  const occasions = frequency + first;
  const shape = r + stages * frequency - 1;
  const prior = (rate: number, p: number) =>
    Math.exp(shape * Math.log(rate) - alpha * rate + (a - 1) * Math.log(p) + (b - 1) * Math.log1p(-p));
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const passing = (rate: number, stage: number) => (rate * (age - recency)) ** stage / factorial(stage);
  const still = Array.from({ length: stages }, (_, stage) => stage);
  const stays = (rate: number, p: number) =>
    (1 - p) ** occasions *
    Math.exp(-rate * age) *
    still.reduce((sum, stage) => sum + passing(rate, stage), 0);
  const left = (rate: number, p: number) =>
    occasions === 0 ? 0 : p * (1 - p) ** (occasions - 1) * Math.exp(-rate * recency);
  // Of one rate all chances of leaving are asked for one after the other, of one such chance all numbers of purchases.
  const chancesAt = lastKept((rate) =>
    poisson(rate * weeks, Math.ceil(rate * weeks + 12 * Math.sqrt(rate * weeks) + 30)),
  );
  const fallOf = lastKept((p) => Math.log1p(-p));
  const leftAfter = (p: number, purchases: number) => -Math.expm1(purchases * fallOf(p));
  const buys = (rate: number, p: number) => {
    const whole = still.reduce((sum, stage) => sum + passing(rate, stage), 0);
    if (stages === 1) return -Math.expm1(-rate * p * weeks) / p;
    const chances = chancesAt(rate);
    const from = (stage: number) =>
      chances.reduce(
        (sum, chance, n) => sum + (chance * leftAfter(p, Math.floor((stage + n) / stages))) / p,
        0,
      );
    return still.reduce((sum, stage) => sum + (passing(rate, stage) / whole) * from(stage), 0);
  };
  return meanOver(
    { rate: shape + 1, leaving: a, staying: b },
    (rate, p) => prior(rate, p) * (stays(rate, p) + left(rate, p)),
    (rate, p) => (stays(rate, p) / (stays(rate, p) + left(rate, p))) * buys(rate, p),
  );
}

describe('a customer’s expected purchases are those of an integration over all rates and all chances of leaving', () => {
  const seen: readonly Seen[] = [
    { frequency: 0, recency: 0, age: 30, weeks: 52 },
    { frequency: 2, recency: 30.43, age: 38.86, weeks: 39 },
    { frequency: 7, recency: 20, age: 60, weeks: 26 },
    { frequency: 12, recency: 99, age: 100, weeks: 156 },
  ];
  const parameters = [PUBLISHED, { r: 1.3, alpha: 9, a: 0.45, b: 0.9 }, { r: 2.5, alpha: 20, a: 1.5, b: 6 }];
  const cases = parameters.flatMap((one) => seen.map((customer) => [one, customer] as const));

  test.each(cases)('BG/NBD %j, %j', (one, customer) => {
    const { frequency, recency, age, weeks } = customer;
    const found = expectedPurchases(behaviour('bgnbd', one))(frequency, recency, age, weeks);
    expect(found).toBeCloseTo(independently(one, customer, 0, 1), 6);
  });

  test.each(cases)('MBG/NBD %j, %j', (one, customer) => {
    const { frequency, recency, age, weeks } = customer;
    const found = expectedPurchases(behaviour('mbgnbd', one))(frequency, recency, age, weeks);
    expect(found).toBeCloseTo(independently(one, customer, 1, 1), 6);
  });

  test.each(cases.slice(4, 8))('MBG/CNBD-3 %j, %j', (one, customer) => {
    const { frequency, recency, age, weeks } = customer;
    const found = expectedPurchases(behaviour('mbgcnbd', one))(frequency, recency, age, weeks);
    expect(found).toBeCloseTo(independently(one, customer, 1, 3), 6);
  });

  test.each(cases)('Pareto/NBD %j, %j', ({ r, alpha, a: s, b: beta }, { frequency, recency, age, weeks }) => {
    const prior = (rate: number, leaving: number) =>
      Math.exp(
        (r + frequency - 1) * Math.log(rate) - alpha * rate + (s - 1) * Math.log(leaving) - beta * leaving,
      );
    const stays = (rate: number, leaving: number) => Math.exp(-(rate + leaving) * age);
    const left = (rate: number, leaving: number) =>
      (leaving / (rate + leaving)) * (Math.exp(-(rate + leaving) * recency) - stays(rate, leaving));
    const independent = meanOver(
      { rate: r + frequency, leaving: s },
      (rate, leaving) => prior(rate, leaving) * (stays(rate, leaving) + left(rate, leaving)),
      (rate, leaving) =>
        (stays(rate, leaving) / (stays(rate, leaving) + left(rate, leaving))) *
        (rate / leaving) *
        -Math.expm1(-leaving * weeks),
    );
    const model = behaviourOf(paretoNbd({ r, alpha, s, beta }));
    expect(expectedPurchases(model)(frequency, recency, age, weeks)).toBeCloseTo(independent, 6);
  });
});
