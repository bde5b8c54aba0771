import { FileRefusal, shown } from '../problem.ts';
import { remembered } from '../remembered.ts';

/** Signs and names of one currency, in capitals, without dots and spaces. */
const CERTAIN: Readonly<Record<string, readonly string[]>> = {
  EUR: ['€', 'EURO', 'EUROS'],
  GBP: ['£', 'GB£', '£GB'],
  USD: ['US$', '$US', 'USD$', '$USD'],
  CAD: ['CA$', '$CA', 'CAD$', '$CAD', 'CAN$', '$CAN', 'C$', '$C'],
  AUD: ['A$', 'AU$', '$AU', 'AUD$', '$AUD'],
  NZD: ['NZ$', '$NZ'],
  HKD: ['HK$', '$HK'],
  SGD: ['S$', 'SG$', '$SG'],
  MXN: ['MX$', '$MX', 'MEX$'],
  TWD: ['NT$', '$NT'],
  BRL: ['R$', 'BR$'],
  ARS: ['AR$', '$AR'],
  CLP: ['CL$', 'CLP$', '$CL'],
  COP: ['CO$', 'COL$', '$CO'],
  NOK: ['NKR'],
  DKK: ['DKR'],
  SEK: ['SKR'],
  ISK: ['ÍKR', 'IKR'],
  CHF: ['FR', 'FRS', 'SFR'],
  PLN: ['ZŁ', 'ZL', 'ZŁOTY', 'ZŁOTYCH'],
  CZK: ['KČ', 'KC'],
  HUF: ['FT'],
  BGN: ['ЛВ'],
  RUB: ['₽', 'РУБ'],
  UAH: ['₴', 'ГРН'],
  TRY: ['₺', 'TL'],
  INR: ['₹'],
  ILS: ['₪'],
  KRW: ['₩', '원'],
  VND: ['₫'],
  THB: ['฿'],
  NGN: ['₦'],
  PHP: ['₱'],
  CRC: ['₡'],
  PYG: ['₲'],
  GHS: ['₵', 'GH₵'],
  KZT: ['₸'],
  AZN: ['₼'],
  GEL: ['₾'],
  JPY: ['円', 'JP¥'],
  CNY: ['元', 'CN¥', 'RMB'],
  ZAR: ['R'],
  MYR: ['RM'],
  IDR: ['RP'],
  PEN: ['S/'],
  DZD: ['DA'],
  TND: ['DT'],
  XPF: ['FCFP', 'CFP', 'CFPF'],
};
/** Signs that several currencies share: each stands for itself, and for one of its codes beside it. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN', 'TWD', 'ARS', 'CLP', 'COP'],
  '¥': ['JPY', 'CNY'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  Rs: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
  DH: ['MAD', 'AED'],
  lei: ['RON', 'MDL'],
  FCFA: ['XOF', 'XAF'],
  '₣': [],
};
/** Codes that are no word beside. */
const IN_TITLES = new Set([
  ...['EUR', 'EURO', 'EUROS', 'GBP', 'USD', 'CHF', 'CAD', 'AUD', 'NZD', 'JPY', 'CNY', 'SEK', 'NOK', 'DKK'],
  ...['PLN', 'CZK', 'HUF', 'RON', 'BRL', 'MXN', 'INR', 'ZAR', 'HKD', 'SGD', 'MAD', 'TND', 'XOF', 'XAF'],
]);
/** A longer name is no sign and no code. */
const LENGTH_AT_MOST = 4;

const CODES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(CERTAIN).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
  ...Object.keys(SHARED).map((sign) => [sign.toUpperCase(), sign] as const),
  ...[
    ['RS', 'Rs'],
    ['₨', 'Rs'],
    ['CFA', 'FCFA'],
    ['DHS', 'DH'],
    ['￥', '¥'],
  ].map(([name = '', sign = '']) => [name, sign] as const),
]);
let isoCodes: ReadonlySet<string> | undefined;

function plainName(name: string): string {
  return name.toUpperCase().replace(/[\s.]/g, '');
}

/** The code or sign of a currency, however it was named; undefined for another name. */
export function knownCurrency(name: string): string | undefined {
  const plain = plainName(name);
  const known = CODES.get(plain);
  if (known !== undefined) return known;
  isoCodes ??= new Set(Intl.supportedValuesOf('currency'));
  return isoCodes.has(plain) ? plain : undefined;
}

/** The code or sign of a currency, however it was named; other names in capitals. */
export function currencyNamed(name: string): string {
  const trimmed = name.trim();
  return trimmed === '' ? '' : (knownCurrency(trimmed) ?? trimmed.toUpperCase());
}

/** Whether a currency has no cents, by its code, or by the sign that it has before all others: ¥ is the yen. */
export function hasNoCents(currency: string): boolean {
  const code = SHARED[currency]?.[0] ?? currency;
  if (knownCurrency(code) !== code || code.length !== 3) return false;
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
  }).resolvedOptions();
  return maximumFractionDigits === 0;
}

/** What two names of one amount mean together, as in $12 CAD; undefined where they contradict each other. */
export function oneOf(first: string, second: string): string | undefined {
  if (first === second || SHARED[second]?.includes(first)) return first;
  return SHARED[first]?.includes(second) ? second : undefined;
}

/** What joins the words of a title, each looked for within those words alone that are no currency: S/ and US$ are one. */
const JOINTS = [
  /[\s()[\]{}_,:;|·\u2010-\u2015-]+|(?<=\p{Ll})(?=\p{Lu})/u,
  /[./]/,
  /(?=\p{Sc})|(?<=\p{Sc})/u,
] as const;

/** The currency that a word of a title is, if any: its sign, or a code that is no word beside. */
function currencyOfWord(word: string): string | undefined {
  const plain = plainName(word);
  return IN_TITLES.has(plain) || /[^A-Z]/.test(plain) ? knownCurrency(plain) : undefined;
}

const wordsOf = remembered((title): readonly string[] => {
  const split = (words: readonly string[], joint: RegExp) =>
    words.flatMap((word) => (currencyOfWord(word) === undefined ? word.split(joint) : [word]));
  return JOINTS.reduce(split, [title] as readonly string[]).filter((word) => word !== '');
});

/** The currency in a title such as “Montant TTC (€)” or “amount_eur”, if any. */
export function currencyInTitle(title: string): string | null {
  for (const word of wordsOf(title)) {
    const found = currencyOfWord(word);
    if (found !== undefined) return found;
  }
  return null;
}

/** A title without the codes and signs of currencies in it, and what leads to one (« en euros »); itself where it has none. */
export const withoutCurrency: (title: string) => string = remembered((title) => {
  const words = wordsOf(title);
  const isCurrency = words.map((word) => currencyOfWord(word) !== undefined);
  if (!isCurrency.includes(true)) return title;
  const leads = (at: number) => isCurrency[at + 1] === true && /^(?:en|in)$/i.test(words[at] ?? '');
  return words.filter((_, at) => !isCurrency[at] && !leads(at)).join(' ');
});

/** The one currency among names from `currencyNamed`; null for none, or one that is not known. Refuses several. */
export function oneCurrency(names: ReadonlySet<string>): string | null {
  const isDollars = names.size === 2 && names.has('$') && names.has('USD');
  const [first, second] = isDollars ? ['USD'] : names;
  if (second !== undefined)
    throw new FileRefusal('several-currencies', { values: shown([...names].join(', ')) });
  return first !== undefined && first.length <= LENGTH_AT_MOST ? first : null;
}
