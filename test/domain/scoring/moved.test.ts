import { describe, expect, test } from 'vitest';
import { comparedSince } from '../../../src/domain/scoring/compared-since.ts';
import { movedCounts } from '../../../src/domain/scoring/moved.ts';
import { assessmentFrom } from '../sample.ts';

const before = assessmentFrom('3312_ N3____ D22___', {
  'channel-choice': { proof: { kind: 'indicator' } },
  'customer-routines': { proof: { kind: 'customer' } },
});

describe('what moved since last time', () => {
  const begun = assessmentFrom('3____ ______ ______', {
    'time-choice': { importance: 3 },
    'first-contact-resolution': { target: 3 },
  });

  test('is the same counted whole and practice by practice', () => {
    const { inPlace, proven, open } = movedCounts(before, begun);
    const compared = comparedSince(before, begun);
    expect({ inPlace, proven, open }).toEqual({ inPlace: 0, proven: -1, open: 8 });
    expect(compared.whole.counts).toMatchObject({ inPlace, proven });
    expect(compared.open).toBe(open);
  });

  test('leaves practices that are still open where they were', () => {
    const { practices, axes } = comparedSince(before, begun);
    expect(axes.flatMap((axis) => axis.practices)).toEqual(['channel-choice']);
    expect(practices.filter((one) => one.before !== one.after)).toEqual([]);
  });

  test('counts an answer that became a don’t-know or not applicable', () => {
    const { open, axes } = comparedSince(before, assessmentFrom('DN12_ N3____ D22___'));
    expect(open).toBe(0);
    expect(axes[0]?.practices).toEqual(['channel-choice', 'time-choice']);
  });
});
