import { isChecked } from './check-symbol.ts';
import { symbolsIn, symbolValue } from './symbols.ts';

/** What is wrong with a typed code. `at` counts symbols from 0. */
export type CodeSlip =
  | { readonly code: 'empty' }
  /** No letter or digit of the alphabet, nor one that looks like one. */
  | { readonly code: 'symbol'; readonly at: number; readonly symbol: string }
  | { readonly code: 'too-short'; readonly missing: number }
  | { readonly code: 'too-long'; readonly extra: number }
  /** One symbol is wrong, or two are swapped. */
  | { readonly code: 'check' }
  /** It is a sound code, of another workshop. */
  | { readonly code: 'other-workshop' };

/** No code is longer, however it is spaced. */
const TEXT_AT_MOST = 1_000;

/**
 * The first thing wrong with a code of this length, seen without opening it; undefined when nothing is. While one
 * types, `too-short` and `empty` say what is still to come.
 */
export function explainSlip({ length }: { readonly length: number }, text: string): CodeSlip | undefined {
  const symbols = symbolsIn(text.slice(0, TEXT_AT_MOST));
  if (symbols.length === 0) return { code: 'empty' };
  const values: number[] = [];
  for (const [at, symbol] of symbols.entries()) {
    const value = symbolValue(symbol);
    if (value === undefined) return { code: 'symbol', at, symbol };
    values.push(value);
  }
  if (values.length < length) return { code: 'too-short', missing: length - values.length };
  if (values.length > length) return { code: 'too-long', extra: values.length - length };
  return isChecked(values) ? undefined : { code: 'check' };
}
