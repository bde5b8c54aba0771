import type { Decision, Measure } from '../../domain/model/assessment.ts';
import { PRACTICE_IDS } from '../../domain/model/practice.ts';

/** What a form holds of one row, by the names of its fields; empty where nothing was entered. */
export type BoardRow = Readonly<Record<string, string>>;

/** A measure as the fields of a form. */
export function rowOfMeasure({ name, value, date = '' }: Measure): BoardRow {
  return { name, value, date };
}

/** A measure with what was entered; whatever the form does not show of it stays. An empty field is not kept. */
export function measureFrom(entered: BoardRow, before: Measure | undefined): Measure {
  const { date: _, ...others } = before ?? {};
  const { name = '', value = '', date } = entered;
  return { ...others, name, value, ...(date && { date }) };
}

/** A decision as the fields of a form. */
export function rowOfDecision(decision: Decision): BoardRow {
  const { action, owner = '', due = '', indicator = '', practice = '' } = decision;
  return { action, owner, due, indicator, practice };
}

/** A decision with what was entered; whatever the form does not show of it stays. An empty field is not kept. */
export function decisionFrom(entered: BoardRow, before: Decision | undefined): Decision {
  const { owner: _, due: __, indicator: ___, practice: ____, ...others } = before ?? {};
  const { action = '', owner, due, indicator } = entered;
  const practice = PRACTICE_IDS.find((id) => id === entered['practice']);
  return {
    ...others,
    action,
    ...(owner && { owner }),
    ...(due && { due }),
    ...(indicator && { indicator }),
    ...(practice && { practice }),
  };
}
