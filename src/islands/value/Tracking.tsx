import { fill } from '../../i18n/words.ts';
import { weeksFrom } from '../../value/calendar.ts';
import type { Holdout } from '../../value/holdout.ts';
import { LineChart } from './chart/LineChart.tsx';
import { Figure } from './Figure.tsx';
import { useLabText } from './lab-text.ts';

/** Repeat purchases added up week by week, expected and actual. */
export function Tracking({ holdout, from }: { readonly holdout: Holdout; readonly from: string }) {
  const { t, format } = useLabText();
  const words = t.doubt.tracking;
  const { tracking, calibrationEnd } = holdout;
  const last = tracking.at(-1);
  if (!last) return null;
  return (
    <Figure
      title={words.title}
      sentence={fill(words.sentence, {
        n: format.whole(last.week),
        expected: format.whole(last.expected),
        actual: format.whole(last.actual),
      })}
      draw={(label) => (
        <LineChart
          label={label}
          series={[
            { name: t.doubt.actual, look: 'own', points: tracking.map((week) => [week.week, week.actual]) },
            {
              name: t.doubt.expected,
              look: 'other',
              points: tracking.map((week) => [week.week, week.expected]),
            },
          ]}
          x={{ label: words.x, format: format.whole }}
          y={{ label: words.y, format: format.whole }}
          mark={{ x: weeksFrom(from, calibrationEnd), label: words.split }}
        />
      )}
      table={{
        head: [words.x, t.doubt.expected, t.doubt.actual],
        rows: tracking.map(({ week, expected, actual }) => [
          String(week),
          format.whole(expected),
          format.whole(actual),
        ]),
      }}
    />
  );
}
