import { shortMonth } from '../../i18n/figures.ts';
import { fill } from '../../i18n/words.ts';
import { isMonthWhole, returnedNextMonth, wholeMonths } from '../../value/cohort-return.ts';
import type { Cohort } from '../../value/cohorts.ts';
import { HeatMap } from './chart/HeatMap.tsx';
import { Figure } from './Figure.tsx';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly cohorts: readonly Cohort[];
  /** ISO day: the end of the observation. */
  readonly to: string;
}

/** More cohorts than this are no longer readable in a picture, and more months no longer in a table. */
const DRAWN_AT_MOST = 18;
const MONTHS_AT_MOST = 24;

/** Of each month's newcomers, how many bought again in the months after. */
export function Cohorts({ cohorts, to }: Props) {
  const { locale, t, format, hasAmounts } = useLabText();
  const words = t.describe.cohorts;
  const back = returnedNextMonth(cohorts, to);
  const drawn = cohorts.slice(-DRAWN_AT_MOST);
  const columns = cohorts.reduce((most, { buyers }) => Math.max(most, buyers.length), 0);
  const sharesOf = (cohort: Cohort, most: number) =>
    cohort.buyers.slice(0, most + 1).map((count, month) => ({
      share: count / cohort.customers,
      isPart: month >= wholeMonths(cohort, to),
    }));
  const shown = ({ share, isPart }: { readonly share: number; readonly isPart: boolean }) =>
    `${format.percent(share)}${isPart ? '*' : ''}`;
  const months = Array.from({ length: Math.min(columns, MONTHS_AT_MOST + 1) }, (_, month) => String(month));
  return (
    <Figure
      title={words.title}
      isWide
      sentence={back === null ? words.short : fill(words.sentence, { share: format.share(back) })}
      draw={(label) => (
        <HeatMap
          label={label}
          xLabel={words.x}
          rows={drawn.map((cohort) => ({
            name: shortMonth(locale, cohort.month),
            cells: sharesOf(cohort, DRAWN_AT_MOST).map((cell) => ({ share: cell.share, text: shown(cell) })),
          }))}
        />
      )}
      table={{
        head: [words.month, words.size, ...(hasAmounts ? [words.revenue] : []), ...months],
        rows: cohorts.map((cohort) => [
          shortMonth(locale, cohort.month),
          format.whole(cohort.customers),
          ...(hasAmounts ? [format.money(cohort.revenue)] : []),
          ...sharesOf(cohort, MONTHS_AT_MOST).map(shown),
        ]),
      }}
    >
      {!isMonthWhole(to) && <p className="small quiet">{words.part}</p>}
      {cohorts.length > DRAWN_AT_MOST && (
        <p className="small quiet">{fill(words.cut, { n: DRAWN_AT_MOST, months: MONTHS_AT_MOST })}</p>
      )}
    </Figure>
  );
}
