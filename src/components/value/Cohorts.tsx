import { shortMonth } from '../../i18n/figures.ts';
import { date, fill } from '../../i18n/words.ts';
import type { Cohort } from '../../value/cohorts.ts';
import { HeatMap } from './chart/HeatMap.tsx';
import { Figure } from './Figure.tsx';
import { useLabText } from './lab-text.ts';

/** More months than this are no longer readable in a picture. */
const DRAWN_AT_MOST = 18;

/** Of each month's newcomers, how many bought again in the months after. */
export function Cohorts({ cohorts }: { readonly cohorts: readonly Cohort[] }) {
  const { locale, t, format } = useLabText();
  const words = t.describe.cohorts;
  const withNext = cohorts.filter(({ buyers }) => buyers.length > 1);
  const newcomers = withNext.reduce((sum, { customers }) => sum + customers, 0);
  const back = withNext.reduce((sum, { buyers }) => sum + (buyers[1] ?? 0), 0);
  const drawn = cohorts.slice(-DRAWN_AT_MOST);
  const columns = cohorts.reduce((most, { buyers }) => Math.max(most, buyers.length), 0);
  const shareOf = ({ buyers, customers }: Cohort) => buyers.map((count) => count / customers);
  return (
    <Figure
      title={words.title}
      isWide
      sentence={newcomers > 0 ? fill(words.sentence, { share: format.share(back / newcomers) }) : words.short}
      draw={(label) => (
        <HeatMap
          label={label}
          xLabel={words.x}
          format={format.percent}
          rows={drawn.map((cohort) => ({
            name: shortMonth(locale, cohort.month),
            shares: shareOf(cohort).slice(0, DRAWN_AT_MOST + 1),
          }))}
        />
      )}
      table={{
        head: [
          words.month,
          words.size,
          words.revenue,
          ...Array.from({ length: columns }, (_, month) => String(month)),
        ],
        rows: cohorts.map((cohort) => [
          date(locale, cohort.month),
          format.whole(cohort.customers),
          format.money(cohort.revenue),
          ...shareOf(cohort).map(format.percent),
        ]),
      }}
    >
      {cohorts.length > DRAWN_AT_MOST && (
        <p className="small quiet">{fill(words.cut, { n: DRAWN_AT_MOST })}</p>
      )}
    </Figure>
  );
}
