import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { decidedPlan } from './decided-plan.ts';
import type { PlanInDocument } from './plan-in-document.ts';
import { proposedPlan } from './proposed-plan.ts';

/** The decisions in time where there are any, else the next steps, called a proposal; undefined where there is nothing to draw. */
export function planOf(leaving: LeavingReport, language: DocumentLanguage): PlanInDocument | undefined {
  const isDecided = (leaving.assessment.decisions ?? []).some(({ status }) => status !== 'dropped');
  return isDecided ? decidedPlan(leaving, language) : proposedPlan(leaving, language);
}
