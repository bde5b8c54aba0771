import { squeezed } from '../plain-title.ts';
import type { Row } from '../row.ts';
import { currencyInTitle, withoutCurrency } from './currency.ts';

/** What a discount is written as: hundredths of the amount, parts of it (0.2 for a fifth), or money. */
export const DISCOUNT_FORMS = ['percent', 'part', 'money'] as const;
export type DiscountForm = (typeof DISCOUNT_FORMS)[number];

const OF_PERCENT: readonly string[] = [
  ...['discount percent', 'discount percentage', 'discount rate', 'discount pct', 'line discount percent'],
  ...['remise pourcentage', 'pourcentage remise', 'pourcentage de remise', 'taux remise', 'taux de remise'],
  ...['remise en pourcentage', 'remise pourcent', 'percent discount', 'percentage discount'],
];
const OF_MONEY: readonly string[] = [
  ...[
    'discount amount',
    'line discount amount',
    'lineitem discount',
    'discount value',
    'item discount amount',
  ],
  ...['discount total', 'total discount', 'total discounts', 'line discount total', 'montant remise'],
  ...[
    'montant de la remise',
    'remise montant',
    'montant des remises',
    'remise totale',
    'montant remise ligne',
  ],
  ...['montant code promo', 'montant promo', 'montant coupon', 'coupon amount', 'promo amount'],
  ...['item promotion discount', 'promotion discount', 'voucher amount', 'coupon discount'],
  ...['montant rabais', 'montant reduction', 'montant de la reduction', 'line item discount'],
];
const BARE: readonly string[] = [
  ...['discount', 'discounts', 'line discount', 'item discount', 'discount applied', 'disc'],
  ...[
    'remise',
    'remises',
    'remise ligne',
    'remise de la ligne',
    'remise accordee',
    'remise appliquee',
    'rabais',
  ],
  ...['reduction', 'remise article', 'remise produit', 'remise client'],
];
/** Titles as they are compared. */
const compared = (titles: readonly string[]) => new Set(titles.map((title) => title.replaceAll(' ', '')));
const PERCENT_TITLES = compared(OF_PERCENT);
const MONEY_TITLES = compared(OF_MONEY);
const TITLES = new Set([...PERCENT_TITLES, ...MONEY_TITLES, ...compared(BARE)]);

/** A title without the currency it names, as it is compared. */
function plain(title: string): string {
  return squeezed(withoutCurrency(title));
}

/** The column of discounts on lines, by its title. */
export function findDiscount(header: Row, taken: readonly number[]): number | undefined {
  const at = header.findIndex((title, place) => !taken.includes(place) && TITLES.has(plain(title)));
  return at < 0 ? undefined : at;
}

/** What a title says of how its discounts are written; undefined where it does not. */
export function discountForm(title: string): DiscountForm | undefined {
  if (title.includes('%') || PERCENT_TITLES.has(plain(title))) return 'percent';
  return currencyInTitle(title) !== null || MONEY_TITLES.has(plain(title)) ? 'money' : undefined;
}
