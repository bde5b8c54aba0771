import type { Answers, Level } from '../../src/domain/model/answer.ts';
import type { Assessment } from '../../src/domain/model/assessment.ts';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { buildReport, scoreAssessment } from '../../src/domain/scoring/report.ts';

/** Prints how fast reports are made: `node test/bench/score.ts`. Measured, not asserted. */
const assessments = Array.from({ length: 64 }, (_, seed): Assessment => {
  const answers: Answers = Object.fromEntries(
    PRACTICE_IDS.map((id, at) => [
      id,
      {
        level: ((seed * 7 + at * (seed + 3)) % 5) as Level,
        importance: at % 4 === seed % 4 ? 3 : 2,
        proof: { kind: at % 3 === 0 ? 'indicator' : 'none', date: '2026-03' },
      },
    ]),
  );
  return { model: 1, date: '2026-11-21', scope: 'bench', answers };
});

function timePerCall(times: number, make: (assessment: Assessment) => unknown): number {
  const run = (count: number) => {
    for (let turn = 0; turn < count; turn += 1) make(assessments[turn % 64] as Assessment);
  };
  run(Math.ceil(times / 4));
  const start = performance.now();
  run(times);
  return (performance.now() - start) / times;
}

const first = performance.now();
buildReport(assessments[0] as Assessment);
console.log(`first report with draws: ${(performance.now() - first).toFixed(2)} ms`);
console.log(`reports a second without draws: ${Math.round(1000 / timePerCall(40_000, scoreAssessment))}`);
console.log(
  `one report with draws: ${timePerCall(200, (assessment) => buildReport(assessment)).toFixed(2)} ms`,
);
