import { type Codes, codesOf } from '../text/codes.ts';

/** Marks without width that copying brings along: soft hyphens, joiners, directions, byte order marks. */
const WIDTHLESS = /\p{Default_Ignorable_Code_Point}/gu;
const PLAIN = /^[!-~]+$/;
const [ZERO, NINE] = [48, 57] as const;
/** So many letters a code may begin with, and so many letters and digits may follow its first digit that is no 0. */
const [BEFORE_AT_MOST, BEHIND_AT_MOST] = [20, 40] as const;
const ROOM = new Uint8Array(128);
const SPACES = /\s+/g;
/** A whole number that a program wrote as one with decimals. Three zeros may be thousands. */
const DECIMAL_NUMBER = /^(\d+)[.,]0{1,2}$/;
/** The mark by which a spreadsheet keeps a number as a text. */
const TEXT_MARK = /^'(?=\d+$)/;
/** A long number as a spreadsheet shortens it: several customers become one. */
const SHORTENED = /^\d(?:[.,]\d+)?E\+\d{1,3}$/i;

/** What a spreadsheet writes where a formula found nothing: `#REF!`, `#VALUE!`, « #NOM? », `Err:502`. */
const ERROR = /^(?:#[A-Z][A-Z\d/_]{1,11}[!?]|Err:\d{3})$/;

/** Names that stand for nobody, as `plainName` writes them. */
const NOBODY: ReadonlySet<string> = new Set([
  ...['', 'na', 'nan', 'none', 'null', 'nil', 'undefined', 'not set', 'not available', 'non renseigne'],
  ...['unknown', 'unknown customer', 'inconnu', 'inconnue', 'client inconnu', 'cliente inconnue'],
  ...[
    'guest',
    'guests',
    'guest customer',
    'guest user',
    'guest checkout',
    'invite',
    'invitee',
    'client invite',
  ],
  ...['anonymous', 'anonymous customer', 'anonyme', 'client anonyme', 'no customer', 'sans client'],
  ...['divers', 'client divers', 'clients divers', 'passage', 'client passage', 'client de passage'],
  ...['clients de passage', 'client comptoir', 'clients comptoir', 'walk in', 'walkin', 'walk in customer'],
  ...['walk in client', 'cash customer', 'n a', 's o', 'n d', 'n c', 'n r'],
  // as pivot tables write an empty cell
  ...['vide', 'blank', 'empty', 'sans nom', 'no name', 'comptoir', 'vente comptoir'],
]);

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** Whether a text is letters, then digits, one of them no 0, then letters and digits: nothing that any rule is about. */
export function isCode(text: string): boolean {
  return isCodeIn(codesOf(text, ROOM), 0, text.length);
}

/** The same of letters from a place up to another, sign by sign: millions of order numbers come by here. */
export function isCodeIn(codes: Codes, from: number, end: number): boolean {
  let at = from;
  while (at < end && isLetter(codes[at] as number)) at += 1;
  if (at - from > BEFORE_AT_MOST) return false;
  while (at < end && codes[at] === ZERO) at += 1;
  if (at === end || !isDigit(codes[at] as number) || end - at > BEHIND_AT_MOST + 1) return false;
  for (at += 1; at < end; at += 1) {
    const code = codes[at] as number;
    if (!(isDigit(code) || isLetter(code))) return false;
  }
  return true;
}

/**
 * The one way of writing an identifier of a customer or an order: trimmed, in Unicode's compatibility form, without marks
 * of no width, inner spaces single, an e-mail address in small letters, `17850.0` as `17850`.
 */
export function identityOf(text: string): string {
  if (isCode(text)) return text;
  const plain = PLAIN.test(text)
    ? text
    : text.normalize('NFKC').replace(WIDTHLESS, '').replace(SPACES, ' ').trim();
  if (plain.includes('@')) return plain.toLowerCase();
  return DECIMAL_NUMBER.exec(plain)?.[1] ?? plain.replace(TEXT_MARK, '');
}

function plainName(identity: string): string {
  return identity
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether an identity stands for no customer at all, whoever the others are: `n/a`, `guest`, `client divers`, `#REF!`. */
function isNobody(identity: string): boolean {
  if (identity.length > 24) return false;
  return ERROR.test(identity) || (!/\d/.test(identity) && NOBODY.has(plainName(identity)));
}

/** Whether it is a number 0, which is nobody where the others are longer numbers or names. */
function isZero(identity: string): boolean {
  return /^0+$/.test(identity);
}

/** Whether a spreadsheet has shortened it (`6.94E+12`), so that several may have become one. */
function isShortened(identity: string): boolean {
  return identity.length <= 24 && SHORTENED.test(identity);
}

/** What an identity is worth as a customer, before the others are known. */
export const IDENTITY_KINDS = ['somebody', 'empty', 'nobody', 'zero', 'shortened'] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** What kind an identity is. */
export function identityKind(identity: string): IdentityKind {
  if (isCode(identity)) return 'somebody';
  if (identity === '') return 'empty';
  if (isZero(identity)) return 'zero';
  if (isShortened(identity)) return 'shortened';
  return isNobody(identity) ? 'nobody' : 'somebody';
}

/** Whether a cell names nobody: blank, or a word that stands for nothing. */
export function namesNobody(cell: string): boolean {
  const kind = identityKind(identityOf(cell));
  return kind === 'empty' || kind === 'nobody';
}

/** A first and a last name as one; a word that stands for nobody is no part of it. */
export function joinedNames(first: string, last: string): string {
  return [first, last].filter((name) => !namesNobody(name)).join(' ');
}
