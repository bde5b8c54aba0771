import * as z from 'zod/mini';
import type { ProblemCode } from '../problem.ts';
import { bestCustomersSchema } from './best-customers.ts';
import { isoDate, list, otherwise, text, yesOrNo } from './fields.ts';
import { TEXT_LIMITS } from './limits.ts';

const DOUBTS_AT_MOST = 50;
const REASONS_AT_MOST = 50;
/** Of a whole; those who were paid back more than they bought can lift the share of the others above it, no further. */
const SHARE_AT_MOST = 2;
const figure = z.number(otherwise('not-a-number'));
const positive = figure.check(z.minimum(0, { error: 'not-a-number' }));
const count = z.int(otherwise('not-a-number')).check(z.minimum(0, { error: 'not-a-number' }));
const customers = z.int(otherwise('not-a-number')).check(z.minimum(1, { error: 'not-a-number' }));

const share = positive.check(z.maximum(SHARE_AT_MOST, { error: 'not-a-number' }));

/** A file begins before it ends. */
const inOrder = z.refine<{ from: string; to: string }>(({ from, to }) => from <= to, {
  error: 'dates-turned-round' satisfies ProblemCode,
  path: ['to'],
});

/** The totals of a file of purchases, as an assessment keeps them for its report. */
export const customerValueSchema = z
  .looseObject(
    {
      from: isoDate,
      to: isoDate,
      currency: z.optional(text(TEXT_LIMITS.id)),
      customers,
      revenue: positive,
      withTax: z.optional(yesOrNo),
      top15: share,
      gini: share,
      forecast: z.optional(
        z.looseObject(
          {
            months: positive,
            margin: positive,
            yearlyRate: positive,
            total: positive,
            interval: z.optional(list(positive, 2).check(z.length(2, { error: 'not-a-list' }))),
            range: z.optional(list(positive, 2).check(z.length(2, { error: 'not-a-list' }))),
            plain: z.optional(figure),
            proposed: z.optional(text(TEXT_LIMITS.id)),
            topTenth: positive,
          },
          otherwise('not-an-object'),
        ),
      ),
      doubts: z.optional(list(text(TEXT_LIMITS.id), DOUBTS_AT_MOST)),
      rows: z.optional(
        z.looseObject(
          {
            read: count,
            used: count,
            setAside: list(
              z.looseObject({ why: text(TEXT_LIMITS.id), rows: count }, otherwise('not-an-object')),
              REASONS_AT_MOST,
            ),
          },
          otherwise('not-an-object'),
        ),
      ),
      check: z.optional(
        z.looseObject(
          { expected: positive, actual: positive, plain: z.optional(positive) },
          otherwise('not-an-object'),
        ),
      ),
      best: z.optional(bestCustomersSchema),
    },
    otherwise('not-an-object'),
  )
  .check(inOrder);
