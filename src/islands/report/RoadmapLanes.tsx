import type { LanePart } from './roadmap-chart.ts';

/** In pixels: from lane to lane, how far the last one is from the names, and where lines come to a row and leave it. */
const LANE = { step: 10, tip: 12, comes: 10, leaves: 17, bend: 5 } as const;
/** How long and half as high the tip of an arrow is. */
const TIP = { length: 6, half: 3.5 } as const;

interface Props {
  readonly parts: readonly (LanePart | undefined)[];
}

/** The lanes beside one row, from those that leave decisions above to those that lead to this one. */
export function RoadmapLanes({ parts }: Props) {
  if (parts.length === 0) return null;
  const width = parts.length * LANE.step + LANE.tip;
  const comes = parts.some((part) => part === 'ends' || part === 'branches');
  return (
    <svg className="roadmap-lanes" width={width} aria-hidden="true">
      {parts.map((part, at) => {
        const x = width - LANE.tip - LANE.step * (at + 0.5);
        return part && <Part key={`${at + 1}`} part={part} x={x} width={width} />;
      })}
      {comes && (
        <path
          className="roadmap-tip"
          d={`M${width} ${LANE.comes}l${-TIP.length} ${-TIP.half}v${2 * TIP.half}z`}
        />
      )}
    </svg>
  );
}

interface PartProps {
  readonly part: LanePart;
  readonly x: number;
  readonly width: number;
}

function Part({ part, x, width }: PartProps) {
  const { comes, leaves, bend } = LANE;
  const end = width - TIP.length;
  const toRow = `M${x} ${comes - bend}q0 ${bend} ${bend} ${bend}H${end}`;
  return {
    leaves: () => (
      <>
        <path d={`M${width} ${leaves}H${x + bend}q${-bend} 0 ${-bend} ${bend}`} />
        <line x1={x} x2={x} y1={leaves + bend} y2="100%" />
      </>
    ),
    passes: () => <line x1={x} x2={x} y1="0" y2="100%" />,
    ends: () => <path d={`M${x} 0V${comes - bend}${toRow}`} />,
    branches: () => (
      <>
        <line x1={x} x2={x} y1="0" y2="100%" />
        <path d={toRow} />
      </>
    ),
  }[part]();
}
