import { carryOver } from '../../domain/model/carry-over.ts';
import { MODEL_VERSION } from '../../domain/model/practice.ts';
import { fromFile } from '../../share/files.ts';
import { changeAssessment, type KeptAssessment, keepAsItWas } from '../../stores/assessments.ts';

/**
 * Brings an assessment under way from an older model to today's, as far as its answers carry over. When some do not,
 * the assessment as it was stays beside, closed; without room for that it waits. One that is closed, or of today's
 * model, stays as it is.
 */
export function bringUpToDate({ id, frozen, file }: KeptAssessment): void {
  if (frozen || file.model >= MODEL_VERSION) return;
  if (carryOver(fromFile(file)).askedAgain.length > 0 && !keepAsItWas(id)) return;
  changeAssessment(id, (assessment) => carryOver(assessment).assessment);
}
