interface Props {
  readonly label: string;
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly { readonly share: number; readonly text: string }[];
  }[];
  readonly xLabel: string;
}

const NAME = 80;
const CELL = { width: 40, height: 24 };
const TOP = 40;
const STEPS = 5;

/** Shares by row and column. Each cell has its figure, so that the shade only helps. */
export function HeatMap({ label, rows, xLabel }: Props) {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  // The first month is always everyone.
  const most = rows.reduce(
    (high, { cells }) => Math.max(high, ...cells.slice(1).map(({ share }) => share)),
    0,
  );
  const step = (share: number, column: number) =>
    column === 0 ? 'all' : String(most > 0 ? Math.ceil((share / most) * STEPS) : 0);
  const width = NAME + columns * CELL.width;
  const height = TOP + rows.length * CELL.height;
  return (
    <svg
      className="heat"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <text className="plot-name" x={NAME} y={12}>
        {xLabel}
      </text>
      {Array.from({ length: columns }, (_, column) => (
        <text key={`of ${column + 0}`} x={NAME + (column + 0.5) * CELL.width} y={32} textAnchor="middle">
          {column}
        </text>
      ))}
      {rows.map(({ name, cells }, row) => (
        <g key={name}>
          <text x={0} y={TOP + row * CELL.height + 16}>
            {name}
          </text>
          {cells.map(({ share, text }, column) => (
            <g key={`${name} ${column + 0}`} className={`cell heat-${step(share, column)}`}>
              <rect
                x={NAME + column * CELL.width}
                y={TOP + row * CELL.height}
                width={CELL.width - 2}
                height={CELL.height - 2}
              />
              <text
                x={NAME + column * CELL.width + CELL.width / 2 - 1}
                y={TOP + row * CELL.height + 15}
                textAnchor="middle"
              >
                {text}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
