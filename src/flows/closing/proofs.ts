import { needsProof, type ProofKind } from '../../domain/model/answer.ts';
import { PRACTICE_IDS, type PracticeId } from '../../domain/model/practice.ts';
import { decide } from '../../domain/workshop/discussion.ts';
import { groupLevels } from '../../domain/workshop/group-level.ts';
import { toWorkshop, type WorkingCopy } from '../../domain/workshop/working-copy.ts';
import { changeWorkshop } from '../../stores/workshops.ts';

/** A level the group holds that calls for proof. */
export interface Claim {
  readonly practice: PracticeId;
  readonly level: number;
}

/** Every level the group holds that calls for proof, in model order. */
export function claimsIn(copy: WorkingCopy): Claim[] {
  const levels = groupLevels(toWorkshop(copy));
  return PRACTICE_IDS.flatMap((practice) => {
    const level = levels[practice];
    return typeof level === 'number' && needsProof(level) ? [{ practice, level }] : [];
  });
}

/** Keeps what proves the level of a practice; its date, if it has one, stays. An empty name is none. */
export function keepProof(workshop: string, practice: PracticeId, kind: ProofKind, name: string): void {
  changeWorkshop(workshop, (copy) => {
    const before = copy.decided?.[practice];
    const { name: _, ...others } = before?.proof ?? { kind };
    const proof = { ...others, kind, ...(name && { name }) };
    return decide(copy, practice, { ...before, proof });
  });
}
