import type { AxisCourse } from '../../domain/comparing/over-time.ts';
import { date } from '../../i18n/words.ts';
import { CHART, type CoursePoint, heightOf, runsOf, spanOf } from './axis-chart.ts';
import { useCompareText } from './compare-text.ts';

const TICKS = [0, 50, 100];
const near = (value: number) => value.toFixed(1);

/** An axis from date to date: a line, and one for each group, told apart by dashes and by numbers. */
export function AxisChart({ label, lines }: { readonly label: string; readonly lines: AxisCourse['lines'] }) {
  const { locale } = useCompareText();
  const dates = lines.flatMap(({ points }) => points.map(({ unit }) => unit.assessment.date)).sort();
  const span = spanOf(dates);
  const month = (iso: string | undefined) => (iso ? date(locale, iso.slice(0, 7)) : '');
  return (
    <svg
      className="compare-plot"
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      role="img"
      aria-label={label}
    >
      {TICKS.map((tick) => (
        <g key={tick}>
          <line
            className="compare-grid"
            x1={CHART.left}
            x2={CHART.right}
            y1={near(heightOf(tick))}
            y2={near(heightOf(tick))}
          />
          <text x={CHART.left - 8} y={near(heightOf(tick) + 4)} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      <text x={CHART.left} y={CHART.height - 10}>
        {month(dates[0])}
      </text>
      <text x={CHART.right} y={CHART.height - 10} textAnchor="end">
        {month(dates.at(-1))}
      </text>
      {lines.map(({ group, points }, at) => (
        <g key={group ?? ''} className={`course course-${at % 4}`}>
          {runsOf(points, span).map((run) => (
            <Run key={run[0]?.date} run={run} name={lines.length > 1 ? String(at + 1) : ''} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** A stretch of a line, its ends with their figures. */
function Run({ run, name }: { readonly run: readonly CoursePoint[]; readonly name: string }) {
  const last = run.at(-1);
  return (
    <>
      <polyline points={run.map(({ x, y }) => `${near(x)},${near(y)}`).join(' ')} />
      {run.map(({ x, y, index, date: day }) => (
        <g key={day}>
          <circle cx={near(x)} cy={near(y)} r="3.5" />
          {name === '' && (
            <text x={near(x)} y={near(y - 8)} textAnchor="middle">
              {index}
            </text>
          )}
        </g>
      ))}
      {last && name !== '' && (
        <text x={near(last.x + 8)} y={near(last.y + 4)}>
          {name}
        </text>
      )}
    </>
  );
}
