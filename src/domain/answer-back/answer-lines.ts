import type { Answer, Proof } from '../model/answer.ts';
import { type Assessment, DECISION_STATUSES, type Decision } from '../model/assessment.ts';
import { comparablePractices } from '../model/comparability.ts';
import { decisionIds, stepOf } from '../model/decision-id.ts';
import { isSameOwner } from '../model/owners.ts';
import type { PracticeId } from '../model/practice.ts';
import type { Vote } from '../workshop/workshop.ts';
import type { AnswerBack, AnsweredAction, Contested } from './answer-back.ts';

/** What of a decision an answer may change. */
const ANSWERED_FIELDS = ['answered', 'owner', 'due', 'status', 'proof'] as const;
export type AnsweredField = (typeof ANSWERED_FIELDS)[number];

/** One thing that taking an answer would do. `key` tells it from the others of the same answer. */
export type AnswerLine = { readonly key: string } & (
  | { readonly kind: 'contested'; readonly practice: PracticeId; readonly contested: Contested }
  /** The author's choice: the level changes by this line alone. */
  | {
      readonly kind: 'level';
      readonly practice: PracticeId;
      readonly from: Vote | undefined;
      readonly to: Vote;
    }
  | {
      readonly kind: 'action';
      readonly field: AnsweredField;
      /** The place of the decision among those of the report. */
      readonly at: number;
      readonly before: Decision;
      readonly after: Decision;
    }
  /** A step that was proposed, and that someone takes. */
  | { readonly kind: 'new'; readonly decision: Decision }
);

/** What an answer would do to a report, and what of it has no place there. */
export interface AnswerPlan {
  readonly lines: readonly AnswerLine[];
  /** Said of actions that the report has not, or has not any more. */
  readonly absent: readonly AnsweredAction[];
  /** Steps it takes for which the report has no room: it holds as many decisions as it can. */
  readonly full: readonly AnsweredAction[];
  /** Practices it contests that as many contest already as a report keeps. Model order. */
  readonly crowded: readonly PracticeId[];
  /** Contested practices that the report's model asks otherwise. Model order. */
  readonly leftOut: readonly PracticeId[];
}

/** As many objections to a level, and as many decisions, as a file may hold. */
export const OBJECTIONS_AT_MOST = 50;
export const DECISIONS_AT_MOST = 100;

/** What an answer says of a practice, as it is kept beside the answer it contests. */
export function objectionOf({ name, date }: AnswerBack, { to, reason }: Contested) {
  return { date, reason, ...(to !== undefined && { to }), ...(name && { by: name }) };
}

function isKept(answer: Answer | undefined, objection: ReturnType<typeof objectionOf>): boolean {
  return (answer?.contested ?? []).some(
    (one) =>
      one.date === objection.date &&
      one.reason === objection.reason &&
      one.to === objection.to &&
      one.by === objection.by,
  );
}

/** Does a practice hold as many objections as a report keeps, without this one? */
function isCrowded(assessment: Assessment, answer: AnswerBack, id: PracticeId): boolean {
  const [contested, mine] = [answer.contested?.[id], assessment.answers[id]];
  const isFull = (mine?.contested ?? []).length >= OBJECTIONS_AT_MOST;
  return isFull && contested !== undefined && !isKept(mine, objectionOf(answer, contested));
}

function contestedLines(assessment: Assessment, answer: AnswerBack, id: PracticeId): AnswerLine[] {
  const contested = answer.contested?.[id];
  if (!contested) return [];
  const mine = assessment.answers[id];
  const now = mine?.level ?? mine?.status;
  const { to } = contested;
  const isNew = !isKept(mine, objectionOf(answer, contested)) && !isCrowded(assessment, answer, id);
  return [
    ...(isNew ? [{ key: `contested:${id}`, kind: 'contested', practice: id, contested } as const] : []),
    ...(to !== undefined && to !== now
      ? [{ key: `level:${id}`, kind: 'level', practice: id, from: now, to } as const]
      : []),
  ];
}

/** A decision with all that is said of it. What is not said stays. */
function answeredDecision({ name, date }: AnswerBack, said: AnsweredAction, before: Decision): Decision {
  const { verdict, reason, due, status, proof } = said;
  return {
    ...before,
    ...(verdict && {
      answered: { verdict, date, ...(name && { by: name }), ...(reason && { reason }) },
    }),
    ...(verdict === 'accepted' && name && !isSameOwner(name, before.owner) && { owner: name }),
    ...(due && { due }),
    // One that does not say is open.
    ...(status && status !== (before.status ?? 'open') && { status }),
    ...(proof && proof.kind !== 'none' && { proof }),
  };
}

/** Are two values of a decision one? They are plain and small. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...left.keys(), ...right.keys()].every((key) => left.get(key) === right.get(key));
}

function proposedBy(answer: AnswerBack, said: AnsweredAction): Decision | undefined {
  const isTaken = said.verdict === 'accepted' || said.status === 'under-way' || said.status === 'done';
  const step = stepOf(said.decision);
  if (!step || !isTaken) return undefined;
  const { practice, level } = step;
  const words = said.action === undefined ? {} : { action: said.action };
  if (level === undefined && said.action === undefined) return undefined;
  const decision = level === undefined ? { practice, ...words } : { practice, step: { practice, level } };
  return answeredDecision(answer, said, decision);
}

/** What taking an answer would do to a report as it stands, in the order of the model and of its actions. Touches nothing. */
export function planAnswer(assessment: Assessment, answer: AnswerBack): AnswerPlan {
  const comparable = comparablePractices(answer.model, assessment.model);
  const lines = comparable.flatMap((id) => contestedLines(assessment, answer, id));
  const { decisions = [] } = assessment;
  const ids = decisionIds(decisions);
  const absent: AnsweredAction[] = [];
  const full: AnsweredAction[] = [];
  let room = DECISIONS_AT_MOST - decisions.length;
  for (const said of answer.actions ?? []) {
    const at = ids.indexOf(said.decision);
    const before = decisions[at];
    const proposed = before ? undefined : proposedBy(answer, said);
    if (before) {
      const after = answeredDecision(answer, said, before);
      for (const field of ANSWERED_FIELDS) {
        if (isSame(before[field], after[field])) continue;
        lines.push({ key: `${field}:${said.decision}`, kind: 'action', field, at, before, after });
      }
    } else if (proposed && room > 0) {
      room -= 1;
      lines.push({ key: `new:${said.decision}`, kind: 'new', decision: proposed });
    } else (proposed ? full : absent).push(said);
  }
  const leftOut = Object.keys(answer.contested ?? {}).filter((id) => !comparable.some((one) => one === id));
  const crowded = comparable.filter((id) => isCrowded(assessment, answer, id));
  return { lines, absent, full, crowded, leftOut: leftOut as PracticeId[] };
}

/**
 * Why what an answer says of an action may not be what is to stand: the action was given up, a later answer stands there,
 * another one of the same day does, it would be set back, or another date or proof stands there.
 */
export type Doubt = 'dropped' | 'later' | 'same-day' | 'set-back' | 'other-due' | 'other-proof';

const placeOf = ({ status = 'open' }: Decision) => DECISION_STATUSES.indexOf(status);

/**
 * What is to be said of a line of an action before it is taken; undefined where nothing is. Of two answers the one of the
 * later day stands, whichever came first; where no day tells, the author chooses.
 */
export function doubtOf(line: AnswerLine, { date }: AnswerBack): Doubt | undefined {
  if (line.kind !== 'action') return undefined;
  const { field, before, after } = line;
  const { status, answered, proof } = before;
  if (status === 'dropped') return 'dropped';
  if (answered && answered.date > date) return 'later';
  if (answered?.date === date && !isSame(answered, after.answered)) return 'same-day';
  if (field === 'status' && placeOf(after) < placeOf(before)) return 'set-back';
  if (field === 'due' && before.due) return 'other-due';
  return field === 'proof' && proof && proof.kind !== 'none' ? 'other-proof' : undefined;
}

/** Was one shown later than the other? A day within a month is neither. */
function isLater({ date: one = '' }: Proof, { date: other = '' }: Proof): boolean {
  return other !== '' && one > other && !one.startsWith(other);
}

/**
 * Does a day tell that what a line brings takes the place of what stands there? Of a date, that of the verdict it comes
 * with; of a proof, that of an earlier verdict, or the proofs' own.
 */
function isTold(line: AnswerLine, doubt: Doubt | undefined, { date }: AnswerBack): boolean {
  if (line.kind !== 'action') return false;
  const { before, after } = line;
  const isAnswered = after.answered?.date === date;
  if (doubt === 'other-due') return isAnswered;
  if (doubt !== 'other-proof' || !before.proof || !after.proof) return false;
  const isEarlier = before.answered !== undefined && before.answered.date < date;
  return (isAnswered && isEarlier) || isLater(after.proof, before.proof);
}

/** The lines that are taken unless one says otherwise: all but those that change a level or that are in doubt while no day tells. */
export function proposedLines({ lines }: AnswerPlan, answer: AnswerBack): readonly string[] {
  const isTaken = (line: AnswerLine) => {
    const doubt = doubtOf(line, answer);
    return line.kind !== 'level' && (!doubt || isTold(line, doubt, answer));
  };
  return lines.filter(isTaken).map(({ key }) => key);
}
