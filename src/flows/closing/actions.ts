import type { Decision } from '../../domain/model/assessment.ts';
import { PRACTICE_IDS } from '../../domain/model/practice.ts';
import { isSame } from '../../domain/workshop/is-same.ts';
import type { HalfAction, WorkingCopy } from '../../domain/workshop/working-copy.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';
import { readDate } from '../../share/iso-date.ts';
import { changeWorkshop } from '../../stores/workshops.ts';

/** A room is asked for this many actions; it may write more. */
export const ACTIONS_ASKED = 3;

const ACTION_FIELDS = ['action', 'practice', 'owner', 'due', 'indicator'] as const;
export type ActionField = (typeof ACTION_FIELDS)[number];
/** The longest each text of an action may be: a longer one could not be read again. */
export const LONGEST = {
  action: TEXT_LIMITS.action,
  owner: TEXT_LIMITS.name,
  due: 10,
  indicator: TEXT_LIMITS.name,
} as const;
/** An action while it is typed: every field a text, empty where nothing was. */
export interface ActionDraft extends Readonly<Record<ActionField, string>> {
  /** The decision it is of: what is not typed here stays. */
  readonly before?: Decision;
}

export const EMPTY_ACTION: ActionDraft = { action: '', practice: '', owner: '', due: '', indicator: '' };

/** The actions kept, those half said among them, to be typed on; at least as many as are asked for. */
export function draftsOf({
  decisions = [],
  halves = [],
}: Pick<WorkingCopy, 'decisions' | 'halves'>): ActionDraft[] {
  const drafts = decisions.map(draftOf);
  for (const { at, said } of halves) drafts.splice(at, 0, draftOf(said));
  while (drafts.length < ACTIONS_ASKED) drafts.push(EMPTY_ACTION);
  return drafts;
}

const draftOf = (decision: Decision): ActionDraft => ({
  ...EMPTY_ACTION,
  ...said(decision),
  before: decision,
});

/** The actions with one more, in the first place where nothing was said. */
export function withAction(drafts: readonly ActionDraft[], decision: Decision): ActionDraft[] {
  const draft = draftOf(decision);
  const free = drafts.findIndex((one) => !saysWhat(one) && !isBegun(one));
  return free < 0 ? [...drafts, draft] : drafts.with(free, draft);
}

function said({ action, practice, owner, due, indicator }: Decision): Partial<ActionDraft> {
  const entries = Object.entries({ action, practice, owner, due, indicator });
  return Object.fromEntries(entries.filter(([, text]) => text !== undefined));
}

const isSaid = (draft: ActionDraft, field: ActionField) => draft[field].trim() !== '';

/** The step it is, unless it was said in other words. */
function stepOf({ action, before }: ActionDraft): Decision['step'] {
  return action.trim() === (before?.action ?? '') ? before?.step : undefined;
}

/** Does it say what is to be done? */
const saysWhat = (draft: ActionDraft) => isSaid(draft, 'action') || stepOf(draft) !== undefined;

const isBegun = (draft: ActionDraft) => ACTION_FIELDS.some((field) => isSaid(draft, field));

/** What a draft says, as a decision; whole where it says what is to be done. */
function decisionOf(draft: ActionDraft): Decision {
  const text = (field: keyof typeof LONGEST) => draft[field].trim().slice(0, LONGEST[field]);
  const step = stepOf(draft);
  const { action, practice: _, owner, due, indicator, step: __, ...others } = draft.before ?? {};
  const practice = PRACTICE_IDS.find((one) => one === draft.practice);
  return {
    ...others,
    ...(practice && { practice }),
    ...(isSaid(draft, 'action') && { action: text('action') }),
    ...(step && { step }),
    ...(isSaid(draft, 'owner') && { owner: text('owner') }),
    ...(readDate(text('due')) && { due: text('due') }),
    ...(isSaid(draft, 'indicator') && { indicator: text('indicator') }),
  };
}

/** The decisions that are whole, in their order. */
function wholeOf(drafts: readonly ActionDraft[]): Decision[] {
  return drafts.filter(saysWhat).map(decisionOf);
}

/** What is half said, each at its place. */
function halvesOf(drafts: readonly ActionDraft[]): HalfAction[] {
  return drafts.flatMap((draft, at) =>
    isBegun(draft) && !saysWhat(draft) ? [{ at, said: decisionOf(draft) }] : [],
  );
}

/** The decisions that came from elsewhere: another window, another facilitator. */
function othersIn(
  decisions: readonly Decision[],
  drafts: readonly ActionDraft[],
  known: readonly Decision[],
): Decision[] {
  const mine = [...known, ...wholeOf(drafts)];
  return decisions.filter((one) => !mine.some((my) => isSame(my, one)));
}

/** The drafts with the decisions that were made elsewhere meanwhile; nothing that is being typed changes. */
export function withOthers(
  drafts: readonly ActionDraft[],
  decisions: readonly Decision[],
  known: readonly Decision[],
): readonly ActionDraft[] {
  return othersIn(decisions, drafts, known).reduce<readonly ActionDraft[]>(withAction, drafts);
}

/**
 * Keeps the actions of a workshop: those that say what is to be done among its decisions, the others beside. Decisions
 * that are neither in the drafts nor known to them were made elsewhere, and stay. Returns the decisions these drafts make.
 */
export function keepActions(
  workshop: string,
  drafts: readonly ActionDraft[],
  known: readonly Decision[],
): readonly Decision[] {
  const whole = wholeOf(drafts);
  const begun = halvesOf(drafts);
  changeWorkshop(workshop, ({ decisions = [], halves: _, ...rest }) => {
    const kept = [...whole, ...othersIn(decisions, drafts, known)];
    return {
      ...rest,
      ...(kept.length > 0 && { decisions: kept }),
      ...(begun.length > 0 && { halves: begun }),
    };
  });
  return whole;
}

/** What a draft lacks: what is to be done, or a day that is one; and what would make it whole. */
export interface ActionCheck {
  readonly lacksAction: boolean;
  readonly hasNoDay: boolean;
  /** Said once there is an action: who, until when, how one will see it. */
  readonly absent: readonly ('owner' | 'due' | 'indicator')[];
}

/** Checks an action one has left. */
export function checkAction(draft: ActionDraft): ActionCheck {
  const hasAction = saysWhat(draft);
  return {
    lacksAction: !hasAction && isBegun(draft),
    hasNoDay: isSaid(draft, 'due') && !readDate(draft.due.trim()),
    absent: hasAction
      ? (['owner', 'due', 'indicator'] as const).filter((field) => !isSaid(draft, field))
      : [],
  };
}
