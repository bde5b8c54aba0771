import { ticksUpTo } from './scale.ts';

interface Props {
  readonly label: string;
  /** `from` is where a bar begins on the axis; the last bar holds all beyond. */
  readonly bars: readonly { readonly from: number; readonly count: number }[];
  readonly x: { readonly label: string; readonly format: (value: number) => string };
  readonly y: { readonly label: string; readonly format: (value: number) => string };
}

const WIDTH = 460;
const HEIGHT = 330;
const AREA = { left: 62, right: 430, top: 34, bottom: 280 };

/** Counts in bins of equal width. */
export function BarChart({ label, bars, x, y }: Props) {
  const ticks = ticksUpTo(bars.reduce((most, { count }) => Math.max(most, count), 0));
  const high = ticks.at(-1) || 1;
  const up = (value: number) => AREA.bottom - (value / high) * (AREA.bottom - AREA.top);
  const width = (AREA.right - AREA.left) / Math.max(1, bars.length);
  return (
    <svg className="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className="plot-grid"
            x1={AREA.left}
            x2={AREA.right}
            y1={up(tick).toFixed(1)}
            y2={up(tick).toFixed(1)}
          />
          <text x={AREA.left - 6} y={(up(tick) + 4).toFixed(1)} textAnchor="end">
            {y.format(tick)}
          </text>
        </g>
      ))}
      {bars.map(({ from, count }, at) => (
        <g key={from}>
          <rect
            className="plot-bar"
            x={(AREA.left + at * width + 1.5).toFixed(1)}
            y={up(count).toFixed(1)}
            width={(width - 3).toFixed(1)}
            height={(AREA.bottom - up(count)).toFixed(1)}
          />
          {at % 5 === 0 && (
            <text
              x={(AREA.left + at * width).toFixed(1)}
              y={AREA.bottom + 17}
              textAnchor={at === 0 ? 'start' : 'middle'}
            >
              {at === bars.length - 1 ? `${x.format(from)}\u00a0+` : x.format(from)}
            </text>
          )}
        </g>
      ))}
      <line className="plot-axis" x1={AREA.left} x2={AREA.right} y1={AREA.bottom} y2={AREA.bottom} />
      <text className="plot-name" x={AREA.right} y={HEIGHT - 12} textAnchor="end">
        {x.label}
      </text>
      <text className="plot-name" x={4} y={14}>
        {y.label}
      </text>
    </svg>
  );
}
