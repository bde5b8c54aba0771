import type { PracticeId } from '../../../domain/model/model.ts';
import type { Decided, Workshop } from '../../../domain/workshop/workshop.ts';
import type { Stream } from '../stream.ts';
import type { Tables } from './tables.ts';
import { voteAt, voteBits, votesOf } from './votes.ts';

/** What each practice is decided, or held to be, and the kind of its proof; undefined when nothing is said. */
export function decidedOf(
  tables: Tables,
  states: readonly number[],
  proofs: readonly number[],
): Partial<Record<PracticeId, Decided>> | undefined {
  const decided: Partial<Record<PracticeId, Decided>> = {};
  for (const [index, id] of tables.practices.entries()) {
    const held = voteAt(tables, states[index] ?? 0);
    const kind = tables.proofs[proofs[index] ?? 0] ?? 'none';
    const entry: Decided = {
      ...(typeof held === 'number' ? { level: held } : held && { status: held }),
      ...(kind !== 'none' && { proof: { kind } }),
    };
    if (Object.keys(entry).length > 0) decided[id] = entry;
  }
  return Object.keys(decided).length > 0 ? decided : undefined;
}

/** Reads one row a person. */
export function readRows(tables: Tables, stream: Stream, n: number): Workshop['respondents'] {
  const width = voteBits(tables);
  return Array.from({ length: n }, (_, index) => {
    const row = stream.bits(width * tables.practices.length);
    const digits = tables.practices.map((_id, at) =>
      Number.parseInt(row.slice(at * width, (at + 1) * width) || '0', 2),
    );
    return { label: String(index + 1), answers: votesOf(tables, digits) };
  });
}

/** A list that is not empty. */
export function someOf<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** The texts of a list that was read; none when it is no list. */
export function textsOnly(names: unknown): string[] {
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}
