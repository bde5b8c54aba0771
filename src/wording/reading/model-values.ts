import { AXES } from '../../domain/model/model.ts';
import { countsIn, numberInWords } from '../../i18n/counts.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Parameters } from '../../i18n/words.ts';

/** What every page of prose prints in its `{places}`: how many practices, and in words how many axes and levels. */
export function modelValues(locale: Locale): Parameters {
  const { figure, word } = countsIn(locale);
  const sizes = AXES.map(({ practices }) => practices.length);
  return {
    practices: figure.practices,
    axes: word.axes,
    levels: word.levels,
    longestAxis: numberInWords(locale, Math.max(...sizes)),
    shortestAxis: numberInWords(locale, Math.min(...sizes)),
  };
}
