import type { Bits } from './bits.ts';
import { fragmentsIn } from './clean.ts';
import { type Failed, failed } from './failure.ts';
import { KINDS, kindOf, type LinkKind } from './kinds.ts';
import { unseal } from './seal.ts';

export interface Unsealed {
  readonly ok: true;
  readonly kind: LinkKind;
  readonly version: number;
  readonly body: Bits;
}

/** How many symbols are judged for one text, all the ways to read it together. */
const SYMBOLS_AT_MOST = 2_000_000;
/** What judging a fragment of no length counts for, in symbols. */
const EACH = 50;

/** Judges a fragment in this order: kind, version, length, symbols and checksum. */
export function openFragment(fragment: string): Unsealed | Failed {
  if (fragment === '') return failed('empty');
  const kind = kindOf(fragment.charAt(0));
  const digits = /^\d*/.exec(fragment.slice(1))?.[0] ?? '';
  if (!kind || (digits === '' && fragment.length > 1)) return failed('not-ours');
  const { letter, longest, version: latest } = KINDS[kind];

  const rest = fragment.slice(1 + digits.length);
  if (digits === '' || (rest !== '' && !rest.startsWith('.'))) return failed('cut-or-altered');
  if (digits.startsWith('0')) return failed('invalid');
  const version = Number(digits);
  if (version > latest) return failed('too-new');

  const payload = rest.slice(1);
  if (payload.length > longest) return failed('too-long');
  const body = unseal(letter, version, payload);
  return body === undefined ? failed('cut-or-altered') : { ok: true, kind, version, body };
}

/**
 * Opens the first fragment of a text whose seal fits, however mail and chat programs dressed it; else says why the
 * text as it stands does not open, or, when that is an address without a fragment, why what it wraps does not.
 */
export function openSeal(text: string): Unsealed | Failed {
  let told: Failed | undefined;
  let judged = 0;
  for (const { fragment, isLinked } of fragmentsIn(text)) {
    const opened = openFragment(fragment);
    if (opened.ok) return opened;
    if (told === undefined || (told.failure === 'empty' && isLinked)) told = opened;
    judged += told === opened ? 0 : fragment.length + EACH;
    if (judged > SYMBOLS_AT_MOST) break;
  }
  return told ?? failed('empty');
}
