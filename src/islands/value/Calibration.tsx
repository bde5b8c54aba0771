import { fill } from '../../i18n/words.ts';
import type { Holdout } from '../../value/holdout.ts';
import { LineChart } from './chart/LineChart.tsx';
import { Figure } from './Figure.tsx';
import { useLabText } from './lab-text.ts';

/** Purchases in the second half, expected and actual, by how often customers had come back in the first. */
export function Calibration({ holdout: { byFrequency } }: { readonly holdout: Holdout }) {
  const { t, format } = useLabText();
  const words = t.doubt.calibration;
  const most = byFrequency.find(({ orMore }) => orMore)?.frequency;
  const name = (frequency: number) =>
    frequency === most ? fill(words.more, { n: frequency }) : String(frequency);
  return (
    <Figure
      title={words.title}
      sentence={words.sentence}
      draw={(label) => (
        <LineChart
          label={label}
          series={[
            {
              name: t.doubt.actual,
              look: 'own',
              hasMarks: true,
              points: byFrequency.map(({ frequency, actual }) => [frequency, actual] as const),
            },
            {
              name: t.doubt.expected,
              look: 'other',
              hasMarks: true,
              points: byFrequency.map(({ frequency, expected }) => [frequency, expected] as const),
            },
          ]}
          x={{
            label: words.x,
            format: (frequency) => (frequency === most ? `${frequency}+` : String(frequency)),
            ticks: byFrequency.map(({ frequency }) => frequency),
          }}
          y={{ label: words.y, format: (value) => format.precise(value, 2) }}
        />
      )}
      table={{
        head: [words.x, words.customers, t.doubt.expected, t.doubt.actual],
        rows: byFrequency.map(({ frequency, customers, expected, actual }) => [
          name(frequency),
          format.whole(customers),
          format.precise(expected),
          format.precise(actual),
        ]),
      }}
    />
  );
}
