import { pathOf } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import { countOfPercent, type Concentration as Measured } from '../../value/concentration.ts';
import { LineChart } from './chart/LineChart.tsx';
import { Figure } from './Figure.tsx';
import { useLabText } from './lab-text.ts';

const SHARES = [0, 0.25, 0.5, 0.75, 1];

/** The marks of the share of revenue: refunds can carry the curve above all of it, and the axis ends where it does. */
function marksUpTo(high: number): readonly number[] {
  return high < 1.001 ? SHARES : [...SHARES.filter((share) => share < high - 0.1), high];
}

interface Props {
  readonly concentration: Measured;
  readonly customers: number;
}

/** The concentration curve, beside what is known of the figure that circulates. */
export function Concentration({ concentration: { gini, top, curve }, customers }: Props) {
  const { locale, t, format } = useLabText();
  const words = t.describe.concentration;
  const claim = (
    <div className="notice">
      <p>
        {words.claim} <a href={`${pathOf(locale, 'strategy')}#claims`}>{words.claimLink}</a>.
      </p>
    </div>
  );
  if (gini === null || top[15] === null) {
    return (
      <section className="lab-part">
        <h3>{words.title}</h3>
        <p>{words.none}</p>
        {claim}
      </section>
    );
  }
  return (
    <Figure
      title={words.title}
      sentence={fill(countOfPercent(15, customers) === 0 ? words.few : words.sentence, {
        share: format.share(top[15]),
        gini: format.hundredths(gini),
      })}
      draw={(label) => (
        <LineChart
          label={label}
          series={[
            { name: words.yours, look: 'own', points: curve.map((share, at) => [at / 100, share] as const) },
            {
              name: words.equal,
              look: 'other',
              points: [
                [0, 0],
                [1, 1],
              ],
            },
          ]}
          x={{ label: words.x, format: format.percent, ticks: SHARES }}
          y={{ label: words.y, format: format.percent, ticks: marksUpTo(Math.max(...curve)) }}
          mark={{ x: 0.15, label: format.percent(0.15) }}
        />
      )}
      table={{
        head: [words.x, words.customers, words.share],
        rows: Object.entries(top).map(([percent, share]) => {
          const count = countOfPercent(Number(percent), customers);
          return [
            fill(words.top, { n: format.percent(Number(percent) / 100) }),
            format.whole(count),
            share === null || count === 0 ? t.unknown : format.share(share),
          ];
        }),
      }}
    >
      <p className="small quiet measure">{words.gini}</p>
      {claim}
    </Figure>
  );
}
