import type { CustomerValue } from '../../domain/model/customer-value.ts';
import { asShown, type Figures, figuresIn } from '../../i18n/figures.ts';
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

/** How many people, in words. */
export function peopleInWords(
  locale: Locale,
  { people }: Pick<BestCustomersWords, 'people'>,
  { whole }: Figures,
  n: number,
): string {
  return count(locale, people, n, { n: whole(n) });
}

/** The best customers of a file in one sentence: of those who spend most, or of those who leave most margin. */
export function bestInWords(
  locale: Locale,
  words: Pick<BestCustomersWords, 'people' | 'orders'>,
  sentence: Pick<BestCustomersWords, 'best' | 'bestMargin'>,
  figures: Figures,
  best: NonNullable<CustomerValue['best']>,
): string {
  const { share, precise, money } = figures;
  return fill(best.ofMargin === undefined ? sentence.best : sentence.bestMargin, {
    from: date(locale, best.from),
    to: date(locale, best.to),
    people: peopleInWords(locale, words, figures, best.customers),
    share: share(best.ofMargin ?? best.share),
    orders: count(locale, words.orders, asShown(best.orders), { n: precise(best.orders) }),
    basket: money(best.basket),
  });
}

function bestCustomersSaid(
  locale: Locale,
  words: BestCustomersWords,
  { best, currency }: Pick<CustomerValue, 'best' | 'currency'>,
): readonly string[] {
  if (!best) return [];
  const figures = figuresIn(locale, currency ?? null);
  const { whole, money } = figures;
  const people = (n: number) => peopleInWords(locale, words, figures, n);
  const said = bestInWords(locale, words, words, figures, best);
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
