import type { ReactNode } from 'react';
import { type Area, heightOn } from './scale.ts';

interface Props {
  readonly label: string;
  readonly area: Area;
  readonly xLabel: string;
  readonly y: {
    readonly label: string;
    readonly format: (value: number) => string;
    readonly ticks: readonly number[];
  };
  /** What is drawn between the axes. */
  readonly children: ReactNode;
}

/** Plain axes that cross at 0: a line for each tick of the upright one, and what both are called. */
export function Plot({ label, area, xLabel, y, children }: Props) {
  const { left, right, width, height } = area;
  const up = heightOn(area, y.ticks);
  return (
    <svg className="plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line
            className="plot-grid"
            x1={left}
            x2={right}
            y1={up(tick).toFixed(1)}
            y2={up(tick).toFixed(1)}
          />
          <text x={left - 6} y={(up(tick) + 4).toFixed(1)} textAnchor="end">
            {y.format(tick)}
          </text>
        </g>
      ))}
      <line className="plot-axis" x1={left} x2={right} y1={up(0).toFixed(1)} y2={up(0).toFixed(1)} />
      <text className="plot-name" x={right} y={height - 12} textAnchor="end">
        {xLabel}
      </text>
      <text className="plot-name" x={4} y={14}>
        {y.label}
      </text>
      {children}
    </svg>
  );
}
