import { Plot } from './Plot.tsx';
import { heightOn, ticksUpTo } from './scale.ts';

export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** The accent goes to what is the user's own; dashes tell the other without colour. */
  readonly look: 'own' | 'other';
  readonly hasMarks?: boolean;
  /** It goes on with one before, whose key says what both are. */
  readonly isContinued?: boolean;
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

const AREA = { width: 460, height: 340, left: 58, right: 430, top: 56, bottom: 290 };
/** Where the key of each curve begins, above the curves. */
const KEYS = [4, 190];

const near = (value: number) => value.toFixed(1);

/** One or two curves on plain axes that start at 0. */
export function LineChart({ label, series, x, y, mark }: Props) {
  const most = (at: 0 | 1) =>
    series.reduce((top, { points }) => points.reduce((high, point) => Math.max(high, point[at]), top), 0);
  const far = most(0);
  const xTicks = x.ticks ?? ticksUpTo(far, 5).filter((tick) => tick <= far);
  const yTicks = y.ticks ?? ticksUpTo(most(1));
  const xHigh = Math.max(far, xTicks.at(-1) ?? 0) || 1;
  const across = (value: number) => AREA.left + (value / xHigh) * (AREA.right - AREA.left);
  const up = heightOn(AREA, yTicks);
  return (
    <Plot label={label} area={AREA} xLabel={x.label} y={{ ...y, ticks: yTicks }}>
      {xTicks.map((tick) => (
        <text key={tick} x={near(across(tick))} y={AREA.bottom + 17} textAnchor="middle">
          {x.format(tick)}
        </text>
      ))}
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
      {series.map((one, at) => (
        <Curve key={`${one.name} ${at + 0}`} {...one} keyAt={KEYS[at] ?? 0} across={across} up={up} />
      ))}
    </Plot>
  );
}

interface CurveProps extends Series {
  readonly keyAt: number;
  readonly across: (x: number) => number;
  readonly up: (y: number) => number;
}

/** A curve, its points where they are marked, and its key. */
function Curve({ name, points, look, hasMarks, isContinued, keyAt, across, up }: CurveProps) {
  const curve = `plot-curve plot-${look}`;
  return (
    <g>
      <polyline
        className={curve}
        points={points.map(([x, y]) => `${near(across(x))},${near(up(y))}`).join(' ')}
      />
      {hasMarks &&
        points.map(([x, y]) =>
          look === 'own' ? (
            <circle key={x} className="plot-own-point" cx={near(across(x))} cy={near(up(y))} r="4" />
          ) : (
            <rect
              key={x}
              className="plot-other-point"
              x={near(across(x) - 3.5)}
              y={near(up(y) - 3.5)}
              width="7"
              height="7"
            />
          ),
        )}
      {!isContinued && (
        <>
          <line className={curve} x1={keyAt} x2={keyAt + 28} y1={34} y2={34} />
          <text x={keyAt + 35} y={38}>
            {name}
          </text>
        </>
      )}
    </g>
  );
}
