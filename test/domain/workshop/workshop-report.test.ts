import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/domain/model/answer.ts';
import { PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import { scoreAssessment } from '../../../src/domain/scoring/report.ts';
import { votesFrom } from '../../../src/domain/workshop/as-assessment.ts';
import { jackknife } from '../../../src/domain/workshop/jackknife.ts';
import type { Votes, Workshop } from '../../../src/domain/workshop/workshop.ts';
import { buildWorkshopReport } from '../../../src/domain/workshop/workshop-report.ts';
import { anyWorkshop } from '../arbitrary.ts';
import { answersFrom, assessmentFrom, workshopOn } from '../sample.ts';

const votesOf = (codes: string): Votes => votesFrom({ model: 1, answers: answersFrom(codes) });
const workshop = (...codes: string[]): Workshop => ({
  model: 1,
  date: '2026-11-21',
  respondents: codes.map((each) => ({ answers: votesOf(each) })),
});
const all = (level: number) => String(level).repeat(17);

describe('a workshop', () => {
  it('of one respondent scores as that person alone', () => {
    const codes = '21012 3D4_N1 202211';
    const {
      kind,
      respondents,
      practices,
      kendallW,
      jackknife: range,
      ...report
    } = buildWorkshopReport(workshop(codes));
    const { kind: _, ...alone } = scoreAssessment(assessmentFrom(codes));
    expect({ ...report, gaps: report.gaps.map(({ robust, ...gap }) => gap) }).toEqual(alone);
    expect([kind, respondents, kendallW, range]).toEqual(['workshop', 1, null, null]);
    expect(practices.guidance).toMatchObject({ n: 1, median: 3, status: null, level: 3 });
  });

  it('gives proof and importance as the facilitator set them', () => {
    const report = buildWorkshopReport({
      ...workshop(all(3), all(3), all(3)),
      matterMost: ['guidance'],
      decided: { guidance: { proof: { kind: 'indicator', date: '2026-05' } }, 'closed-loop': { level: 1 } },
    });
    expect(report.gaps.find(({ practice }) => practice === 'guidance')).toMatchObject({
      level: 3,
      importance: 3,
      target: 3,
      toProve: false,
    });
    expect(report.gaps.find(({ practice }) => practice === 'closed-loop')).toMatchObject({
      level: 1,
      gap: 1,
    });
    expect(report.practices['closed-loop']).toMatchObject({ median: 3, level: 1 });
    expect(report.solidity).toMatchObject({ agreement: 'good', freshness: 'good', proof: 'low' });
  });

  it('that reached us by a link without votes stands on its decisions', () => {
    const decided = Object.fromEntries(PRACTICE_IDS.map((id) => [id, { level: 2 as const }]));
    const report = buildWorkshopReport({ model: 1, date: '2026-11', respondents: [], n: 12, decided });
    expect(report).toMatchObject({ respondents: 12, kendallW: null, jackknife: null });
    expect(report.declared).toMatchObject({ stage: 2, index: 50 });
    expect(report.practices.guidance).toMatchObject({
      n: 0,
      distribution: [0, 0, 0, 0, 0],
      median: null,
      level: 2,
    });
    expect(report.solidity.agreement).toBeNull();
  });

  it('is not close on a practice where two groups that are shown stand two levels apart', () => {
    const of = (group: string, ...votes: Level[]) => votes.map((vote) => [vote, group] as const);
    const statusOf = (...votes: (readonly [Level, string])[]) =>
      buildWorkshopReport(workshopOn('guidance', votes)).practices.guidance.status;
    const front = of('front line', 1, 1, 1);
    const managers = (...votes: Level[]) => of('management', ...votes);
    const close = [2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3] as const;
    expect(statusOf(...front, ...managers(...close))).toBe('close');
    expect(statusOf(...front, ...managers(2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3))).toBe('to-discuss');
    expect(statusOf(...front.slice(1), ...managers(3, 3, 3, 3, 3, 3, 2, 2, 2, 2))).toBe('close');
    expect(statusOf(...of('front line', 0, 0, 0), ...managers(4, 4, 4))).toBe('split');
  });

  it('leaves out the practices it did not ask about', () => {
    const report = buildWorkshopReport({
      ...workshop(all(2), all(2), all(2)),
      practices: PRACTICE_IDS.filter((id) => id !== 'guidance'),
    });
    expect(report.counts.applicable).toBe(16);
    expect(report.practices.guidance).toMatchObject({ level: 'not-applicable', n: 0 });
  });

  it('reads its respondents in any order', () => {
    fc.assert(
      fc.property(anyWorkshop, (given) => {
        const reversed = { ...given, respondents: [...given.respondents].reverse() };
        expect(buildWorkshopReport(reversed)).toEqual(buildWorkshopReport(given));
      }),
      { numRuns: 50 },
    );
  });

  it('in which all agree is close on every practice and keeps its index whoever leaves', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 1, 2, 3, 4), fc.integer({ min: 3, max: 12 }), (level, n) => {
        const report = buildWorkshopReport(workshop(...new Array<string>(n).fill(all(level))));
        expect(PRACTICE_IDS.every((id) => report.practices[id].status === 'close')).toBe(true);
        expect(report.jackknife).toEqual([level * 25, level * 25]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('leaving one respondent out', () => {
  it('tells how far the index hangs on one person', () => {
    expect(jackknife(workshop(all(0), all(2), all(4)))).toEqual([0, 50]);
  });

  it('does not shake what was decided', () => {
    const decided = Object.fromEntries(PRACTICE_IDS.map((id) => [id, { level: 3 as const }]));
    expect(jackknife({ ...workshop(all(0), all(2), all(4)), decided })).toEqual([75, 75]);
  });

  it('needs three respondents and a scored whole', () => {
    expect(jackknife(workshop(all(0), all(4)))).toBeNull();
    expect(jackknife(workshop('22222', '22222', '22222'))).toBeNull();
  });
});
