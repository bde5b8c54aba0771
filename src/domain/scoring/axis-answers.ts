import {
  type Answers,
  type Importance,
  importanceOf,
  type Level,
  type ProofKind,
  proofOf,
  supportedLevel,
  targetOf,
} from '../model/answer.ts';
import type { Assessment } from '../model/assessment.ts';
import { type Axis, type AxisId, axesOf, type Practice, practicesIn } from '../model/model.ts';

/** Results are made twice: on the levels as declared, and on the levels the proof carries. */
export type Reading = 'declared' | 'supported';

/** A practice that has a level, with all that scoring needs of it. */
export interface RatedPractice {
  readonly practice: Practice;
  readonly declared: Level;
  readonly supported: Level;
  readonly proof: ProofKind;
  readonly importance: Importance;
  readonly target: Level;
}

/** What was answered on one axis. `rated` is in model order. */
export interface AxisAnswers {
  readonly id: AxisId;
  /** How many practices the axis has. */
  readonly practices: number;
  readonly notApplicable: number;
  readonly rated: readonly RatedPractice[];
}

/** What scoring takes of an assessment: its answers, to the practices of its model. */
export type Scorable = Pick<Assessment, 'model' | 'answers'>;

const axesByModel = new Map<number, readonly Axis[]>();

/** The axes of a model, made once. */
function axesIn(model: number): readonly Axis[] {
  const axes = axesByModel.get(model) ?? axesOf(practicesIn(model));
  axesByModel.set(model, axes);
  return axes;
}

/** The answers of an assessment axis by axis, in the order of its model. */
export function readAnswers({ model, answers }: Scorable): readonly AxisAnswers[] {
  return answersOn(axesIn(model), answers);
}

/** The answers on these axes, in their order: the one place where scoring reads them. */
export function answersOn(axes: readonly Axis[], answers: Answers): readonly AxisAnswers[] {
  return axes.map(({ id, practices }) => {
    const rated: RatedPractice[] = [];
    let notApplicable = 0;
    for (const practice of practices) {
      const answer = answers[practice.id];
      if (answer?.status === 'not-applicable') notApplicable += 1;
      if (answer?.level === undefined) continue;
      const proof = proofOf(answer);
      rated.push({
        practice,
        declared: answer.level,
        supported: supportedLevel(answer.level, proof),
        proof,
        importance: importanceOf(answer),
        target: targetOf(answer),
      });
    }
    return { id, practices: practices.length, notApplicable, rated };
  });
}

/** Every rated practice, in model order. */
export function ratedPractices(assessment: Scorable): RatedPractice[] {
  return readAnswers(assessment).flatMap((axis) => axis.rated);
}

/** The levels of the rated practices of an axis, in model order. */
export function levelsOf(axis: AxisAnswers, reading: Reading): Level[] {
  return axis.rated.map((rated) => rated[reading]);
}
