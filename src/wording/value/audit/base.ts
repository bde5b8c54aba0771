import { begun } from '../../../i18n/begun.ts';
import { fill } from '../../../i18n/words.ts';
import type { BaseHealth } from '../../../value/audit/whole-base.ts';
import type { AuditLanguage } from './audit-language.ts';
import { periodName } from './period-name.ts';

/** Whether the base holds by itself, by its newcomers, or not. */
export function healthSentence({ locale, t, format }: AuditLanguage, health: BaseHealth | null): string {
  if (!health) return t.five.none;
  const { before, kept, won, wonBefore, wonAfter } = health;
  if (!(before > 0)) return t.five.none;
  const verdict = kept >= before ? t.five.alone : kept + won >= before ? t.five.madeUp : t.five.notMadeUp;
  return fill(t.five.sentence, {
    earlier: periodName(locale, t.range, health.earlier),
    later: begun(periodName(locale, t.range, health.later), locale),
    kept: format.money(kept),
    won: format.money(won),
    share: format.share(kept / before),
    verdict,
    newcomers: health.isFirst
      ? ''
      : fill(t.five.newcomers, { after: format.whole(wonAfter), before: format.whole(wonBefore) }),
  }).trimEnd();
}
