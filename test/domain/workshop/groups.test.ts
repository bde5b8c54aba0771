import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import { groupFigures, medianDifference } from '../../../src/domain/workshop/groups.ts';
import { votesOn } from '../../../src/domain/workshop/workshop.ts';
import { anyWorkshop } from '../arbitrary.ts';
import { workshopOn } from '../sample.ts';

const shownIn = (votes: Parameters<typeof workshopOn>[1]) =>
  groupFigures(workshopOn('guidance', votes), 'guidance');
const three = (group: string) => [[1, group] as const, [2, group] as const, [3, group] as const];

describe('groups', () => {
  it('are shown from three voters on, with the difference of their medians', () => {
    const shown = shownIn([...three('front line'), [4, 'management'], [4, 'management'], [3, 'management']]);
    expect(shown.map(({ group, figures }) => [group, figures.median])).toEqual([
      ['front line', 2],
      ['management', 4],
    ]);
    expect(medianDifference(shown)).toBe(2);
    expect(medianDifference(shown.slice(1))).toBeNull();
  });

  it('are all hidden when one or two people would be left outside', () => {
    expect(shownIn([...three('a'), [4, 'b']])).toEqual([]);
    expect(shownIn([...three('a'), [4, 'b'], [4, 'b']])).toEqual([]);
    expect(shownIn([...three('a'), [4, 'b'], 2])).toEqual([]);
    expect(shownIn([...three('a'), [4, 'b'], 2, 2])).toHaveLength(1);
    expect(shownIn(three('a'))).toHaveLength(1);
  });

  it('are hidden for a practice where too few of a group gave a level', () => {
    expect(shownIn([[1, 'a'], [2, 'a'], ['dont-know', 'a'], ...three('b')])).toEqual([]);
    expect(shownIn([['dont-know', 'a'], ...three('b')])).toEqual([]);
  });

  it('are hidden where only one or two people are left outside, even if they said nothing', () => {
    const said = workshopOn('guidance', [...three('a'), ...three('b')]);
    const silent = { answers: {} };
    const joinedBy = (count: number) => ({
      ...said,
      respondents: [...said.respondents, ...new Array<typeof silent>(count).fill(silent)],
    });
    expect([0, 1, 2, 3].map((count) => groupFigures(joinedBy(count), 'guidance').length)).toEqual([
      2, 0, 0, 2,
    ]);
  });

  it('come in the order of the workshop, then of their names', () => {
    const workshop = workshopOn('guidance', [...three('b'), ...three('a'), ...three('c')]);
    const names = (groups?: string[]) =>
      groupFigures(groups ? { ...workshop, groups } : workshop, 'guidance').map(({ group }) => group);
    expect(names()).toEqual(['a', 'b', 'c']);
    expect(names(['c', 'a'])).toEqual(['c', 'a', 'b']);
  });

  it('never let anyone subtract their way to one or two people', () => {
    fc.assert(
      fc.property(anyWorkshop, fc.constantFrom(...PRACTICE_IDS), (workshop, practice) => {
        const shown = groupFigures(workshop, practice);
        fc.pre(shown.length > 0);
        const all = votesOn(workshop, practice).filter((vote) => typeof vote === 'number').length;
        const outside = all - shown.reduce((sum, { figures }) => sum + figures.n, 0);
        expect([1, 2]).not.toContain(outside);
        expect(shown.every(({ figures }) => figures.n >= 3)).toBe(true);
      }),
    );
  });
});
