import type { Proof } from '../../domain/model/answer.ts';
import type { Assessment, Decision } from '../../domain/model/assessment.ts';
import { decisionIds } from '../../domain/model/decision-id.ts';
import { withUnchanged } from '../../domain/model/last-time.ts';
import type { PracticeId } from '../../domain/model/practice.ts';
import { fromFile } from '../../share/files.ts';
import { changeAssessment, type KeptAssessment } from '../../stores/assessments.ts';
import type { ChangeOf } from '../own-report/changes.ts';

/** An assessment that was started from another: the last one, and what of it can be taken over. */
export interface NextTime {
  readonly last: Assessment;
  readonly now: Assessment;
  /** Gives these practices the answers of last time, where they have none yet. */
  readonly keepUnchanged: (practices: readonly PracticeId[]) => void;
  /** Shows the proof of last time again. */
  readonly keepProof: (practice: PracticeId, proof: Proof) => void;
  /** Changes a decision that goes on from last time, by its id, wherever it stands by now. */
  readonly changeDecision: (id: string, how: ChangeOf<Decision>) => void;
}

/** What of the last assessment can be taken over into one that was started from it. */
export function nextTimeOf(kept: KeptAssessment, before: KeptAssessment): NextTime {
  const last = fromFile(before.file);
  const change = (how: (assessment: Assessment) => Assessment) => changeAssessment(kept.id, how);
  return {
    last,
    now: fromFile(kept.file),
    keepUnchanged: (practices) => change((now) => withUnchanged(now, last, practices)),
    keepProof: (practice, proof) =>
      change((now) => ({
        ...now,
        answers: { ...now.answers, [practice]: { ...now.answers[practice], proof } },
      })),
    changeDecision: (id, how) =>
      change((now) => {
        const at = decisionIds(now.decisions ?? []).indexOf(id);
        const decisions = now.decisions?.map((one, place) => (place === at ? how(one) : one));
        return { ...now, decisions };
      }),
  };
}
