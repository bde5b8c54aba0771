import type { Bits } from './bits.ts';
import { cleanFragment } from './clean.ts';
import { type Failed, failed } from './failure.ts';
import { KINDS } from './kinds.ts';
import { unseal } from './seal.ts';

export interface Opened {
  readonly ok: true;
  readonly kind: string;
  readonly version: number;
  readonly body: Bits;
}

/** Judges in this order: kind, version, length, symbols and checksum. */
export function openSeal(text: string): Opened | Failed {
  const fragment = cleanFragment(text);
  if (fragment === '') return failed('empty');
  const letter = fragment.charAt(0);
  const kind = KINDS.get(letter);
  const digits = /^\d*/.exec(fragment.slice(1))?.[0] ?? '';
  if (!kind || (digits === '' && fragment.length > 1)) return failed('not-ours');

  const rest = fragment.slice(1 + digits.length);
  if (digits === '' || (rest !== '' && !rest.startsWith('.'))) return failed('cut-or-altered');
  if (digits.startsWith('0')) return failed('invalid');
  const version = Number(digits);
  if (version > kind.readers.length) return failed('too-new');

  const payload = rest.slice(1);
  if (payload.length > kind.longest) return failed('too-long');
  const body = unseal(letter, version, payload);
  return body === undefined ? failed('cut-or-altered') : { ok: true, kind: letter, version, body };
}
