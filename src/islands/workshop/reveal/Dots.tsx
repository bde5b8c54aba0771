import '../../../styles/parts/dots.css';
import { BOX_WIDTH, type DotLayout, dotsPath } from './dot-layout.ts';

interface Props {
  readonly n: number;
  readonly layout: DotLayout;
  readonly height: number;
  /** Votes that a second one replaced are rings. */
  readonly isFormer?: boolean;
}

/** One dot a vote, stacked. */
export function Dots({ n, layout, height, isFormer = false }: Props) {
  const path = dotsPath(n, layout, height);
  const width = layout.pitch * 0.8;
  return (
    <svg
      aria-hidden="true"
      className="dots"
      viewBox={`0 0 ${BOX_WIDTH} ${height}`}
      preserveAspectRatio="xMidYMax meet"
    >
      <path d={path} strokeWidth={width} />
      {isFormer && <path className="hole" d={path} strokeWidth={width * 0.66} />}
    </svg>
  );
}
