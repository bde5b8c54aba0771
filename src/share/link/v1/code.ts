import type { PracticeId } from '../../../domain/model/model.ts';
import type { Invitation, Reply } from '../../../domain/workshop/invitation.ts';
import { pack, unpack } from '../mixed-radix.ts';
import { idDigit } from './ids.ts';
import type { Tables } from './tables.ts';
import { voteDigit, votesOf } from './votes.ts';

/** How long the codes of one workshop are and what they hold; the same for whoever has its invitation. */
export interface CodeShape {
  readonly tables: Tables;
  readonly model: number;
  readonly workshop: string | undefined;
  /** Symbols of 5 bits with the check symbol, 14 at most. */
  readonly length: number;
  /** The practices asked, in the order of the version. */
  readonly practices: readonly PracticeId[];
  /** How many tags the symbols leave room for, and the workshop's. */
  readonly tags: number;
  readonly tag: number;
}

/** No group or one of the most there may be: a group added later changes no code. */
function groupRadix({ groups }: Tables): number {
  return groups + 1;
}

/** The shape, by the tables of a version, of the codes that answer an invitation. */
export function shapeOf(tables: Tables, { model, workshop, practices }: Invitation): CodeShape {
  const asked = tables.practices.filter((id) => practices === undefined || practices.includes(id));
  const held = BigInt(tables.states.length) ** BigInt(asked.length) * BigInt(groupRadix(tables));
  let symbols = 1;
  while (32n ** BigInt(symbols) < held * BigInt(tables.tags)) symbols += 1;
  const tags = Number(32n ** BigInt(symbols) / held);
  const tag = idDigit(workshop) % tags;
  return { tables, model, workshop, length: symbols + 1, practices: asked, tags, tag };
}

function radicesOf({ tables, practices, tags }: CodeShape): number[] {
  return [...practices.map(() => tables.states.length), groupRadix(tables), tags];
}

/** The answers asked for, the group and the workshop's tag as one number. */
export function packCode(shape: CodeShape, { answers, group }: Reply): bigint {
  const digits = [
    ...shape.practices.map((id) => voteDigit(shape.tables, answers[id])),
    group === undefined ? 0 : group + 1,
    shape.tag,
  ];
  return pack(digits, radicesOf(shape), 0);
}

/** The reply in a number; undefined when it is one to another workshop. */
export function unpackCode(shape: CodeShape, number: bigint): Reply | undefined {
  const { digits, rest } = unpack(number, radicesOf(shape));
  const { tables, model, workshop, practices } = shape;
  const [place = 0, tag] = digits.slice(practices.length);
  if (rest > 0n || tag !== shape.tag) return undefined;
  const answers = votesOf(tables, digits, practices);
  const group = place === 0 ? {} : { group: place - 1 };
  return { model, ...(workshop !== undefined && { workshop }), ...group, answers };
}
