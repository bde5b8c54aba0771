/** Everything worth knowing before one trusts a figure. Sentences are made where they are shown. */
const WARNING_CODES = [
  // the file
  'refunds',
  'refunds-only',
  'negative-customers',
  'rows-after-end',
  'rows-left-out',
  'other-sheets',
  'narrower-rows',
  'names-alone',
  'book-with-tax',
  'amounts-of-orders',
  'amounts-of-rows',
  'discounts-off',
  'returns-off',
  'repeated-rows',
  'future-dates',
  'giant-customer',
  'alike-customers',
  'lonely-dates',
  // refusals: the figure is absent
  'no-revenue',
  'too-few-repeat-customers',
  'too-short-period',
  'too-few-amounts',
  'no-finite-mean-amount',
  'no-holdout',
  // doubts: the figure is there
  'few-repeat-customers',
  'short-period',
  'season-unknown',
  'amounts-left-out',
  'not-converged',
  'regular-purchases',
  'contracts',
  'nobody-leaves',
  'all-leave-alike',
  'same-rhythm',
  'same-spending',
  'even-amounts',
  'boundary-parameter',
  'frequency-and-amount-related',
  'forecast-off',
  'revenue-off',
  'plain-rule-better',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export interface Warning {
  readonly code: WarningCode;
  /** What the sentence names; `…Amount` is money: `customers`, `rows`, `amount`, `sheet`, `sheets`, `column`, `orders`, `form`, `first`, `last`, `weeks`, `least`, `most`, `model`, `parameter`, `correlation`, `share`. */
  readonly params?: Readonly<Record<string, string | number>>;
}
