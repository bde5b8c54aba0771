import type { Row } from '../row.ts';
import { findTitle } from '../usual-titles.ts';
import { BOOKS } from './books.ts';
import { ODOO } from './odoo.ts';
import { PAYMENTS } from './payments.ts';
import type { LayoutRecipe } from './recipe.ts';
import { SHOPS } from './shops.ts';
import { STUDIES } from './studies.ts';
import { WOOCOMMERCE } from './woocommerce.ts';

const RECIPES: readonly LayoutRecipe[] = [
  ...SHOPS,
  ...WOOCOMMERCE,
  ...PAYMENTS,
  ...BOOKS,
  ...ODOO,
  ...STUDIES,
];

/** The recipe of the export that has these titles; undefined when none is known. */
export function recogniseLayout(header: Row): LayoutRecipe | undefined {
  return RECIPES.find(({ needs }) => needs.every((titles) => findTitle(header, titles) !== undefined));
}
