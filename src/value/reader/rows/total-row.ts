import { BESIDE, NUMBER, PARTS, SUMS, TOTALS } from './total-words.ts';

/** How surely a cell says that its row adds up others. */
export type TotalWord = 'sure' | 'bare' | 'named' | 'soft';

const LONGEST = 60;
/** Cells without any of these say nothing, and need not be cut into words. */
const MAY_SAY = /tota|sum|som|ensemble|gesamt|razem|ergebnis/i;

function wordsOf(cell: string): string[] {
  return cell
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** What a cell says of a sum: the words beside those of the sum, and which kind of word these are. */
interface SaidSum {
  readonly rest: readonly string[];
  readonly kind: 'part' | 'total' | 'sum';
}

function sumIn(cell: string): SaidSum | undefined {
  if (cell.length > LONGEST || !MAY_SAY.test(cell)) return undefined;
  const words = wordsOf(cell);
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (PARTS.has(first)) return { rest: words.slice(1), kind: 'part' };
  if (/^(?:grand|sous|sub|sum|suma)$/.test(first) && (TOTALS.has(second) || SUMS.has(second)))
    return { rest: words.slice(2), kind: 'part' };
  if (TOTALS.has(first)) return { rest: words.slice(1), kind: 'total' };
  if (TOTALS.has(last)) return { rest: words.slice(0, -1), kind: 'total' };
  if (SUMS.has(first)) return { rest: words.slice(1), kind: 'sum' };
  if (SUMS.has(last)) return { rest: words.slice(0, -1), kind: 'sum' };
  return undefined;
}

/**
 * Whether a cell says that its row adds up others: `sure` for a sub-total, a grand total, the total of a month or a year;
 * `bare` for “Total” alone, which may be a customer; `named` for a total of something, a customer perhaps; `soft` for
 * “Somme”, “Summe” or “Ensemble”, which is a customer or a place as well, alone or of a month.
 */
export function saysTotal(cell: string): TotalWord | undefined {
  const found = sumIn(cell);
  if (found === undefined) return undefined;
  const { rest, kind } = found;
  if (kind === 'part') return 'sure';
  if (!rest.every((word) => BESIDE.has(word) || NUMBER.test(word))) return 'named';
  if (kind === 'sum') return 'soft';
  return rest.length === 0 ? 'bare' : 'sure';
}

/** Whether a cell of any column speaks of a total. “Somme” is much else, and `Sum-12` a number of an order. */
export function speaksOfTotal(cell: string): boolean {
  const kind = sumIn(cell)?.kind;
  return kind === 'part' || kind === 'total';
}

const ANY_SUM = [...TOTALS, ...SUMS].join('|');
const FIRST = new RegExp(
  `^[\\s*]*(?:(?:grand|sous|sub)[\\s-]*)?(?:${ANY_SUM})\\b[\\s:]*(?:de |du |des |of |for |pour |von |für |d['’])?`,
  'i',
);
const LAST = new RegExp(`\\b(?:${ANY_SUM})[\\s*:]*$`, 'i');

/** What a row is called that carries a balance over, or says one. “New Balance” is a shop. */
const BALANCE = new RegExp(
  [
    '^(?:(?:ancien|nouveau|votre) )?soldes?(?: (?:initial|final|precedent|debiteur|crediteur|comptable|disponible',
    '|actuel|courant|(?:d|de|a)(?: l)? (?:ouverture|cloture|depart|fin)|(?:au|du|le|en|a la date) .+))?$',
    '|^(?:a )?report(?:er|s)?(?: a nouveau| de solde| de la page .+)?$|^a nouveaux?$',
    '|^cumuls?(?: (?:general|annuel|mensuel|de l exercice|de la periode|(?:au|du) .+))?$',
    '|^(?:opening|closing|ending|starting|beginning|final|previous|running|current) balance(?: .+)?$',
    '|^balance(?: (?:brought|carried) (?:forward|down)| [bc] [fd]| as of .+| forward)?$',
    '|^(?:brought|carried) forward$',
    // Nor is what is but worked out from the rows.
    '|^(?:moyenne|average)(?: (?:mensuelle|generale|monthly|overall|(?:par|per|du|de|des|of) .+))?$',
  ].join(''),
);

/** Whether a cell says that its row is a balance, of which there is no purchase. */
export function saysBalance(cell: string): boolean {
  return cell.length <= LONGEST && BALANCE.test(wordsOf(cell).join(' '));
}

/** What the words of a sum that say so in any column begin with: total, grand, sous, sub, End- and Zwischensumme. */
const FIRST_LETTERS: ReadonlySet<number> = new Set(codesOf('tgsez'));
const [TOTA, SUMM] = [codesOf('tota'), codesOf('summ')] as const;

function codesOf(letters: string): readonly number[] {
  return [...letters].map((letter) => letter.charCodeAt(0));
}

/** Whether a letter may begin such a title; what is no letter at all may stand before it. */
function mayBegin(code: number): boolean {
  return FIRST_LETTERS.has(code | 32) || code < 48 || (code > 57 && code < 65);
}

function standsAt(codes: Uint8Array, at: number, small: readonly number[]): boolean {
  return small.every((letter, place) => ((codes[at + place] ?? 0) | 32) === letter);
}

/** The same of a cell that nobody expects to be one: only titles that begin so. Digits and other letters are passed over. */
export function beginsTotal(cell: string): TotalWord | undefined {
  return cell !== '' && mayBegin(cell.charCodeAt(0)) && speaksOfTotal(cell) ? saysTotal(cell) : undefined;
}

/** Whether letters from a place up to another may be such a cell: they begin so, and hold what all its words hold. */
export function mayBeginTotal(codes: Uint8Array, from: number, end: number): boolean {
  if (from === end || !mayBegin(codes[from] as number)) return false;
  for (let at = from; at + 4 <= end; at += 1) {
    // A summer is no sum: those that say so in any column are joined to another word.
    if (standsAt(codes, at, TOTA) || (at > from && standsAt(codes, at, SUMM))) return true;
  }
  return false;
}

/** What the sum of a `named` cell may be of: a customer's own name may begin or end with such a word. */
export function totalOf(cell: string): readonly string[] {
  const behind = cell.replace(FIRST, '');
  const last = cell.search(LAST);
  const before = last < 0 ? cell : cell.slice(0, last).replace(/[\s:-]{1,20}$/, '');
  return [behind, before].filter((name) => name !== cell).map((name) => name.trim());
}
