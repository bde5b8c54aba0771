import { FileRefusal, shown } from '../problem.ts';

/** Signs and names of one currency. A dollar sign alone may be that of several countries. */
const CODES: Readonly<Record<string, string>> = {
  ...{ '€': 'EUR', EURO: 'EUR', EUROS: 'EUR', '£': 'GBP', US$: 'USD', USD$: 'USD' },
  ...{ EUR: 'EUR', GBP: 'GBP', USD: 'USD', CHF: 'CHF', CAD: 'CAD', $: '$' },
};
/** A longer name is no sign and no code. */
const LENGTH_AT_MOST = 4;

/** The code or sign of a currency, however it was named; other names in capitals. */
export function currencyNamed(name: string): string {
  const plain = name.trim().toUpperCase();
  return CODES[plain] ?? plain;
}

/** The currency in a title such as “Montant TTC (€)” or “amount_eur”, if any. */
export function currencyInTitle(title: string): string | null {
  for (const word of title.toUpperCase().split(/[^A-Z€£$]+/)) {
    const found = CODES[word];
    if (found !== undefined) return found;
  }
  return null;
}

/** The one currency among names from `currencyNamed`; null for none, or one that is not known. Refuses several. */
export function oneCurrency(names: ReadonlySet<string>): string | null {
  const isDollars = names.size === 2 && names.has('$') && names.has('USD');
  const [first, second] = isDollars ? ['USD'] : names;
  if (second !== undefined)
    throw new FileRefusal('several-currencies', { values: shown([...names].join(', ')) });
  return first !== undefined && first.length <= LENGTH_AT_MOST ? first : null;
}
