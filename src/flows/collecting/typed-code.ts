import type { Invitation } from '../../domain/workshop/invitation.ts';
import { type CodeShape, codeShape, decodeCode } from '../../share/code/reply-code.ts';
import { type CodeSlip, explainSlip } from '../../share/code/slip.ts';
import { formatCode } from '../../share/code/symbols.ts';
import { type HandedIn, type Receiving, receive } from './handed-in.ts';

/** A code while it is typed. */
export type TypedCode =
  | { readonly is: 'empty' | 'whole' }
  /** So many symbols are still to come. */
  | { readonly is: 'begun'; readonly missing: number }
  | { readonly is: 'wrong'; readonly slip: CodeSlip };

/** Watches a code sign by sign: what is only not there yet is no slip. */
export function watchCode(shape: CodeShape, text: string): TypedCode {
  const slip = explainSlip(shape, text);
  if (!slip) return { is: 'whole' };
  if (slip.code === 'empty' || text === '') return { is: 'empty' };
  return slip.code === 'too-short' ? { is: 'begun', missing: slip.missing } : { is: 'wrong', slip };
}

/** A code as it is shown: in groups of four, but for a correction in its middle, or the cursor would jump. */
export function shownCode(text: string, isAtEnd: boolean): string {
  return isAtEnd ? formatCode(text) : text;
}

/** What is said beside a code: whose it is, and the key of the reply it corrects. Empty where nothing is. */
export interface BesideCode {
  readonly name: string;
  readonly replaces: string;
}

/** Takes a typed code in: what became of it, or the slip for which it does not open. */
export function takeCode(
  receiving: Receiving,
  invitation: Invitation,
  text: string,
  { name, replaces }: BesideCode,
): readonly HandedIn[] | CodeSlip {
  const decoded = decodeCode(codeShape(invitation), text);
  if (!decoded.ok) return decoded.slip;
  const taking = { how: 'code' as const, ...(name && { name }), ...(replaces && { replaces }) };
  return receive(receiving, [{ text: formatCode(text), reply: decoded.reply, taking }]);
}
