import {
  type AnswerState,
  type Level,
  proofOf,
  type Sector,
  stateOf,
  targetOf,
} from '../../domain/model/answer.ts';
import { PRACTICE_IDS } from '../../domain/model/model.ts';
import { gapOf, isToProve } from '../../domain/scoring/ranking.ts';
import { fromFile } from '../../share/files.ts';
import { $current, openStore } from '../../stores/assessments.ts';

/** What the visitor's own assessment says of one practice. */
export interface OwnLevel {
  readonly state: AnswerState;
  readonly level: Level | undefined;
  readonly target: Level;
  /** Levels still to climb; undefined without a level. */
  readonly gap: number | undefined;
  readonly toProve: boolean;
}

export interface OwnAssessment {
  readonly name: string;
  readonly sector: Sector | undefined;
  /** Of every practice, by its id. */
  readonly levels: ReadonlyMap<string, OwnLevel>;
}

/** Reads the current assessment of this device; null when there is none. */
export function readOwnAssessment(): OwnAssessment | null {
  openStore();
  const saved = $current.get();
  if (!saved) return null;
  const { answers, sector, scope } = fromFile(saved.file);
  const levels = new Map(
    PRACTICE_IDS.map((id): [string, OwnLevel] => {
      const answer = answers[id];
      const level = answer?.level;
      const target = targetOf(answer);
      return [
        id,
        {
          state: stateOf(answer),
          level,
          target,
          gap: level === undefined ? undefined : gapOf(level, target),
          toProve: level !== undefined && isToProve(level, proofOf(answer)),
        },
      ];
    }),
  );
  return { name: scope ?? saved.name, sector, levels };
}
