import { unmisread } from '../plain-title.ts';
import { STATUSES, type StatusMeaning } from './status-words.ts';
import { DENYING, PHRASES, TYPES, type TypeMeaning } from './type-words.ts';

/**
 * What a value says of its row. `open` may still become a sale, `never` will not; `refunded` was one and is given back;
 * `refund` gives back another.
 */
export type SaleMeaning = StatusMeaning | TypeMeaning;
/** Before a word that says never, these turn it into something else. */
const DOUBTFUL = /^(?:not|non|no|un|partial|partially|partiel|partiellement|awaiting|pending|pas)$/;

/** A value as it is compared: without accents, signs, capitals or `wc-` before it. */
export function plainValue(value: string): string {
  return unmisread(value)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^wc /, '');
}

/** A word with the ending of a gender or number taken off. */
function masculine(word: string): string {
  return word.replace(/(?<=[eiu])(?:e|s|es)$/, '');
}

/** A plain value in the masculine singular. */
export function sameGender(plain: string): string {
  return plain.split(' ').map(masculine).join(' ');
}

const MEANING_OF_STATUS: ReadonlyMap<string, StatusMeaning> = new Map(
  (['never', 'refunded', 'open', 'sale'] as const).flatMap((meaning) =>
    STATUSES[meaning].flatMap((value) => [[value, meaning] as const, [sameGender(value), meaning] as const]),
  ),
);
/** Single words that say never wherever they stand. */
const NEVER_WORDS: ReadonlySet<string> = new Set(
  [
    'cancelled',
    'canceled',
    'annule',
    'voided',
    'refunded',
    'rembourse',
    'failed',
    'echoue',
    'abandoned',
  ].concat(['abandonne', 'expired', 'declined', 'refuse']),
);

/** What a value of status says, in French or English; undefined when it is none that is known. */
export function statusMeaning(value: string): StatusMeaning | undefined {
  const plain = plainValue(value);
  const known = MEANING_OF_STATUS.get(plain) ?? MEANING_OF_STATUS.get(sameGender(plain));
  if (known !== undefined) return known;
  const words = plain.split(' ');
  const says = words.some((word) => NEVER_WORDS.has(word) || NEVER_WORDS.has(masculine(word)));
  return says && !words.some((word) => DOUBTFUL.test(word)) ? 'never' : undefined;
}

/** What takes back what the words beside it say: a sale, or a refund. */
const UNDOING: ReadonlySet<string> = new Set([
  ...['reversal', 'reversals', 'failure', 'failures', 'cancellation', 'cancellations'],
  ...['annulation', 'annulations', 'echec', 'echecs'],
]);
const TAKING_BACK: ReadonlySet<string> = new Set(
  [...TYPES.refund, 'dispute', 'disputes', 'litige', 'litiges'].filter((word) => !UNDOING.has(word)),
);
/** Words of a status that say that a row came to nothing. */
const FAILED: ReadonlySet<string> = new Set(
  [...NEVER_WORDS].filter((word) => !/^(?:refunded|rembourse)$/.test(word)),
);

/** What one buys is a purchase; the order or invoice of a purchase is of what the shop bought. */
const OF_BUYING = /\b(?:purchases?|achats?)\b/;
const OF_PAPERS = /\b(?:orders?|invoices?|commandes?|factures?|bons?)\b/;

/** Whether a sale by its words is none that was made, or none of the shop's own. */
function isDenied(plain: string): boolean {
  const words = plain.split(' ');
  return words.some((word) => DENYING.includes(word)) || (OF_BUYING.test(plain) && OF_PAPERS.test(plain));
}

/**
 * What a value of type says, in French or English; undefined when it is none that is known, is of a refund undone, or of a
 * sale that is none.
 */
export function typeMeaning(value: string): TypeMeaning | undefined {
  const plain = plainValue(value);
  const words = plain.split(' ').flatMap((word) => [word, masculine(word)]);
  const phrase = Object.keys(PHRASES).find((one) => ` ${plain} `.includes(` ${one} `));
  const meaning =
    phrase === undefined
      ? (['never', 'refund', 'sale'] as const).find((one) => TYPES[one].some((word) => words.includes(word)))
      : PHRASES[phrase];
  const [isUndone, isFailed] = [UNDOING, FAILED].map((some) => words.some((word) => some.has(word)));
  if (meaning === 'sale' && isFailed) return 'never';
  if (meaning === 'sale') return isUndone || isDenied(plain) ? undefined : 'sale';
  if (meaning !== 'refund') return meaning;
  const takesBack = phrase !== undefined || words.some((word) => TAKING_BACK.has(word));
  return takesBack && (isUndone || isFailed) ? undefined : 'refund';
}

const KNOWN_TYPES: ReadonlySet<string> = new Set(Object.values(TYPES).flat());
const MOVING = /\b(?:transfers?|virements?|transferts?)\b/;
const OF_EVENTS = /^(?:event|evenement)\b/;
const OF_PAYMENTS = /\b(?:payment|paiement)\b/;

/**
 * Whether a value shows that its column, by its title, tells kinds of rows: what is called an event may be one that people go
 * to, and a type of payment a means of paying, of which a transfer is one.
 */
export function tellsKinds(plainTitle: string, value: string): boolean {
  const meaning = typeMeaning(value);
  const plain = plainValue(value);
  if (OF_EVENTS.test(plainTitle)) return plain.split(' ').every((word) => KNOWN_TYPES.has(word));
  if (OF_PAYMENTS.test(plainTitle))
    return meaning === 'refund' || (meaning === 'never' && !MOVING.test(plain));
  return meaning !== undefined;
}

/** What a row is a paper of, where one paper may be of the same sale as another. */
export type Paper = 'invoice' | 'order' | 'payment';

const PAYMENT = /\b(?:payments?|paiements?|encaissements?|reglements?)\b/;
const INVOICE = /\b(?:invoices?|factures?)\b|^(?:sales?|ventes?)$/;
const ORDER = /\b(?:orders?|commandes?)\b/;

/** Whether a value of type is of an invoice or sale, of an order, or of a payment; undefined for neither. */
export function paperOf(value: string): Paper | undefined {
  const plain = plainValue(value);
  if (PAYMENT.test(plain)) return 'payment';
  if (INVOICE.test(plain)) return 'invoice';
  return ORDER.test(plain) ? 'order' : undefined;
}
