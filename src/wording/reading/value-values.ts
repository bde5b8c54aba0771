import type { Locale } from '../../i18n/locale.ts';
import { list, type Parameters } from '../../i18n/words.ts';
import { CORRELATION_AT_MOST, REPEAT_CUSTOMERS, WEEKS } from '../../value/doubts.ts';
import { HORIZONS } from '../../value/economics.ts';
import { ERROR_OF_YEARS, ERROR_WITHOUT_SEASON } from '../../value/forecast-error.ts';
import { NORMAL_95 } from '../../value/models/likelihood-fit.ts';
import { STAGES_AT_MOST } from '../../value/purchase-fits.ts';
import { ERROR_AT_MOST, NEARER_BY } from '../../value/verdict.ts';
import { numberIn } from './method-values.ts';

/** What the page on customers' value prints in its `{places}`: the constants of the forecasts themselves. */
export function valueValues(locale: Locale): Parameters {
  const number = (value: number) => numberIn(locale, value, { maximumFractionDigits: 2 });
  const share = (value: number) => numberIn(locale, value, { style: 'percent' });
  return {
    repeatAtLeast: REPEAT_CUSTOMERS.least,
    weeksAtLeast: WEEKS.least,
    correlationAtMost: number(CORRELATION_AT_MOST),
    stagesAtMost: STAGES_AT_MOST,
    horizons: list(locale, HORIZONS.map(String)),
    nearerBy: share(NEARER_BY),
    errorAtMost: share(ERROR_AT_MOST),
    withoutSeason: number(ERROR_WITHOUT_SEASON),
    ofYears: number(ERROR_OF_YEARS),
    withoutSeasonTimes: number(Math.exp(NORMAL_95 * ERROR_WITHOUT_SEASON)),
    ofYearsTimes: number(Math.exp(NORMAL_95 * ERROR_OF_YEARS)),
  };
}
