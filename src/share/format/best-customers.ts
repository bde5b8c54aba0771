import * as z from 'zod/mini';
import { isoDate, otherwise } from './fields.ts';

const figure = z.number(otherwise('not-a-number'));
const positive = figure.check(z.minimum(0, { error: 'not-a-number' }));

/** Who brings most, as the totals of a file of purchases have it. */
export const bestCustomersSchema = z.looseObject(
  {
    from: isoDate,
    to: isoDate,
    customers: positive,
    share: figure,
    ofMargin: z.optional(figure),
    orders: positive,
    basket: figure,
    left: z.optional(
      z.looseObject({ best: positive, customers: positive, past: figure }, otherwise('not-an-object')),
    ),
  },
  otherwise('not-an-object'),
);
