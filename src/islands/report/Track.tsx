import '../../styles/parts/chart.css';
import { LEVELS, type Level } from '../../domain/model/answer.ts';
import type { RatedPractice } from '../../domain/scoring/axis-answers.ts';

/** The middle of a level's column. */
function columnOf(level: Level): string {
  return `${level * 20 + 10}%`;
}

/** One practice on the scale: filled where one stands, a ring what is still to prove, a tick the target. */
export function Track({
  declared,
  supported,
  target,
}: Pick<RatedPractice, 'declared' | 'supported' | 'target'>) {
  const isToProve = supported < declared;
  return (
    <svg className="track" width="100%" height="20" aria-hidden="true">
      {LEVELS.map((level) => (
        <line key={level} className="grid" x1={columnOf(level)} x2={columnOf(level)} y1="0" y2="100%" />
      ))}
      <svg y="50%" overflow="visible" aria-hidden="true">
        {target > declared && <line className="to-go" x1={columnOf(declared)} x2={columnOf(target)} />}
        {isToProve && <line className="to-prove" x1={columnOf(supported)} x2={columnOf(declared)} />}
        <line className="target" x1={columnOf(target)} x2={columnOf(target)} y1="-10" y2="10" />
        {isToProve && <circle className="ring" cx={columnOf(declared)} r="5.5" />}
        <circle className="filled" cx={columnOf(supported)} r="5.5" />
      </svg>
    </svg>
  );
}
