import type { CustomerValue } from '../../domain/model/customer-value.ts';
import { asShown, figuresIn } from '../../i18n/figures.ts';
import type { Locale } from '../../i18n/locale.ts';
import { count, date, fill, type Plural } from '../../i18n/words.ts';

export interface BestCustomersWords {
  /** What it is said of, before what is said. */
  readonly lead: string;
  /** By how many orders each placed. */
  readonly best: Plural;
  readonly left: string;
  readonly noneLeft: string;
}

function bestCustomersSaid(
  locale: Locale,
  words: BestCustomersWords,
  { best, currency }: Pick<CustomerValue, 'best' | 'currency'>,
): readonly string[] {
  if (!best) return [];
  const { whole, share, precise, money } = figuresIn(locale, currency ?? null);
  const said = count(locale, words.best, asShown(best.orders), {
    from: date(locale, best.from),
    to: date(locale, best.to),
    customers: whole(best.customers),
    share: share(best.share),
    orders: precise(best.orders),
    basket: money(best.basket),
  });
  if (!best.left) return [said];
  const { best: of, customers, past } = best.left;
  const left = fill(customers > 0 ? words.left : words.noneLeft, {
    best: whole(of),
    gone: whole(customers),
    past: money(past),
  });
  return [`${said} ${left}`];
}

/** Whom a business lives by; nothing where a file did not say it. */
export function bestCustomersSentences(
  locale: Locale,
  words: BestCustomersWords,
  value: Pick<CustomerValue, 'best' | 'currency'>,
): readonly string[] {
  return bestCustomersSaid(locale, words, value).map((said) => fill(words.lead, { said }));
}
