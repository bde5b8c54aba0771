import '../../styles/parts/chart.css';
import { LEVELS, type Level } from '../../domain/model/answer.ts';
import type { Standing } from '../../domain/scoring/comparison.ts';

/** The middle of a level's column. */
function columnOf(level: Level): string {
  return `${level * 20 + 10}%`;
}

const asLevel = (where: Standing) => (typeof where === 'number' ? where : undefined);

/** One practice on the scale twice: a ring for the opened report, a dot for one's own, the way between; where both are one, the dot within the ring. */
export function Between({ opened, mine }: { readonly opened: Standing; readonly mine: Standing }) {
  const [from, to] = [asLevel(opened), asLevel(mine)];
  return (
    <svg className="track between" width="100%" height="20" aria-hidden="true">
      {LEVELS.map((level) => (
        <line key={level} className="grid" x1={columnOf(level)} x2={columnOf(level)} y1="0" y2="100%" />
      ))}
      <svg y="50%" overflow="visible" aria-hidden="true">
        {from !== undefined && to !== undefined && (
          <line className="to-go" x1={columnOf(from)} x2={columnOf(to)} />
        )}
        {from !== undefined && <circle className="ring" cx={columnOf(from)} r="5.5" />}
        {to !== undefined && <circle className="filled" cx={columnOf(to)} r={to === from ? 2.5 : 5.5} />}
      </svg>
    </svg>
  );
}
