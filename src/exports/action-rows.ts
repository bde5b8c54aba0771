import type { Proof } from '../domain/model/answer.ts';
import type { DecisionStatus } from '../domain/model/assessment.ts';
import { isDecidedOn, practiceDecided } from '../domain/model/decided.ts';
import { decisionIds, stepId } from '../domain/model/decision-id.ts';
import type { PracticeId } from '../domain/model/model.ts';
import type { RobustGap } from '../domain/scoring/report.ts';
import { decisionInWords } from '../wording/report/decision.ts';
import { stepInWords } from '../wording/report/next-step.ts';
import type { DocumentLanguage } from './document-language.ts';
import type { LeavingReport } from './leaving-report.ts';

/** A decision, or a next step that nobody decided yet. */
export interface ActionRow {
  /** By what it is found again: `decisionIds`, `stepId`. */
  readonly id: string;
  readonly status: DecisionStatus | 'proposed';
  readonly practice: PracticeId | undefined;
  readonly action: string;
  readonly firstMove: string;
  readonly owner: string;
  /** ISO day or month; empty when none was said. */
  readonly due: string;
  readonly indicator: string;
  readonly proof: Proof | undefined;
  /** The gap it works on, where its practice has one. */
  readonly gap: RobustGap | undefined;
}

function decided(leaving: LeavingReport, language: DocumentLanguage): ActionRow[] {
  const { report, assessment } = leaving;
  const decisions = assessment.decisions ?? [];
  const ids = decisionIds(decisions);
  return decisions.map((decision, at): ActionRow => {
    const { owner = '', due = '', status = 'open', proof } = decision;
    const practice = practiceDecided(decision);
    const gap = report.gaps.find((one) => one.practice === practice);
    const said = decisionInWords(language, decision);
    return { ...said, id: ids[at] ?? '', status, practice, firstMove: '', owner, due, proof, gap };
  });
}

/** What was decided, then the next steps of the gaps that nothing was decided on, in the order in which to act. */
export function actionRows(leaving: LeavingReport, language: DocumentLanguage): readonly ActionRow[] {
  const { report, assessment } = leaving;
  const proposed = report.gaps.flatMap((gap): ActionRow[] => {
    const { practice } = gap;
    const step = stepInWords(language, gap, assessment);
    if (!step || isDecidedOn(assessment.decisions ?? [], practice)) return [];
    const { action, firstMove, due, indicator } = step;
    const id = stepId({ practice, level: step.to });
    const owner = step.by;
    return [
      { id, status: 'proposed', practice, action, firstMove, owner, due, indicator, proof: undefined, gap },
    ];
  });
  return [...decided(leaving, language), ...proposed];
}

/** What was decided; while nothing was, the next steps that the report proposes. */
export function actionsToTake(leaving: LeavingReport, language: DocumentLanguage): readonly ActionRow[] {
  const rows = actionRows(leaving, language);
  const made = rows.filter(({ status }) => status !== 'proposed');
  return made.length > 0 ? made : rows;
}
