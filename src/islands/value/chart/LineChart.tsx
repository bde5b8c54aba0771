import { ticksUpTo } from './scale.ts';

export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** The accent goes to what is the user's own; dashes tell the other without colour. */
  readonly look: 'own' | 'other';
  readonly hasMarks?: boolean;
}

export interface ChartAxis {
  readonly label: string;
  readonly format: (value: number) => string;
  /** Else found from the points. */
  readonly ticks?: readonly number[];
}

interface Props {
  readonly label: string;
  readonly series: readonly Series[];
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  /** A vertical line, and what it marks. */
  readonly mark?: { readonly x: number; readonly label: string };
}

const WIDTH = 460;
const HEIGHT = 340;
const AREA = { left: 58, right: 430, top: 56, bottom: 290 };
/** Where the key of each curve begins, above the curves. */
const KEYS = [4, 190];

/** One or two curves on plain axes that start at 0. */
export function LineChart({ label, series, x, y, mark }: Props) {
  const most = (at: 0 | 1) =>
    series.reduce((top, { points }) => points.reduce((high, point) => Math.max(high, point[at]), top), 0);
  const far = most(0);
  const xTicks = x.ticks ?? ticksUpTo(far, 5).filter((tick) => tick <= far);
  const yTicks = y.ticks ?? ticksUpTo(most(1));
  const [xHigh, yHigh] = [Math.max(far, xTicks.at(-1) ?? 0) || 1, yTicks.at(-1) || 1];
  const across = (value: number) => AREA.left + (value / xHigh) * (AREA.right - AREA.left);
  const up = (value: number) => AREA.bottom - (value / yHigh) * (AREA.bottom - AREA.top);
  const near = (value: number) => value.toFixed(1);
  return (
    <svg className="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {yTicks.map((tick) => (
        <g key={tick}>
          <line
            className="plot-grid"
            x1={AREA.left}
            x2={AREA.right}
            y1={near(up(tick))}
            y2={near(up(tick))}
          />
          <text x={AREA.left - 6} y={near(up(tick) + 4)} textAnchor="end">
            {y.format(tick)}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <text key={tick} x={near(across(tick))} y={AREA.bottom + 17} textAnchor="middle">
          {x.format(tick)}
        </text>
      ))}
      <line className="plot-axis" x1={AREA.left} x2={AREA.right} y1={AREA.bottom} y2={AREA.bottom} />
      <text className="plot-name" x={AREA.right} y={HEIGHT - 12} textAnchor="end">
        {x.label}
      </text>
      <text className="plot-name" x={4} y={14}>
        {y.label}
      </text>
      {mark && (
        <g>
          <line
            className="plot-mark"
            x1={near(across(mark.x))}
            x2={near(across(mark.x))}
            y1={AREA.top}
            y2={AREA.bottom}
          />
          <text x={near(across(mark.x) + 5)} y={AREA.bottom - 8}>
            {mark.label}
          </text>
        </g>
      )}
      {series.map(({ name, points, look, hasMarks }, at) => (
        <g key={name}>
          <polyline
            className={`plot-curve plot-${look}`}
            points={points.map(([pointX, pointY]) => `${near(across(pointX))},${near(up(pointY))}`).join(' ')}
          />
          {hasMarks &&
            points.map(([pointX, pointY]) =>
              look === 'own' ? (
                <circle
                  key={pointX}
                  className="plot-own-point"
                  cx={near(across(pointX))}
                  cy={near(up(pointY))}
                  r="4"
                />
              ) : (
                <rect
                  key={pointX}
                  className="plot-other-point"
                  x={near(across(pointX) - 3.5)}
                  y={near(up(pointY) - 3.5)}
                  width="7"
                  height="7"
                />
              ),
            )}
          <line
            className={`plot-curve plot-${look}`}
            x1={KEYS[at]}
            x2={(KEYS[at] ?? 0) + 28}
            y1={34}
            y2={34}
          />
          <text x={(KEYS[at] ?? 0) + 35} y={38}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
