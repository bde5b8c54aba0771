import type { Decision, Measure } from '../../domain/model/assessment.ts';
import { PRACTICE_IDS } from '../../domain/model/practice.ts';

/** What a form holds of one row, by the names of its fields; empty where nothing was entered. */
export type BoardRow = Readonly<Record<string, string>>;

/** A measure as the fields of a form. */
export function rowOfMeasure({ name, value, date = '' }: Measure): BoardRow {
  return { name, value, date };
}

/** A measure of last time as the fields of a form: what it is, to be entered again at the date of the assessment. */
export function rowToEnterAgain({ name, date }: Measure, assessmentDate: string): BoardRow {
  return { name, value: '', date: assessmentDate.slice(0, date?.length) };
}

/** A measure with what was entered; whatever the form does not show of it stays. An empty field is not kept. */
export function measureFrom(entered: BoardRow, before: Measure | undefined): Measure {
  const { date: _, ...others } = before ?? {};
  const { name = '', value = '', date } = entered;
  return { ...others, name, value, ...(date && { date }) };
}

/** What a decision says to whoever reads it: the words of its step, or its own. */
export interface SaidDecision {
  readonly action: string;
  readonly indicator: string;
}

/** A decision, as it reads, as the fields of a form. */
export function rowOfDecision(decision: Decision, { action, indicator }: SaidDecision): BoardRow {
  const { owner = '', due = '', practice = '' } = decision;
  return { action, owner, due, indicator, practice };
}

/**
 * A decision with what was entered; whatever the form does not show of it stays. An empty field is not kept, nor what
 * a step says by itself; one that was reworded is no longer its step.
 */
export function decisionFrom(
  entered: BoardRow,
  before: Decision | undefined,
  said: SaidDecision | undefined,
): Decision {
  const {
    owner: _,
    due: __,
    indicator: own,
    practice: ____,
    step,
    action: written,
    ...others
  } = before ?? {};
  const { action = '', owner, due, indicator } = entered;
  const isStep = step !== undefined && action === said?.action;
  const isOwnIndicator = !isStep || own !== undefined || indicator !== said?.indicator;
  const practice = PRACTICE_IDS.find((id) => id === entered['practice']);
  return {
    ...others,
    ...(isStep ? { step, ...(written !== undefined && { action: written }) } : { action }),
    ...(owner && { owner }),
    ...(due && { due }),
    ...(indicator && isOwnIndicator && { indicator }),
    ...(practice && { practice }),
  };
}
