import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askable, learnFrom } from '../../../src/domain/comparing/learn-from.ts';
import { inOrderOf, type MatrixRow, matrixOf, ROW_ORDERS } from '../../../src/domain/comparing/matrix.ts';
import { coursesOf } from '../../../src/domain/comparing/over-time.ts';
import { inColumns } from '../../../src/domain/comparing/scopes.ts';
import { type Unit, unitOfAssessment } from '../../../src/domain/comparing/unit.ts';
import type { Answer } from '../../../src/domain/model/answer.ts';
import { comparabilityOf, PRACTICE_IDS, type PracticeId } from '../../../src/domain/model/model.ts';
import { compareAssessments } from '../../../src/domain/scoring/comparison.ts';
import { anyAssessment } from '../arbitrary.ts';
import { assessmentFrom } from '../sample.ts';

type More = Partial<Record<PracticeId, Omit<Answer, 'level' | 'status'>>>;

function unit(scope: string, date: string, codes: string, more: More = {}, model = 2): Unit {
  return unitOfAssessment(`${scope} ${date}`, { ...assessmentFrom(codes, more), scope, date, model });
}
const first = (units: readonly Unit[], practice: PracticeId = 'channel-choice'): MatrixRow => {
  const row = matrixOf(units).rows.find((one) => one.practice === practice);
  if (!row) throw new Error(`No row ${practice}`);
  return row;
};
const named = { proof: { kind: 'indicator' } } as const;

describe('columns side by side', () => {
  it('say of each practice how far apart they stand and what is missing to their targets', () => {
    const row = first([unit('a', '2026-01', '0'), unit('b', '2026-01', '3'), unit('c', '2026-01', 'D')]);
    expect([row.spread, row.missing]).toEqual([3, 2]);
    expect(row.cells.map(({ standing }) => standing)).toEqual([0, 3, 'dont-know']);
  });

  it('have no spread where fewer than two have a level, and nothing missing where none has', () => {
    expect(first([unit('a', '2026-01', '2'), unit('b', '2026-01', 'N')]).spread).toBeNull();
    expect(first([unit('a', '2026-01', 'D'), unit('b', '2026-01', '_')]).missing).toBeNull();
  });

  it('meet, where their models differ, on what compares; what does not is told', () => {
    const { rows, reworded, leftOut, models } = matrixOf([
      unit('a', '2025-01', '2', {}, 1),
      unit('b', '2026-01', '2', {}, 2),
    ]);
    expect(models).toEqual([1, 2]);
    expect(rows.map(({ practice }) => practice)).toEqual(
      PRACTICE_IDS.filter((id) => comparabilityOf(id, 1, 2) !== 'not-comparable'),
    );
    expect(leftOut).toContain('guidance');
    expect(rows.length + leftOut.length).toBe(PRACTICE_IDS.length);
    expect(reworded).toContain('channel-choice');
  });

  it('stand by scope and date, whatever their results', () => {
    const units = [unit('a', '2026-03', '4'), unit('b', '2026-01', '0'), unit('A ', '2025-03', '0')];
    expect(inColumns(units).map(({ assessment }) => assessment.date)).toEqual([
      '2025-03',
      '2026-03',
      '2026-01',
    ]);
  });

  it('stand as they came where they are of one date; one that names no scope is one by itself', () => {
    const units = [unit('a', '2026-01', '1'), unit('A', '2026-01', '2'), unit('a ', '2026-01', '3')];
    expect(inColumns(units)).toEqual(units);
    expect(askable([unit('', '2025-01', '1'), unit(' ', '2026-01', '2')]).size).toBe(2);
  });

  it('are sorted by spread or by gap, ties in model order, what has no figure last', () => {
    const { rows } = matrixOf([unit('a', '2026-01', '02D 1'), unit('b', '2026-01', '12D 4')]);
    const firstFour = (order: (typeof ROW_ORDERS)[number]) =>
      inOrderOf(order, rows)
        .slice(0, 4)
        .map(({ practice }) => practice);
    expect(firstFour('spread').slice(0, 3)).toEqual(['place-choice', 'channel-choice', 'time-choice']);
    expect(firstFour('gap').slice(0, 3)).toEqual(['channel-choice', 'place-choice', 'time-choice']);
  });

  it('of two assessments agree with their comparison', () => {
    fc.assert(
      fc.property(anyAssessment, anyAssessment, (one, other) => {
        const { rows } = matrixOf([unitOfAssessment('1', one), unitOfAssessment('2', other)]);
        const { practices } = compareAssessments(one, other);
        expect(rows.map(({ practice }) => practice)).toEqual(practices.map(({ practice }) => practice));
        expect(rows.map(({ spread }) => spread)).toEqual(
          practices.map(({ change }) => (change === null ? null : Math.abs(change))),
        );
      }),
    );
  });

  it('are all there in every order', () => {
    fc.assert(
      fc.property(fc.array(anyAssessment, { minLength: 1, maxLength: 24 }), (some) => {
        const { rows } = matrixOf(some.map((one, at) => unitOfAssessment(String(at), one)));
        for (const order of ROW_ORDERS) {
          expect(
            inOrderOf(order, rows)
              .map(({ practice }) => practice)
              .toSorted(),
          ).toEqual(rows.map(({ practice }) => practice).toSorted());
        }
      }),
    );
  });
});

describe('whom to learn from', () => {
  const asked = (...units: Unit[]) => {
    const found = learnFrom(first(units), askable(units));
    return typeof found === 'string' ? found : found.cells.map(({ unit }) => unit.assessment.scope);
  };

  it('is the one whose proof carries the highest level, not the one who declares most', () => {
    const proven = unit('proven', '2026-01', '3', { 'channel-choice': named });
    expect(asked(unit('claims', '2026-01', '4'), proven, unit('low', '2026-01', '1'))).toEqual(['proven']);
  });

  it('is several where several stand there together', () => {
    const one = unit('one', '2026-01', '3', { 'channel-choice': named });
    const two = unit('two', '2026-01', '4', { 'channel-choice': named });
    expect(asked(one, two, unit('low', '2026-01', '1'))).toEqual(['one', 'two']);
  });

  it('is nobody where too few are known, none has proof, or all stand alike', () => {
    const one = unit('one', '2026-01', '3', { 'channel-choice': named });
    expect(asked(one, unit('two', '2026-01', 'D'))).toBe('too-few-known');
    const unknown = ['two', 'three', 'four'].map((scope) => unit(scope, '2026-01', 'D'));
    expect(asked(one, unit('low', '2026-01', '1'), ...unknown)).toBe('too-few-known');
    expect(asked(unit('a', '2026-01', '4'), unit('b', '2026-01', '1'))).toBe('none-proven');
    expect(asked(one, { ...one, key: 'b', assessment: { ...one.assessment, scope: 'b' } })).toBe('all-alike');
  });

  it('is not one’s own past: of each scope the latest counts', () => {
    const before = unit('a', '2025-01', '4', { 'channel-choice': named });
    expect(asked(before, unit('a', '2026-01', '2'))).toBe('too-few-known');
    expect(asked(before, unit('a', '2026-01', '2'), unit('b', '2026-01', '1'))).toBe('none-proven');
  });
});

describe('an axis from date to date', () => {
  it('is told of one scope seen twice or more, never across two', () => {
    const [course, ...others] = coursesOf([
      unit('a', '2026-01', '22222'),
      unit('b', '2026-02', '44444'),
      unit('a', '2025-01', '00002'),
    ]);
    expect(others).toEqual([]);
    const [line] = course?.axes[0]?.lines ?? [];
    expect(line?.points.map(({ counts, index }) => [counts.inPlace, index])).toEqual([
      [1, 10],
      [5, 50],
    ]);
  });

  it('has no figure at a date at which it is not scored', () => {
    const [course] = coursesOf([unit('a', '2025-01', '2____'), unit('a', '2026-01', '22222')]);
    expect(course?.axes[0]?.lines[0]?.points.map(({ index }) => index)).toEqual([null, 50]);
  });

  it('is not told of one date', () => {
    expect(coursesOf([unit('a', '2026-01', '2'), unit('A', '2026-01', '3')])).toEqual([]);
  });

  it('meets on what compares where its models differ', () => {
    const [course] = coursesOf([
      unit('a', '2025-01', '2'.repeat(17), {}, 1),
      unit('a', '2026-01', '2'.repeat(17), {}, 2),
    ]);
    const applicable = course?.axes.map(({ lines }) =>
      lines[0]?.points.map(({ counts }) => counts.applicable),
    );
    for (const counts of applicable ?? []) expect(new Set(counts).size).toBe(1);
  });
});
