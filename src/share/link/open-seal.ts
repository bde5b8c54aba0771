import type { Bits } from './bits.ts';
import { cleanFragment } from './clean.ts';
import { type Failed, failed } from './failure.ts';
import { KINDS, kindOf, type LinkKind } from './kinds.ts';
import { unseal } from './seal.ts';

export interface Opened {
  readonly ok: true;
  readonly kind: LinkKind;
  readonly version: number;
  readonly body: Bits;
}

/** Judges in this order: kind, version, length, symbols and checksum. */
export function openSeal(text: string): Opened | Failed {
  const fragment = cleanFragment(text);
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
