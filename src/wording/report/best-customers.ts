import type { CustomerValue } from '../../domain/model/customer-value.ts';
import { asShown, figuresIn } from '../../i18n/figures.ts';
import type { Locale } from '../../i18n/locale.ts';
import { renamed } from '../../i18n/renamed.ts';
import { count, date, fill, type Plural } from '../../i18n/words.ts';

/** What amounts are called, and where they include tax. */
export interface SummaryNouns {
  readonly revenue: string;
  readonly withTax: string;
}

/** The words in which a summary is said: where its amounts include tax, revenue goes by that name. */
export function inWordsOf<Words>(
  words: Words,
  { revenue, withTax }: SummaryNouns,
  value: Pick<CustomerValue, 'withTax'>,
): Words {
  return value.withTax ? renamed(words, revenue, withTax) : words;
}

export interface BestCustomersWords {
  /** What it is said of, before what is said. */
  readonly lead: string;
  readonly best: string;
  /** Of those who left most margin. */
  readonly bestMargin: string;
  readonly people: Plural;
  readonly orders: Plural;
  readonly left: Plural;
  readonly noneLeft: string;
}

function bestCustomersSaid(
  locale: Locale,
  words: BestCustomersWords,
  { best, currency }: Pick<CustomerValue, 'best' | 'currency'>,
): readonly string[] {
  if (!best) return [];
  const { whole, share, precise, money } = figuresIn(locale, currency ?? null);
  const people = (n: number) => count(locale, words.people, n, { n: whole(n) });
  const said = fill(best.ofMargin === undefined ? words.best : words.bestMargin, {
    from: date(locale, best.from),
    to: date(locale, best.to),
    people: people(best.customers),
    share: share(best.ofMargin ?? best.share),
    orders: count(locale, words.orders, asShown(best.orders), { n: precise(best.orders) }),
    basket: money(best.basket),
  });
  if (!best.left) return [said];
  const { best: of, customers, past } = best.left;
  const left =
    customers > 0
      ? count(locale, words.left, customers, { n: whole(customers), people: people(of), past: money(past) })
      : fill(words.noneLeft, { people: people(of) });
  return [`${said} ${left}`];
}

/** Whom a business lives by; nothing where a file did not say it. */
export function bestCustomersSentences(
  locale: Locale,
  { whom, ...words }: SummaryNouns & { readonly whom: BestCustomersWords },
  value: Pick<CustomerValue, 'best' | 'currency' | 'withTax'>,
): readonly string[] {
  const called = inWordsOf(whom, words, value);
  return bestCustomersSaid(locale, called, value).map((said) => fill(called.lead, { said }));
}
