/** How surely a cell says that its row adds up others. */
export type TotalWord = 'sure' | 'bare' | 'named';

/** What may stand beside “total” in a title of a sum; anything else may be a name. */
const BESIDE = new Set(
  [
    ...['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'of', 'the', 'for', 'au', 'a', 'en', 'pour', 'in'],
    ...['general', 'generale', 'generaux', 'global', 'partiel', 'partial', 'cumule', 'cumul', 'final'],
    ...['mensuel', 'annuel', 'trimestriel', 'hebdomadaire', 'journalier', 'monthly', 'yearly', 'annual'],
    ...['quarterly', 'weekly', 'daily', 'jour', 'journee', 'mois', 'annee', 'an', 'semaine', 'trimestre'],
    ...['semestre', 'exercice', 'periode', 'page', 'day', 'month', 'year', 'quarter', 'week', 'period'],
    ...['report', 'reporter', 'ttc', 'ht', 'tva', 'vat', 'tax', 'incl', 'excl', 'ventes', 'sales', 'vente'],
    ...['ca', 'chiffre', 'affaires', 'clients', 'customers', 'commandes', 'orders', 'factures', 'invoices'],
    ...[
      'achats',
      'purchases',
      'montant',
      'amount',
      'revenue',
      'all',
      'tous',
      'toutes',
      'eur',
      'euros',
      'usd',
    ],
    ...['gbp', 'lignes', 'rows', 'lines', 'net', 'brut', 'gross', 'n', 'no'],
    ...['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre'],
    ...['novembre', 'decembre', 'janv', 'fevr', 'fev', 'avr', 'juil', 'sept', 'january', 'february', 'march'],
    ...['april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan'],
    ...['feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ].values(),
);
const NUMBER = /^(?:[qtsw]|h)?\d+(?:er|e|st|nd|rd|th)?$/;
const LONGEST = 60;
const [A, O, T] = [97, 111, 116] as const;

function wordsOf(cell: string): string[] {
  return cell
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** The words of a cell beside “total”, “grand total” or “sous-total”, and whether it is more than a total alone. */
function besideTotal(words: readonly string[]): { rest: readonly string[]; isPart: boolean } | undefined {
  const isTotal = (word: string | undefined) => /^(?:total|totals|totaux)$/.test(word ?? '');
  const [first, second] = words;
  if (first === 'subtotal' || first === 'soustotal') return { rest: words.slice(1), isPart: true };
  if (/^(?:grand|sous|sub)$/.test(first ?? '') && isTotal(second))
    return { rest: words.slice(2), isPart: true };
  if (isTotal(first)) return { rest: words.slice(1), isPart: false };
  if (isTotal(words.at(-1))) return { rest: words.slice(0, -1), isPart: false };
  return undefined;
}

/**
 * Whether a cell says that its row adds up others: `sure` for a sub-total, a grand total, the total of a month or a year;
 * `bare` for “Total” alone, which may be a customer; `named` for a total of something, a customer perhaps.
 */
export function saysTotal(cell: string): TotalWord | undefined {
  if (cell.length > LONGEST || !/total|totaux/i.test(cell)) return undefined;
  const found = besideTotal(wordsOf(cell));
  if (found === undefined) return undefined;
  if (found.isPart) return 'sure';
  if (found.rest.length === 0) return 'bare';
  return found.rest.every((word) => BESIDE.has(word) || NUMBER.test(word)) ? 'sure' : 'named';
}

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

/** Whether a letter may begin a title of a sum: of total, grand, sous, sub, or what is no letter at all. */
function mayBegin(code: number): boolean {
  const letter = code | 32;
  return letter === 116 || letter === 103 || letter === 115 || code < 48 || (code > 57 && code < 65);
}

function isLetter(code: number | undefined, small: number): boolean {
  return ((code ?? 0) | 32) === small;
}

/** The same of a cell that nobody expects to be one: only titles that begin so. Digits and other letters are passed over. */
export function beginsTotal(cell: string): TotalWord | undefined {
  return cell !== '' && mayBegin(cell.charCodeAt(0)) ? saysTotal(cell) : undefined;
}

/** Whether letters from a place up to another may be such a cell: they begin so, and hold what all its words begin with. */
export function mayBeginTotal(codes: Uint8Array, from: number, end: number): boolean {
  if (from === end || !mayBegin(codes[from] as number)) return false;
  for (let at = from; at + 4 <= end; at += 1)
    if (
      isLetter(codes[at], T) &&
      isLetter(codes[at + 1], O) &&
      isLetter(codes[at + 2], T) &&
      isLetter(codes[at + 3], A)
    )
      return true;
  return false;
}

/** What the total of a `named` cell is of. */
export function totalOf(cell: string): string {
  const named = cell.replace(
    /^[\s*]*(?:(?:grand|sous|sub)[\s-]*)?total\b[\s:]*(?:de |du |des |of |for |pour |d['’])?/i,
    '',
  );
  const word = named.search(/\btotal[\s*:]*$/i);
  return (word < 0 ? named : named.slice(0, word).replace(/[\s:-]{1,20}$/, '')).trim();
}
