import type { Decision } from '../../domain/model/assessment.ts';
import { PRACTICE_IDS } from '../../domain/model/practice.ts';
import { readDate } from '../../share/iso-date.ts';
import { changeWorkshop } from '../../stores/workshops.ts';

/** A room is asked for this many actions; it may write more. */
export const ACTIONS_ASKED = 3;

export const ACTION_FIELDS = ['action', 'practice', 'owner', 'due', 'indicator'] as const;
export type ActionField = (typeof ACTION_FIELDS)[number];
/** An action while it is typed: every field a text, empty where nothing was. */
export interface ActionDraft extends Readonly<Record<ActionField, string>> {
  /** The decision it is of: what is not typed here stays. */
  readonly before?: Decision;
}

export const EMPTY_ACTION: ActionDraft = { action: '', practice: '', owner: '', due: '', indicator: '' };

/** The actions kept, to be typed on; at least as many as are asked for. */
export function draftsOf(decisions: readonly Decision[]): ActionDraft[] {
  const drafts = decisions.map(
    (decision): ActionDraft => ({
      ...EMPTY_ACTION,
      ...said(decision),
      before: decision,
    }),
  );
  while (drafts.length < ACTIONS_ASKED) drafts.push(EMPTY_ACTION);
  return drafts;
}

/** The actions with one more, in the first place where nothing was said. */
export function withAction(drafts: readonly ActionDraft[], decision: Decision): ActionDraft[] {
  const draft: ActionDraft = { ...EMPTY_ACTION, ...said(decision), before: decision };
  const free = drafts.findIndex(
    (one) => decisionOf(one).length === 0 && !ACTION_FIELDS.some((field) => isSaid(one, field)),
  );
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

/** The decision a draft makes; none while it does not say what is to be done. */
function decisionOf(draft: ActionDraft): Decision[] {
  const text = (field: ActionField) => draft[field].trim();
  const step = stepOf(draft);
  if (!isSaid(draft, 'action') && !step) return [];
  const { action, practice: _, owner, due, indicator, step: __, ...others } = draft.before ?? {};
  const practice = PRACTICE_IDS.find((one) => one === draft.practice);
  return [
    {
      ...others,
      ...(practice && { practice }),
      ...(isSaid(draft, 'action') && { action: text('action') }),
      ...(step && { step }),
      ...(isSaid(draft, 'owner') && { owner: text('owner') }),
      ...(readDate(text('due')) && { due: text('due') }),
      ...(isSaid(draft, 'indicator') && { indicator: text('indicator') }),
    },
  ];
}

/** Keeps the actions of a workshop, as far as they say what is to be done. */
export function keepActions(workshop: string, drafts: readonly ActionDraft[]): void {
  const kept = drafts.flatMap(decisionOf);
  changeWorkshop(workshop, ({ decisions, ...rest }) =>
    kept.length > 0 ? { ...rest, decisions: kept } : rest,
  );
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
  const hasAction = isSaid(draft, 'action') || stepOf(draft) !== undefined;
  return {
    lacksAction: !hasAction && ACTION_FIELDS.some((field) => isSaid(draft, field)),
    hasNoDay: isSaid(draft, 'due') && !readDate(draft.due.trim()),
    absent: hasAction
      ? (['owner', 'due', 'indicator'] as const).filter((field) => !isSaid(draft, field))
      : [],
  };
}
