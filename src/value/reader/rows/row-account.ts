import type { RowAccount, SetAside, SetAsideReason } from '../account.ts';
import { PreciseSum } from './precise-sum.ts';
import { FATES, type Fate } from './row-fates.ts';
import type { RowTable } from './row-table.ts';
import type { SettledRows } from './settled-rows.ts';

const VALUES_AT_MOST = 50;

/** The values of marks that make rows no sale, those of most rows first. */
function reasonsOf(rows: SettledRows, fates: Uint8Array): readonly string[] {
  const counts = new Map<string, number>();
  const fate = FATES.indexOf('not-a-sale');
  for (let at = 0; at < fates.length; at += 1) {
    if (fates[at] !== fate) continue;
    const verdict = rows.verdicts.of(at);
    if ('value' in verdict) counts.set(verdict.value, (counts.get(verdict.value) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.slice(0, VALUES_AT_MOST).map(([value]) => value);
}

/** What the rows are called that add up others. */
function totalsNamed({ totalValues }: SettledRows): readonly string[] {
  const aside = totalValues.filter(({ taken }) => taken === 'set-aside');
  return aside.slice(0, VALUES_AT_MOST).map(({ value }) => value);
}

/** What became of the rows, in the order in which a kind is first met, with counts, sums and the first of each kind. */
export function accountFor(table: RowTable, rows: SettledRows, fates: Uint8Array): RowAccount {
  const counts = new Int32Array(FATES.length);
  const met: Fate[] = [];
  const sums = FATES.map(() => new PreciseSum());
  for (let at = 0; at < fates.length; at += 1) {
    const fate = fates[at] as number;
    if (counts[fate] === 0) met.push(FATES[fate] ?? 'used');
    counts[fate] = (counts[fate] as number) + 1;
    if (fate > 0) sums[fate]?.add(rows.amount[at] as number);
  }
  const countOf = (fate: Fate) => counts[FATES.indexOf(fate)] as number;
  const hasAmounts = table.chosen.columns.amount !== undefined || table.chosen.columns.debit !== undefined;
  const isSetAside = (fate: Fate): fate is SetAsideReason => fate !== 'used' && fate !== 'asked';
  const setAside = met.filter(isSetAside).map((why): SetAside => {
    const fate = FATES.indexOf(why);
    return {
      why,
      rows: countOf(why),
      amount: hasAmounts ? (sums[fate]?.value ?? null) : null,
      ...(why === 'not-a-sale' && { values: reasonsOf(rows, fates) }),
      ...(why === 'total-row' && { values: totalsNamed(rows) }),
      first: table.samples.first((at) => fates[at] === fate),
    };
  });
  return { read: rows.size, used: countOf('used'), setAside };
}
