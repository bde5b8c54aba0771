import type { Invitation, Reply } from '../../domain/workshop/invitation.ts';
import { SYMBOLS } from '../crockford.ts';
import { unpack } from '../link/mixed-radix.ts';
import { type CodeShape, packCode, shapeOf, unpackCode } from '../link/v1/code.ts';
import { codeTablesFor } from '../link/versions.ts';
import { checkValue } from './check-symbol.ts';
import { type CodeSlip, explainSlip } from './slip.ts';
import { grouped, symbolsIn, symbolValue } from './symbols.ts';

export type { CodeShape };

/** The shape of the codes that answer an invitation, by the version of its model. Throws a `NotHeldError` when there is none. */
export function codeShape(invitation: Invitation): CodeShape {
  return shapeOf(codeTablesFor(invitation.model), invitation);
}

/**
 * A reply as a code to be typed or said: the answers asked for, the group and the workshop's tag, in Crockford's
 * alphabet, a check symbol last. Anyone who hears it can read the answers. Name, notes, id and revision are not in.
 */
export function encodeCode(shape: CodeShape, reply: Reply): string {
  const radices = new Array<number>(shape.length - 1).fill(SYMBOLS.length);
  const values = unpack(packCode(shape, reply), radices).digits.reverse();
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
  const reply = unpackCode(shape, number);
  return reply ? { ok: true, reply } : { ok: false, slip: { code: 'other-workshop' } };
}
