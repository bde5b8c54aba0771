import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, fill } from '../../i18n/words.ts';
import type { CodeSlip } from '../../share/code/slip.ts';

/** What is wrong with a code as it was typed. */
export function slipSentence(locale: Locale, t: Messages['collect']['code']['slip'], slip: CodeSlip): string {
  switch (slip.code) {
    case 'symbol':
      return fill(t.symbol, { symbol: slip.symbol, at: slip.at + 1 });
    case 'too-short':
      return count(locale, t['too-short'], slip.missing);
    case 'too-long':
      return count(locale, t['too-long'], slip.extra);
    default:
      return t[slip.code];
  }
}
