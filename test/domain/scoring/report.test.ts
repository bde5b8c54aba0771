import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import { PRACTICE_IDS, type PracticeId } from '../../../src/domain/model/model.ts';
import { buildReport, type Report, scoreAssessment } from '../../../src/domain/scoring/report.ts';
import type { Workshop } from '../../../src/domain/workshop/workshop.ts';
import { buildWorkshopReport } from '../../../src/domain/workshop/workshop-report.ts';
import { anyAssessment } from '../arbitrary.ts';
import { assessmentFrom } from '../sample.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, fixtures), 'utf8'));

/** Without what the effort of a step decides: the gaps in model order, and no share of draws. */
function withoutOrder(report: { gaps: Report['gaps'] }): unknown {
  const place = (id: PracticeId) => PRACTICE_IDS.indexOf(id);
  const gaps = [...report.gaps]
    .sort((first, second) => place(first.practice) - place(second.practice))
    .map(({ robust, ...gap }) => gap);
  return { ...report, gaps };
}

describe('a golden report', () => {
  for (const name of readdirSync(new URL('assessments', fixtures))) {
    it(`is made of ${name}`, () => {
      const report = buildReport(readJson(`assessments/${name}`) as Assessment);
      expect(withoutOrder(report)).toEqual(readJson(`reports/${name}`));
      expect(Object.keys(report)).toEqual(Object.keys(readJson(`reports/${name}`)));
    });
  }

  for (const name of readdirSync(new URL('workshops', fixtures))) {
    it(`is made of the workshop ${name}`, () => {
      const report = buildWorkshopReport(readJson(`workshops/${name}`) as Workshop);
      const golden = readJson(`reports/${name}`);
      expect(Object.keys(report)).toEqual(Object.keys(golden));
      const { practices, ...rest } = golden;
      expect({ ...(withoutOrder(report) as object), practices: undefined }).toEqual(rest);
      for (const id of PRACTICE_IDS) {
        const { sd, ad, rwg, ...figures } = practices[id];
        expect(report.practices[id]).toMatchObject(figures);
        for (const key of ['sd', 'ad', 'rwg'] as const) {
          const figure = practices[id][key];
          if (figure === null) expect(report.practices[id][key]).toBeNull();
          else expect(report.practices[id][key]).toBeCloseTo(figure, 12);
        }
      }
    });
  }
});

describe('a report', () => {
  it('is the score, with the share of draws beside each gap', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const report = buildReport(assessment);
        expect({ ...report, gaps: report.gaps.map(({ robust, ...gap }) => gap) }).toEqual(
          scoreAssessment(assessment),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('has no scope when none was given, and survives an empty assessment', () => {
    const report = buildReport(assessmentFrom(''));
    expect(report).toMatchObject({ scope: null, weakestAxis: null, heldBackBy: [], gaps: [] });
    expect(report.counts).toEqual({ applicable: 17, rated: 0, inPlace: 0, proven: 0, unknown: 17 });
  });

  it('reads the order of the answers, and the reason why one does not apply, as nothing', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const answers = Object.entries(assessment.answers)
          .reverse()
          .map(([id, answer]) =>
            answer.status === 'not-applicable' ? [id, { status: answer.status }] : [id, answer],
          );
        expect(scoreAssessment({ ...assessment, answers: Object.fromEntries(answers) })).toEqual(
          scoreAssessment(assessment),
        );
      }),
    );
  });

  it('reads a practice without entry, and one weighed but not answered, alike', () => {
    const open = assessmentFrom('2222_', {
      'privacy-choice': { importance: 3, proof: { kind: 'customer' } },
    });
    expect(scoreAssessment(open)).toEqual(scoreAssessment(assessmentFrom('2222_')));
  });

  it('supports only what is proven: without any proof a 4 is worth a 2', () => {
    const { declared, supported } = scoreAssessment(assessmentFrom('4'.repeat(17)));
    expect(declared).toMatchObject({ stage: 4, index: 100 });
    expect(supported).toMatchObject({ stage: 2, index: 50, bounds: [50, 50] });
  });
});
