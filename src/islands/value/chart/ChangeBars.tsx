interface Props {
  readonly label: string;
  readonly rows: readonly { readonly name: string; readonly value: number; readonly text: string }[];
  readonly xLabel: string;
}

const WIDTH = 460;
const TOP = 26;
const ROW = 46;

/** Gains to the right of a line and losses to the left, each with its name and its figure. */
export function ChangeBars({ label, rows, xLabel }: Props) {
  const least = rows.reduce((low, { value }) => Math.min(low, value), 0);
  const most = rows.reduce((high, { value }) => Math.max(high, value), 0);
  const across = (value: number) => ((value - least) / (most - least || 1)) * WIDTH;
  const height = TOP + rows.length * ROW;
  return (
    <svg className="plot" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      <text className="plot-name" x={0} y={14}>
        {xLabel}
      </text>
      {rows.map(({ name, value, text }, row) => (
        <g key={name}>
          <text x={0} y={TOP + row * ROW + 16}>
            {name}
          </text>
          <text x={WIDTH} y={TOP + row * ROW + 16} textAnchor="end">
            {text}
          </text>
          <rect
            className={value < 0 ? 'plot-bar-other' : 'plot-bar'}
            x={across(Math.min(0, value)).toFixed(1)}
            y={TOP + row * ROW + 23}
            width={(across(Math.max(0, value)) - across(Math.min(0, value))).toFixed(1)}
            height={12}
          />
        </g>
      ))}
      <line
        className="plot-axis"
        x1={across(0).toFixed(1)}
        x2={across(0).toFixed(1)}
        y1={TOP + 20}
        y2={height}
      />
    </svg>
  );
}
