import { fill } from '../../i18n/words.ts';
import type { Holdout } from '../../value/holdout.ts';
import type { TrackedWeek } from '../../value/tracking.ts';
import { LineChart, type Series } from './chart/LineChart.tsx';
import { Figure } from './Figure.tsx';
import { useLabText } from './lab-text.ts';

/** Repeat purchases of each week, expected and actual; what is expected begins anew where purchases were held out. */
export function Tracking({ holdout: { tracking } }: { readonly holdout: Holdout }) {
  const { t, format } = useLabText();
  const words = t.doubt.tracking;
  const heldOut = tracking.filter(({ week }) => week > 0);
  if (heldOut.length < 2) return null;
  const before = tracking.length - heldOut.length;
  // Weeks are counted from the first one drawn.
  const x = ({ week }: TrackedWeek) => week + before;
  const expected = (weeks: readonly TrackedWeek[]): Series => ({
    name: t.doubt.expected,
    look: 'other',
    points: weeks.map((week) => [x(week), week.expected]),
  });
  const sum = (of: 'expected' | 'actual') =>
    format.whole(heldOut.reduce((total, week) => total + week[of], 0));
  return (
    <Figure
      title={words.title}
      sentence={fill(words.sentence, {
        n: format.whole(heldOut.length),
        expected: sum('expected'),
        actual: sum('actual'),
      })}
      draw={(label) => (
        <LineChart
          label={label}
          series={[
            { name: t.doubt.actual, look: 'own', points: tracking.map((week) => [x(week), week.actual]) },
            expected(heldOut),
            { ...expected(tracking.filter(({ week }) => week <= 0)), isContinued: true },
          ]}
          x={{ label: words.x, format: format.whole }}
          y={{ label: words.y, format: format.whole }}
          mark={{ x: before + 0.5, label: words.split }}
        />
      )}
      table={{
        head: [words.x, t.doubt.expected, t.doubt.actual],
        rows: tracking.map((week) => [
          String(x(week)),
          format.precise(week.expected),
          format.whole(week.actual),
        ]),
      }}
    />
  );
}
