import type { PracticeId } from '../../domain/model/model.ts';
import { GROUPS_AT_MOST, type Invitation, type Reply } from '../../domain/workshop/invitation.ts';
import { isAsked } from '../../domain/workshop/workshop.ts';
import { WIRE_PRACTICES } from '../link/assessment-codes.ts';
import { pack, unpack } from '../link/mixed-radix.ts';
import { idDigit, SYMBOLS } from '../link/wire-id.ts';
import { VOTE_RADIX, voteDigit, votesOf } from '../link/wire-votes.ts';
import { checkValue } from './check-symbol.ts';
import { type CodeSlip, explainSlip } from './slip.ts';
import { grouped, symbolsIn, symbolValue } from './symbols.ts';

/** Codes of two workshops are told apart by at least this many tags. */
const TAGS_AT_LEAST = 1_024;
/** No group or one of the most there may be: a group added later changes no code. */
const GROUP_RADIX = GROUPS_AT_MOST + 1;

/** How long the codes of one workshop are and what they hold; the same for whoever has its invitation. */
export interface CodeShape {
  readonly model: number;
  readonly workshop: string | undefined;
  /** Symbols with the check symbol, 14 at most. */
  readonly length: number;
  /** The practices asked, in wire order. */
  readonly practices: readonly PracticeId[];
  /** How many tags the symbols leave room for, and the workshop's. */
  readonly tags: number;
  readonly tag: number;
}

/** The shape of the codes that answer an invitation. */
export function codeShape(invitation: Invitation): CodeShape {
  const { model, workshop } = invitation;
  const asked = WIRE_PRACTICES.filter((id) => isAsked(invitation, id));
  const held = BigInt(VOTE_RADIX) ** BigInt(asked.length) * BigInt(GROUP_RADIX);
  let symbols = 1;
  while (32n ** BigInt(symbols) < held * BigInt(TAGS_AT_LEAST)) symbols += 1;
  const tags = Number(32n ** BigInt(symbols) / held);
  const tag = idDigit(workshop) % tags;
  return { model, workshop, length: symbols + 1, practices: asked, tags, tag };
}

function radicesOf({ practices, tags }: CodeShape): number[] {
  return [...practices.map(() => VOTE_RADIX), GROUP_RADIX, tags];
}

/**
 * A reply as a code to be typed or said: the answers asked for, the group and the workshop's tag, in Crockford's
 * alphabet, a check symbol last. Anyone who hears it can read the answers. Name, notes, id and revision are not in.
 */
export function encodeCode(shape: CodeShape, { answers, group }: Reply): string {
  const digits = [
    ...shape.practices.map((id) => voteDigit(answers[id])),
    group === undefined ? 0 : group + 1,
    shape.tag,
  ];
  const number = pack(digits, radicesOf(shape), 0);
  const radices = new Array<number>(shape.length - 1).fill(SYMBOLS.length);
  const values = unpack(number, radices).digits.reverse();
  return grouped([...values, checkValue(values)].map((value) => SYMBOLS.charAt(value)).join(''));
}

export type DecodedCode =
  | { readonly ok: true; readonly reply: Reply }
  | { readonly ok: false; readonly slip: CodeSlip };

/** The reply in a code, or the slip in it. Total. */
export function decodeCode(shape: CodeShape, text: string): DecodedCode {
  const slip = explainSlip(shape, text);
  if (slip) return { ok: false, slip };
  const values = symbolsIn(text).map((symbol) => symbolValue(symbol) ?? 0);
  const number = values.slice(0, -1).reduce((sum, value) => sum * 32n + BigInt(value), 0n);
  const { digits, rest } = unpack(number, radicesOf(shape));
  const [place = 0, tag] = digits.slice(shape.practices.length);
  if (rest > 0n || tag !== shape.tag) return { ok: false, slip: { code: 'other-workshop' } };
  const { model, workshop, practices } = shape;
  const answers = votesOf(digits, practices);
  const group = place === 0 ? {} : { group: place - 1 };
  return { ok: true, reply: { model, ...(workshop !== undefined && { workshop }), ...group, answers } };
}
