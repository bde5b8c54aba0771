import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../../src/domain/comparing/matrix.ts';
import { unitOfWorkshop, unitsOfGroups } from '../../../src/domain/comparing/unit.ts';
import { groupsLeaving } from '../../../src/domain/workshop/groups.ts';
import { resultOf } from '../../../src/domain/workshop/result.ts';
import { respondentsOf } from '../../../src/domain/workshop/workshop.ts';
import { anyWorkshop } from '../arbitrary.ts';
import { workshopOn } from '../sample.ts';

const standing = (votes: Parameters<typeof workshopOn>[1], decided?: object) => {
  const workshop = { ...workshopOn('guidance', votes), ...decided };
  const row = matrixOf([unitOfWorkshop('w', workshop)]).rows.find(({ practice }) => practice === 'guidance');
  return row?.cells[0]?.standing;
};
const group = (name: string, ...votes: (0 | 1 | 2 | 3 | 4 | 'not-applicable' | 'dont-know')[]) =>
  votes.map((vote) => [vote, name] as const);

describe('a workshop in a column', () => {
  it('stands where its group does', () => {
    expect(standing([1, 2, 3])).toBe(2);
    expect(standing([1, 2, 3, 'dont-know', 'dont-know', 'dont-know', 'dont-know'])).toBe('unanswered');
  });

  it('withholds a level that fewer than three people gave, unless the room decided it', () => {
    expect(standing([1, 2])).toBe('too-few');
    expect(standing([4])).toBe('too-few');
    expect(standing([1, 2], { decided: { guidance: { level: 3 } } })).toBe(3);
  });

  it('withholds the same where only its result travelled', () => {
    const two = resultOf(workshopOn('guidance', [1, 2]), []);
    expect(unitOfWorkshop('w', two).withheld).toEqual(['guidance']);
    const three = resultOf(workshopOn('guidance', [1, 2, 2]), []);
    expect(unitOfWorkshop('w', three).withheld).toEqual([]);
  });

  it('says how many people it rests on', () => {
    fc.assert(
      fc.property(anyWorkshop, (workshop) => {
        expect(unitOfWorkshop('w', workshop).people).toBe(respondentsOf(workshop));
      }),
    );
  });
});

describe('groups in columns', () => {
  it('are those of five or more who are not of one mind, with the level of their votes', () => {
    const votes = [...group('desk', 1, 1, 2, 2, 2), ...group('field', 3, 3, 3, 4, 4), ...group('few', 0, 1)];
    expect(unitsOfGroups('w', workshopOn('guidance', votes))).toEqual([]);
    const enough = workshopOn('guidance', votes.slice(0, 10));
    expect(
      unitsOfGroups('w', enough).map(({ group, people, assessment }) => [
        group,
        people,
        assessment.answers.guidance?.level,
      ]),
    ).toEqual([
      ['desk', 5, 2],
      ['field', 5, 3],
    ]);
  });

  it('may be ones to whom a practice does not apply, or who do not know', () => {
    const many = (vote: 'not-applicable' | 'dont-know') => Array.from({ length: 6 }, () => vote);
    const votes = [
      ...group('desk', ...many('not-applicable'), 1, 1, 2, 2, 2),
      ...group('field', ...many('dont-know'), 3, 3, 3, 4, 4),
    ];
    expect(
      unitsOfGroups('w', workshopOn('guidance', votes)).map(({ assessment }) => assessment.answers.guidance),
    ).toEqual([{ status: 'not-applicable' }, undefined]);
  });

  it('say of a practice on which they may not be shown that too few answered', () => {
    const votes = [...group('desk', 1, 1, 2, 2, 2), ...group('field', 3, 3, 3, 4, 4)];
    const [desk] = unitsOfGroups('w', workshopOn('guidance', votes));
    const cells = matrixOf(desk ? [desk] : []).rows.map(({ cells }) => cells[0]?.standing);
    expect(cells.filter((where) => where === 'too-few')).toHaveLength(16);
  });

  it('never tell more than what may leave the wall', () => {
    // Around the number of people that makes a group one that may be shown.
    const anyVotes = fc.array(fc.constantFrom(0, 1, 2, 3, 4), { minLength: 3, maxLength: 7 });
    let told = 0;
    fc.assert(
      fc.property(anyVotes, anyVotes, (desk, field) => {
        const workshop = workshopOn('guidance', [...group('desk', ...desk), ...group('field', ...field)]);
        const levels = unitsOfGroups('w', workshop).filter(
          ({ assessment }) => assessment.answers.guidance?.level !== undefined,
        );
        told += levels.length;
        const leaving = groupsLeaving(workshop, 'guidance').map((one) => one.group);
        expect(leaving).toEqual(expect.arrayContaining(levels.map((one) => one.group)));
      }),
    );
    expect(told).toBeGreaterThan(0);
  });
});
