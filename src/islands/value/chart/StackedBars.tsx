import { Plot } from './Plot.tsx';
import { heightOn, ticksBetween } from './scale.ts';
import { namedEvery, reachOf, type StackPart, stackParts } from './stack.ts';

interface Props {
  readonly label: string;
  readonly bars: readonly { readonly name: string; readonly parts: readonly StackPart[] }[];
  readonly xLabel: string;
  readonly y: { readonly label: string; readonly format: (value: number) => string };
  /** What each look stands for, where both are used. */
  readonly keys?: Readonly<Record<StackPart['look'], string>>;
}

const AREA = { width: 460, height: 340, left: 62, right: 430, top: 34, bottom: 290 };
/** With keys the bars begin lower. */
const KEYED = { ...AREA, height: 380, top: 74, bottom: 330 };
/** Where the key of each look stands, above the bars. */
const KEYS = { own: 28, other: 48 } as const;
/** The width of a sign of a name, on a phone, where words shrink less. */
const SIGN = 9;
/** Losses below this share of the tallest bar hang under the axis, without a tick of their own. */
const SMALL = 0.05;
/** Between two bars, at most. */
const GAP = 6;

/** Bars of one or more parts, side by side. Parts of the same look are told apart by a line of paper. */
export function StackedBars({ label, bars, xLabel, y, keys }: Props) {
  const placed = bars.map(({ parts }) => stackParts(parts.filter(({ value }) => value !== 0)));
  const [least, most] = reachOf(placed);
  const ticks = ticksBetween(least < -SMALL * most ? least : 0, most);
  const area = keys ? KEYED : AREA;
  const up = heightOn(area, ticks);
  const width = (AREA.right - AREA.left) / Math.max(1, bars.length);
  const gap = Math.min(GAP, width / 3);
  const every = namedEvery(
    bars.map(({ name }) => name),
    AREA.right - AREA.left,
    SIGN,
  );
  return (
    <Plot label={label} area={area} xLabel={xLabel} y={{ ...y, ticks }}>
      {keys && (['own', 'other'] as const).map((look) => <Key key={look} look={look} name={keys[look]} />)}
      {placed.map((parts, bar) => (
        <g key={`${bar + 0}`}>
          {parts.map(({ low, high, look }, at) => (
            <rect
              key={`${at + 0}`}
              className={look === 'own' ? 'plot-bar' : 'plot-bar-other'}
              x={(AREA.left + bar * width + gap / 2).toFixed(1)}
              y={up(high).toFixed(1)}
              width={(width - gap).toFixed(1)}
              height={(up(low) - up(high)).toFixed(1)}
            />
          ))}
          {(bars.length - 1 - bar) % every === 0 && (
            <text x={(AREA.left + (bar + 0.5) * width).toFixed(1)} y={area.bottom + 17} textAnchor="middle">
              {bars[bar]?.name}
            </text>
          )}
        </g>
      ))}
    </Plot>
  );
}

function Key({ look, name }: { readonly look: StackPart['look']; readonly name: string }) {
  return (
    <g>
      <rect
        className={look === 'own' ? 'plot-bar' : 'plot-bar-other'}
        x={4}
        y={KEYS[look]}
        width="12"
        height="12"
      />
      <text x={22} y={KEYS[look] + 10}>
        {name}
      </text>
    </g>
  );
}
