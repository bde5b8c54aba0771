import { Plot } from './Plot.tsx';
import { heightOn, ticksUpTo } from './scale.ts';

interface Props {
  readonly label: string;
  /** `from` is where a bar begins on the axis; the last bar holds all beyond. */
  readonly bars: readonly { readonly from: number; readonly count: number }[];
  readonly x: { readonly label: string; readonly format: (value: number) => string };
  readonly y: { readonly label: string; readonly format: (value: number) => string };
}

const AREA = { width: 460, height: 330, left: 62, right: 430, top: 34, bottom: 280 };

/** Bars stand on the line of the axis, not over it. */
const FOOT = AREA.bottom - 0.5;

/** Counts in bins of equal width. */
export function BarChart({ label, bars, x, y }: Props) {
  const ticks = ticksUpTo(bars.reduce((most, { count }) => Math.max(most, count), 0));
  const up = heightOn(AREA, ticks);
  const width = (AREA.right - AREA.left) / Math.max(1, bars.length);
  return (
    <Plot label={label} area={AREA} xLabel={x.label} y={{ ...y, ticks }}>
      {bars.map(({ from, count }, at) => (
        <g key={from}>
          <rect
            className="plot-bar"
            x={(AREA.left + at * width + 1.5).toFixed(1)}
            y={up(count).toFixed(1)}
            width={(width - 3).toFixed(1)}
            height={Math.max(0, FOOT - up(count)).toFixed(1)}
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
    </Plot>
  );
}
