import type { Score } from '../../domain/scoring/report.ts';
import { date, upright } from '../../i18n/words.ts';
import { marks } from '../model-mark.ts';
import type { ReportLanguage } from './report-language.ts';

const SCOPE_AT_MOST = 60;

/** What stands at the head of each printed page: “Gap report · motor claims · 2 November 2026”. */
export function runningHead(
  text: Pick<ReportLanguage, 'locale' | 't' | 'modified'>,
  { scope, date: day }: Pick<Score, 'scope' | 'date'>,
): string {
  const signs = [...(scope?.trim().replace(/\s+/g, ' ') ?? '')];
  const isWhole = signs.length <= SCOPE_AT_MOST;
  const short = upright(
    isWhole
      ? signs.join('')
      : `${signs
          .slice(0, SCOPE_AT_MOST - 1)
          .join('')
          .trimEnd()}…`,
  );
  // Marked off, for one that is written from the right would take the date to its other side.
  const apart = short && `\u2068${short}\u2069`;
  return [text.t.report.title, apart, date(text.locale, day), ...marks(text)].filter(Boolean).join(' · ');
}
