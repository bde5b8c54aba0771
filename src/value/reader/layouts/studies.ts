import type { LayoutRecipe } from './recipe.ts';

/** Data sets that studies publish. */
export const STUDIES: readonly LayoutRecipe[] = [
  {
    layout: 'online-retail',
    needs: [['invoice no'], ['stock code'], ['quantity'], ['invoice date'], ['unit price'], ['customer id']],
    columns: {
      customer: ['customer id'],
      date: ['invoice date'],
      amount: ['unit price'],
      quantity: ['quantity'],
      order: ['invoice no'],
    },
  },
  {
    layout: 'online-retail-ii',
    needs: [['invoice'], ['stock code'], ['quantity'], ['invoice date'], ['price'], ['customer id']],
    columns: {
      customer: ['customer id'],
      date: ['invoice date'],
      amount: ['price'],
      quantity: ['quantity'],
      order: ['invoice'],
    },
  },
];
