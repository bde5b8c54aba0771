import { type Reply, SIGNATURE_SYMBOLS, SIGNER_SYMBOLS } from '../../domain/workshop/invitation.ts';
import { BREAK } from './unwrap.ts';

/** Begins what stands beside a link: no payload holds it, and every edition reads up to it. */
export const BESIDE = '~';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A symbol that tells a fingerprint from one cut short, altered in one symbol, or joined with the next line. */
function checkOf(signer: string): string {
  const sum = Array.from(signer).reduce(
    (all, symbol, at) => all + ALPHABET.indexOf(symbol) * (2 * at + 1),
    0,
  );
  return ALPHABET.charAt(sum % ALPHABET.length);
}

/** What a reply's link bears behind its payload: its signature, else the key it announces; empty for none. */
export function besideLink({ revision = 1, signer, signature }: Reply): string {
  if (signature !== undefined) return BESIDE + signature;
  return signer !== undefined && revision < 2 ? BESIDE + signer + checkOf(signer) : '';
}

const START = new RegExp(`(?:${BREAK})?${BESIDE}`, 'y');
const SYMBOLS = /[\w-]+/y;
const NEXT_LINE = new RegExp(`(?:${BREAK})([\\w-]+)`, 'y');

/** What stood beside a link, and where it ends. */
interface BesideLink extends Pick<Reply, 'signer' | 'signature'> {
  readonly end: number;
}

/**
 * What a reply's link bears at a place of a text, over lines that a mail broke too; undefined when nothing sound stands
 * there: the link then proves nothing, and opens all the same.
 */
export function besideAt(text: string, at: number, { revision = 1 }: Reply): BesideLink | undefined {
  START.lastIndex = at;
  if (!START.test(text)) return undefined;
  const wanted = revision < 2 ? SIGNER_SYMBOLS + 1 : SIGNATURE_SYMBOLS;
  const read = symbolsAt(text, START.lastIndex, wanted);
  if (!read) return undefined;
  const { symbols, end } = read;
  if (revision >= 2) return { signature: symbols, end };
  const signer = symbols.slice(0, SIGNER_SYMBOLS);
  return symbols.endsWith(checkOf(signer)) ? { signer, end } : undefined;
}

function symbolsAt(text: string, at: number, wanted: number): { symbols: string; end: number } | undefined {
  SYMBOLS.lastIndex = at;
  let [symbols, end] = [SYMBOLS.exec(text)?.[0] ?? '', SYMBOLS.lastIndex];
  while (symbols !== '' && symbols.length < wanted) {
    NEXT_LINE.lastIndex = end;
    const line = NEXT_LINE.exec(text)?.[1];
    if (line === undefined) return undefined;
    symbols += line;
    end = NEXT_LINE.lastIndex;
  }
  if (symbols === '') return undefined;
  return { symbols: symbols.slice(0, wanted), end: end - Math.max(0, symbols.length - wanted) };
}
