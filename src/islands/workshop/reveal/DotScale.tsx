import { LEVELS } from '../../../domain/model/answer.ts';
import type { VoteFigures } from '../../../domain/workshop/agreement.ts';
import { Dots } from './Dots.tsx';
import { layoutFor } from './dot-layout.ts';

interface Props {
  readonly figures: Pick<VoteFigures, 'distribution' | 'median'>;
  readonly height: number;
  /** Votes that a second one replaced are rings. */
  readonly isFormer?: boolean;
}

/** Five columns of dots, one a level, and a line at the median. */
export function DotScale({ figures: { distribution, median }, height, isFormer = false }: Props) {
  const layout = layoutFor(Math.max(...distribution), height);
  const place = median === null ? null : `${((median + 0.5) / LEVELS.length) * 100}%`;
  return (
    <div className="scale">
      {LEVELS.map((level) => (
        <Dots key={level} n={distribution[level] ?? 0} layout={layout} height={height} isFormer={isFormer} />
      ))}
      {place !== null && (
        <svg aria-hidden="true" className="median" width="100%" height="100%">
          <line x1={place} x2={place} y1="0" y2="100%" />
        </svg>
      )}
    </div>
  );
}
