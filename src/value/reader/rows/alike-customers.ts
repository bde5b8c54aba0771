const ACCENTS = /\p{M}/gu;
const [ZERO, NINE, AT_SIGN] = [48, 57, 64] as const;

/** What a text is made of, as far as customers may be written alike. */
function makeOf(text: string): 'number' | 'name' | 'other' {
  let [digits, others] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === AT_SIGN) return 'other';
    if (code >= ZERO && code <= NINE) digits += 1;
    else others += 1;
  }
  if (digits === 0) return 'name';
  return others === 0 ? 'number' : 'other';
}

/**
 * An identity without what people write now so, now otherwise: a name without capitals and accents, a number without
 * zeros in front. Null for all else: letters beside digits may be a code, in which capitals count.
 */
export function looseIdentity(identity: string): string | null {
  const make = makeOf(identity);
  if (make === 'other') return null;
  if (make === 'number') return identity.replace(/^0+(?=\d)/, '');
  return identity.normalize('NFD').replace(ACCENTS, '').toLowerCase();
}

/** Customers who are written alike: how many more than there would be, and two of them. */
export interface AlikeCustomers {
  readonly customers: number;
  readonly pair: readonly [string, string];
}

/** A number of 53 bits for a text: of ten million, two that differ share one once in two hundred files. */
function hashOf(text: string): number {
  let [low, high] = [0x811c9dc5, 0x2f0b4c47];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/** The customers of these who are written alike; undefined where none are. Keeps a number for each, for there are millions. */
export function findAlike(size: number, identityAt: (place: number) => string): AlikeCustomers | undefined {
  const hashes = new Float64Array(size);
  let held = 0;
  for (let place = 0; place < size; place += 1) {
    const loose = looseIdentity(identityAt(place));
    if (loose === null) continue;
    hashes[held] = hashOf(loose);
    held += 1;
  }
  const sorted = hashes.subarray(0, held).sort();
  let customers = 0;
  let shared: number | undefined;
  for (let at = 1; at < held; at += 1) {
    if (sorted[at] !== sorted[at - 1]) continue;
    customers += 1;
    shared ??= sorted[at];
  }
  if (shared === undefined) return undefined;
  const pair: string[] = [];
  for (let place = 0; place < size && pair.length < 2; place += 1) {
    const identity = identityAt(place);
    const loose = looseIdentity(identity);
    if (loose !== null && hashOf(loose) === shared) pair.push(identity);
  }
  return { customers, pair: [pair[0] ?? '', pair[1] ?? ''] };
}
