import type { SaleValue } from '../account.ts';
import type { MarkRole } from '../sales/sale-marks.ts';
import type { SaleRules } from '../sales/sale-rules.ts';
import { plainValue, type SaleMeaning } from '../sales/sale-words.ts';
import { PreciseSum } from './precise-sum.ts';
import type { RowTable } from './row-table.ts';
import type { SettledRows } from './settled-rows.ts';

const VALUES_AT_MOST = 200;

interface Counted {
  readonly role: MarkRole;
  readonly value: string;
  rows: number;
  readonly amount: PreciseSum;
  /** What some row is hangs on it. */
  isAsked: boolean;
}

/** Whether a value says something of its row; an empty cell does where the others are marks. */
function isListed(rules: SaleRules, role: MarkRole, value: string): boolean {
  return !rules.ignored.includes(role) && (value !== '' || rules.asksOfEmpty(role));
}

/** Rows and sums by each different value of each column that says whether a row is a sale. */
function countValues(table: RowTable, rows: SettledRows): Iterable<Counted> {
  const { sets, rows: marks } = table.marks;
  const counted = new Map<string, Counted>();
  const { rules } = rows.verdicts;
  const ofSet = sets.map((set) =>
    table.marks.roles
      .filter((role) => isListed(rules, role, set[role]))
      .map((role) => {
        // A tick has no letters, and is not nothing.
        const key = `${role} ${plainValue(set[role]) || set[role]}`;
        const found = counted.get(key) ?? {
          ...{ role, value: set[role], rows: 0, amount: new PreciseSum() },
          isAsked: false,
        };
        counted.set(key, found);
        return found;
      }),
  );
  const isKnown = [...counted.values()].every(
    ({ role, value }) => rules.meaningOf(role, value) !== undefined,
  );
  for (let at = 0; at < marks.length; at += 1) {
    if (rows.totals.has(at)) continue;
    const verdict = isKnown ? undefined : rows.verdicts.of(at);
    for (const value of ofSet[marks[at] as number] ?? []) {
      if (value.value === '' && !rows.verdicts.isOwn(at)) continue;
      value.rows += 1;
      value.amount.add(rows.amount[at] as number);
      value.isAsked ||= verdict?.taken === 'unknown' && verdict.role === value.role;
    }
  }
  return counted.values();
}

/** A value that nobody knows is asked about where a row hangs on it: one that is no sale by another mark does not. */
function takenFor(meaning: SaleMeaning | undefined, isAsked: boolean): SaleValue['taken'] {
  if (meaning === undefined) return isAsked ? 'unknown' : 'set-aside';
  return meaning === 'sale' || meaning === 'refund' ? 'counted' : 'set-aside';
}

/** The values that say whether rows are sales, and what each is taken for. */
export interface SaleValues {
  /** Those of most rows first; not all where there are very many, but those that are unknown before others. */
  readonly listed: readonly SaleValue[];
  /** How many are unknown. */
  readonly unknown: number;
}

/** Lists the values of all columns that say whether a row is a sale. */
export function listSaleValues(table: RowTable, rows: SettledRows): SaleValues {
  if (table.marks.isEmpty) return { listed: rows.totalValues, unknown: 0 };
  const { columns, titles } = table.chosen;
  const ofMarks = [...countValues(table, rows)]
    .sort((one, other) => other.rows - one.rows)
    .map(({ role, value, rows: count, amount, isAsked }): SaleValue => {
      const at = columns[role] ?? 0;
      const { rules } = rows.verdicts;
      const [taken, said] = [takenFor(rules.meaningOf(role, value), isAsked), rules.saidOf(role, value)];
      return {
        ...{ column: titles[at] || String(at + 1), value, rows: count, amount: amount.value, taken },
        ...(said !== undefined && { said }),
      };
    });
  const all = [...ofMarks, ...rows.totalValues];
  const unknown = all.filter(({ taken }) => taken === 'unknown');
  const kept = new Set([...unknown, ...all].slice(0, VALUES_AT_MOST));
  return { listed: all.filter((value) => kept.has(value)), unknown: unknown.length };
}
