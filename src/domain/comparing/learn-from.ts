import { IN_PLACE_FROM, RATED_AT_LEAST } from '../scoring/counts.ts';
import { reaches } from '../statistics/exact.ts';
import type { MatrixCell, MatrixRow } from './matrix.ts';
import { latestOfEach } from './scopes.ts';
import type { Unit } from './unit.ts';

/** From whom the others can learn a practice: those of the highest proven level, where it stands above another's. */
export interface LearnFrom {
  /** The level their proof carries, 2–4. */
  readonly level: number;
  /** One, or several that stand there together; in the order of the columns. */
  readonly cells: readonly MatrixCell[];
}

/** Why nobody is named. */
export type WhyNobody = 'too-few-known' | 'none-proven' | 'all-alike';

const isProven = ({ supported, proof }: MatrixCell) =>
  supported !== null && supported >= IN_PLACE_FROM && proof !== 'none';

/**
 * Whom to ask about a practice. Only the latest of each scope is looked at. Nobody where fewer than two of them, or
 * fewer than three in five of those it applies to, have a level; nor where none stands below.
 */
export function learnFrom(row: MatrixRow, latest: ReadonlySet<Unit>): LearnFrom | WhyNobody {
  const cells = row.cells.filter(({ unit }) => latest.has(unit));
  const known = cells.filter(({ supported }) => supported !== null);
  const applicable = cells.filter(({ standing }) => standing !== 'not-applicable');
  if (known.length < 2 || !reaches(known.length, applicable.length, RATED_AT_LEAST)) return 'too-few-known';
  const proven = known.filter(isProven);
  if (proven.length === 0) return 'none-proven';
  const level = Math.max(...proven.map(({ supported }) => supported ?? 0));
  const best = proven.filter(({ supported }) => supported === level);
  return best.length === known.length ? 'all-alike' : { level, cells: best };
}

/** Those whose word of today counts: the latest column of each scope and group. */
export function askable(units: readonly Unit[]): ReadonlySet<Unit> {
  return new Set(latestOfEach(units));
}
