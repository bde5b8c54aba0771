import type {
  ActionVerdict,
  AnswerBack,
  AnsweredAction,
  Contested,
} from '../../domain/answer-back/answer-back.ts';
import { sealOf } from '../../domain/answer-back/seal.ts';
import { LEVELS, type ProofKind } from '../../domain/model/answer.ts';
import type { Assessment, DecisionStatus } from '../../domain/model/assessment.ts';
import { stepOf } from '../../domain/model/decision-id.ts';
import type { PracticeId } from '../../domain/model/practice.ts';
import type { Vote } from '../../domain/workshop/workshop.ts';
import { readDate } from '../../share/iso-date.ts';

/** What is being said of one action; empty where nothing is. */
export interface ReplyDraft {
  readonly verdict: ActionVerdict | '';
  readonly reason: string;
  readonly due: string;
  readonly status: DecisionStatus | '';
  readonly proofKind: Exclude<ProofKind, 'none'>;
  readonly proofName: string;
}

/** A level that is being contested; `to` is empty for a doubt alone. */
export interface ContestDraft {
  readonly practice: PracticeId;
  readonly to: Vote | '';
  readonly reason: string;
}

/** An answer on the way. */
export interface Draft {
  readonly name: string;
  /** By the id of the action. */
  readonly actions: Readonly<Record<string, ReplyDraft>>;
  readonly contested: readonly ContestDraft[];
}

export const EMPTY_ACTION: ReplyDraft = {
  verdict: '',
  reason: '',
  due: '',
  status: '',
  proofKind: 'indicator',
  proofName: '',
};
const EMPTY: Draft = { name: '', actions: {}, contested: [] };

/** Drafts of this tab, by the seal of the report they answer: closing the form loses none. */
const drafts = new Map<string, Draft>();

/** What was begun of an answer to a report; where nothing was, the name of whom its link is for, or none. */
export function draftFor(report: Assessment, name: string): Draft {
  return drafts.get(sealOf(report)) ?? { ...EMPTY, name };
}

/** Remembers what was written, as long as the page is there. */
export function keepDraft(report: Assessment, draft: Draft): void {
  drafts.set(sealOf(report), draft);
}

/** The levels and statuses a reader may say instead, in order. */
export const VOTES: readonly Vote[] = [...LEVELS, 'not-applicable', 'dont-know'];

function answeredAction(id: string, words: string, draft: ReplyDraft): AnsweredAction | undefined {
  const { verdict, status } = draft;
  // Its field stands only beside a verdict.
  const reason = verdict === '' ? '' : draft.reason.trim();
  const proofName = draft.proofName.trim();
  const due = readDate(draft.due) ? draft.due : '';
  if (verdict === '' && status === '' && proofName === '' && due === '') return undefined;
  return {
    decision: id,
    ...(stepOf(id)?.level === undefined && words !== '' && { action: words }),
    ...(verdict && { verdict }),
    ...(reason && { reason }),
    ...(due && { due }),
    ...(status && { status }),
    ...(proofName && { proof: { kind: draft.proofKind, name: proofName } }),
  };
}

/** A level without a reason is not contested yet. */
export function isWhole({ reason }: ContestDraft): boolean {
  return reason.trim() !== '';
}

function contestedIn({ answers }: Assessment, drafts: readonly ContestDraft[]) {
  const said = drafts.filter(isWhole).map(({ practice, to, reason }): [PracticeId, Contested] => {
    const from = answers[practice]?.level ?? answers[practice]?.status;
    return [
      practice,
      { ...(from !== undefined && { from }), ...(to !== '' && { to }), reason: reason.trim() },
    ];
  });
  return Object.fromEntries(said);
}

/** The actions one can answer, as told by their ids, with their words. */
type Answerable = readonly { readonly id: string; readonly action: string }[];

/** The answer that is being written to a report, on an ISO day; undefined while it says nothing. */
export function answerFrom(
  report: Assessment,
  answerable: Answerable,
  draft: Draft,
  date: string,
): AnswerBack | undefined {
  const actions = answerable.flatMap(({ id, action }) => {
    const said = draft.actions[id] && answeredAction(id, action, draft.actions[id]);
    return said ? [said] : [];
  });
  const contested = contestedIn(report, draft.contested);
  const hasContested = Object.keys(contested).length > 0;
  if (actions.length === 0 && !hasContested) return undefined;
  const scope = report.scope?.trim();
  const name = draft.name.trim();
  return {
    model: report.model,
    date,
    report: { seal: sealOf(report), date: report.date },
    ...(scope && { scope }),
    ...(name && { name }),
    ...(hasContested && { contested }),
    ...(actions.length > 0 && { actions }),
  };
}
