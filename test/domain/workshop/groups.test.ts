import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import { groupsLeaving, groupsOnWall, medianDifference } from '../../../src/domain/workshop/groups.ts';
import { type Vote, votesOn } from '../../../src/domain/workshop/workshop.ts';
import { anyRoom, anyWorkshop } from '../arbitrary.ts';
import { workshopOn } from '../sample.ts';

const shownIn = (votes: Parameters<typeof workshopOn>[1]) =>
  groupsOnWall(workshopOn('guidance', votes), 'guidance');
const three = (group: string) => [[1, group] as const, [2, group] as const, [3, group] as const];

const leavingIn = (votes: Parameters<typeof workshopOn>[1]) =>
  groupsLeaving(workshopOn('guidance', votes), 'guidance').map(({ group }) => group);
const of = (group: string, ...votes: Vote[]) => votes.map((vote) => [vote, group] as const);

describe('groups on the wall', () => {
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

  it('follow the same rule among thousands: nobody is told by being one of few', () => {
    const many = (group: string) =>
      Array.from({ length: 2_497 }, (_, at) => [(at % 5) as Vote, group] as const);
    const all = [...many('a'), ...many('b')];
    expect(shownIn([...all, ...of('c', 1, 4)])).toEqual([]);
    expect(shownIn([...all, ...of('c', 1, 2, 4)])).toHaveLength(3);
    expect(leavingIn([...all, ...of('c', 0, 1, 2, 4)])).toEqual([]);
    expect(leavingIn([...all, ...of('c', 2, 2, 2, 2, 2, 2)])).toEqual([]);
    expect(leavingIn([...all, ...of('c', 0, 1, 2, 2, 4)])).toEqual(['a', 'b', 'c']);
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
    expect([0, 1, 2, 3].map((count) => groupsOnWall(joinedBy(count), 'guidance').length)).toEqual([
      2, 0, 0, 2,
    ]);
  });

  it('come in the order of the workshop, then of their names', () => {
    const workshop = workshopOn('guidance', [...three('b'), ...three('a'), ...three('c')]);
    const names = (groups?: string[]) =>
      groupsOnWall(groups ? { ...workshop, groups } : workshop, 'guidance').map(({ group }) => group);
    expect(names()).toEqual(['a', 'b', 'c']);
    expect(names(['c', 'a'])).toEqual(['c', 'a', 'b']);
  });

  it('never let anyone subtract their way to one or two people', () => {
    fc.assert(
      fc.property(anyWorkshop, fc.constantFrom(...PRACTICE_IDS), (workshop, practice) => {
        const shown = groupsOnWall(workshop, practice);
        fc.pre(shown.length > 0);
        const all = votesOn(workshop, practice).filter((vote) => typeof vote === 'number').length;
        const outside = all - shown.reduce((sum, { figures }) => sum + figures.n, 0);
        expect([1, 2]).not.toContain(outside);
        expect(shown.every(({ figures }) => figures.n >= 3)).toBe(true);
      }),
    );
  });
});

describe('groups in what leaves the wall', () => {
  const five = (group: string) => of(group, 1, 1, 2, 2, 3);

  it('have five voters at least', () => {
    expect(leavingIn([...five('a'), ...five('b')])).toEqual(['a', 'b']);
    expect(leavingIn([...of('a', 1, 2, 2, 3), ...five('b')])).toEqual([]);
    expect(leavingIn([...of('a', 1, 2, 2, 3, 'dont-know'), ...five('b')])).toEqual([]);
  });

  it('leave none to four people outside them, or five', () => {
    for (const left of [1, 2, 3, 4]) {
      expect(leavingIn([...five('a'), ...new Array<Vote>(left).fill(2)])).toEqual([]);
    }
    expect(leavingIn([...five('a'), 1, 2, 2, 3, 3])).toEqual(['a']);
  });

  it('are of more than one mind: a unanimous group tells what each of its people said', () => {
    expect(leavingIn([...of('a', 0, 0, 0, 0, 0), ...five('b'), ...five('c')])).toEqual([]);
    expect(leavingIn([...of('a', 0, 0, 0, 0, 0, 'dont-know'), ...five('b')])).toEqual([]);
    expect(leavingIn([...of('a', 0, 0, 0, 0, 1), ...five('b')])).toEqual(['a', 'b']);
  });

  it('leave nobody outside who are all of one mind, for a subtraction would tell it', () => {
    expect(leavingIn([...five('a'), 2, 2, 2, 2, 2])).toEqual([]);
    expect(leavingIn([...five('a'), ...of('b', 2, 2, 2, 2, 2), 1, 1, 1, 1, 1])).toEqual(['a']);
  });

  it('never tell anyone, by their counts or by a subtraction', () => {
    let shown = 0;
    fc.assert(
      fc.property(anyRoom, fc.constantFrom(...PRACTICE_IDS.slice(0, 3)), (workshop, practice) => {
        const leaving = groupsLeaving(workshop, practice);
        if (leaving.length === 0) return;
        shown += 1;
        for (const { figures } of leaving) {
          expect(figures.n).toBeGreaterThanOrEqual(5);
          expect(figures.range).toBeGreaterThan(0);
        }
        const names = leaving.map(({ group }) => group);
        const outside = workshop.respondents.filter(({ group = '' }) => !names.includes(group));
        expect([1, 2, 3, 4]).not.toContain(outside.length);
        const levels = outside
          .map(({ answers }) => answers[practice])
          .filter((vote) => typeof vote === 'number');
        expect([1, 2, 3, 4]).not.toContain(levels.length);
        expect(new Set(levels).size).not.toBe(1);
      }),
      { numRuns: 300 },
    );
    expect(shown).toBeGreaterThan(30);
  });
});
