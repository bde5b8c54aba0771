import { type Importance, type Level, stateOf } from '../model/answer.ts';
import { PREREQUISITES, type PracticeId, type Prerequisite } from '../model/model.ts';
import { type RatedPractice, ratedPractices, type Scorable } from './axis-answers.ts';
import { createRanking, gapOf, isToProve } from './ranking.ts';

export type Band = 'high' | 'medium' | 'low' | 'none';

/** The lowest priority of each band. */
export const BANDS_FROM = { high: 9, medium: 5, low: 1, none: 0 } as const satisfies Record<Band, number>;

/** A strength is carried by its proof from this level on, at or above its target. */
export const STRENGTH_FROM: Level = 3;

/** One rated practice and what is left to do on it. */
export interface Gap {
  readonly practice: PracticeId;
  /** As declared. */
  readonly level: Level;
  readonly target: Level;
  /** Levels from declared to target, 0–4. */
  readonly gap: number;
  /** Whether the proof carries less than the declared level. */
  readonly toProve: boolean;
  readonly importance: Importance;
  /** 0–12: a rank in bands, never a return. */
  readonly priority: number;
  readonly band: Band;
}

/** The band of a priority. */
export function bandOf(priority: number): Band {
  if (priority >= BANDS_FROM.high) return 'high';
  if (priority >= BANDS_FROM.medium) return 'medium';
  return priority >= BANDS_FROM.low ? 'low' : 'none';
}

/** Every rated practice with its gap and priority, in the order in which to act; priority 0 comes last. */
export function rankGaps(rated: readonly RatedPractice[]): Gap[] {
  const { order, priorities } = createRanking(rated)(
    rated.map(({ declared }) => declared),
    rated.map(({ importance }) => importance),
  );
  return Array.from(order, (at) => {
    const { practice, declared, target, proof, importance } = rated[at] as RatedPractice;
    const priority = priorities[at] as number;
    return {
      practice: practice.id,
      level: declared,
      target,
      gap: gapOf(declared, target),
      toProve: isToProve(declared, proof),
      importance,
      priority,
      band: bandOf(priority),
    };
  });
}

/** The prerequisites rated below the need of a practice that is itself rated: a warning, never a score. */
export function unmetPrerequisites({ answers }: Scorable): Prerequisite[] {
  return PREREQUISITES.filter(({ practice, needs, level }) => {
    const prerequisite = answers[needs]?.level;
    return stateOf(answers[practice]) === 'rated' && prerequisite !== undefined && prerequisite < level;
  });
}

/** The practices whose proof carries level 3 or more, and the target at least, in model order. */
export function findStrengths(assessment: Scorable): PracticeId[] {
  return ratedPractices(assessment)
    .filter(({ supported, target }) => supported >= STRENGTH_FROM && supported >= target)
    .map(({ practice }) => practice.id);
}
