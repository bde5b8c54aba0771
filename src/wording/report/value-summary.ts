import type { CustomerValue } from '../../domain/model/customer-value.ts';
import type { Locale } from '../../i18n/locale.ts';
import { type BestCustomersWords, bestCustomersSentences } from './best-customers.ts';
import { type CustomerValueWords, customerValueSentences } from './customer-value.ts';

/** All that is said of a summary of customers' value: what was counted, whom it rests on, what to try, then what is expected. */
export function valueSummarySentences(
  locale: Locale,
  words: CustomerValueWords & { readonly whom: BestCustomersWords },
  value: CustomerValue,
  tests: readonly string[] = [],
): readonly string[] {
  const [counted = '', ...others] = customerValueSentences(locale, words, value);
  return [counted, ...bestCustomersSentences(locale, words, value), ...tests, ...others];
}
