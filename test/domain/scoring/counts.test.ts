import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../../src/domain/scoring/axis-answers.ts';
import { heldBackBy, tiedAxes, totalCounts, weakestAxis } from '../../../src/domain/scoring/counts.ts';
import { answersFrom, assessmentFrom } from '../sample.ts';

const axes = (codes: string) => readAnswers({ model: 1, answers: answersFrom(codes) });

describe('the headline', () => {
  it('counts what applies, what is rated, in place, proven and unknown', () => {
    const { answers } = assessmentFrom('2340N DD_111 111111', {
      'channel-choice': { proof: { kind: 'indicator' } },
      'time-choice': { proof: { kind: 'customer' } },
      'place-choice': { proof: { kind: 'customer' } },
    });
    expect(totalCounts(readAnswers({ model: 1, answers }))).toEqual({
      applicable: 16,
      rated: 13,
      inPlace: 3,
      proven: 2,
      unknown: 3,
    });
  });

  it('names the axis with the lowest share in place, then the lower median', () => {
    expect(weakestAxis(axes('22222 222221 222211'))).toBe('relation');
    expect(weakestAxis(axes('33333 333333 222222'))).toBe('relation');
  });

  it('calls a tie a tie: no weakest axis, those that stand lowest in model order, nothing that holds back', () => {
    expect(weakestAxis(axes('33333 333333 333333'))).toBeNull();
    expect(tiedAxes(axes('33333 333333 333333'))).toEqual(['interaction', 'process', 'relation']);
    expect(tiedAxes(axes('33333 111111 111111'))).toEqual(['process', 'relation']);
    expect(heldBackBy(axes('33333 111111 111111'))).toEqual([]);
    expect(tiedAxes(axes('33333 111111 111113'))).toEqual([]);
  });

  it('compares shares, not numbers, of the axes that are answered enough, two at least', () => {
    expect(weakestAxis(axes('2211_ 222111 222222'))).toBeNull();
    expect(tiedAxes(axes('2211_ 222111 222222'))).toEqual(['interaction', 'process']);
    expect(weakestAxis(axes('_____ 222222 333333'))).toBe('process');
    expect(weakestAxis(axes('111__ 2____2 333333'))).toBe('interaction');
    expect(weakestAxis(axes('11___ 222222 333333'))).toBe('process');
    expect(weakestAxis(axes('11___ 2_____ 333333'))).toBeNull();
    expect(weakestAxis(axes('1NNNN 222222 333333'))).toBe('interaction');
    expect(weakestAxis(axes(''))).toBeNull();
    expect(tiedAxes(axes(''))).toEqual([]);
    expect(heldBackBy(axes(''))).toEqual([]);
  });

  it('names at most the two lowest practices of that axis, only those not in place', () => {
    expect(heldBackBy(axes('22222 110112 222222'))).toEqual(['first-contact-resolution', 'guidance']);
    expect(heldBackBy(axes('22222 222212 222222'))).toEqual(['customer-education']);
    expect(heldBackBy(axes('22222 222222 222222'))).toEqual([]);
  });
});
