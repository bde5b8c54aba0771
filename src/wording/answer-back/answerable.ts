import type { Assessment, DecisionStatus } from '../../domain/model/assessment.ts';
import { decisionIds, stepId } from '../../domain/model/decision-id.ts';
import { isSameOwner } from '../../domain/model/owners.ts';
import type { Gap } from '../../domain/scoring/gaps.ts';
import { decisionInWords } from '../report/decision.ts';
import { firstSteps } from '../report/next-step.ts';
import type { ReportLanguage } from '../report/report-language.ts';

/** An action that a reader of a report may answer, in the reader's language. */
export interface AnswerableAction {
  /** By what it is told: `decisionIds`, `stepId`. */
  readonly id: string;
  readonly action: string;
  readonly owner: string;
  /** ISO day or month; empty when none was said. */
  readonly due: string;
  readonly status: DecisionStatus;
  /** Nobody decided it yet. */
  readonly isProposed: boolean;
}

/** What was decided and not dropped; while nothing was, the steps that the report puts first. */
export function answerableActions(
  text: ReportLanguage,
  assessment: Assessment,
  gaps: readonly Gap[],
): readonly AnswerableAction[] {
  const { decisions = [] } = assessment;
  const ids = decisionIds(decisions);
  const decided = decisions.flatMap((decision, at): AnswerableAction[] => {
    const { owner = '', due = '', status = 'open' } = decision;
    const { action } = decisionInWords(text, decision);
    return status === 'dropped' ? [] : [{ id: ids[at] ?? '', action, owner, due, status, isProposed: false }];
  });
  if (decisions.length > 0) return decided;
  return firstSteps(text, gaps, assessment).map(({ practice, step }) => ({
    id: stepId({ practice, level: step.to }),
    action: step.action,
    owner: step.by,
    due: step.due,
    status: 'open',
    isProposed: true,
  }));
}

/** The actions of one owner before the others; the order stays otherwise. */
export function ownFirst(actions: readonly AnswerableAction[], owner: string): readonly AnswerableAction[] {
  const isOwn = (action: AnswerableAction) => owner !== '' && isSameOwner(action.owner, owner);
  return [...actions.filter(isOwn), ...actions.filter((action) => !isOwn(action))];
}
