import '../../../styles/parts/tick.css';
import { LEVELS, type Level } from '../../../domain/model/answer.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import { LevelExample } from '../../text/LevelExample.tsx';
import { useRoomText } from './room-text.ts';

interface Props {
  readonly words: WorkshopPractice;
  readonly decided: Level | undefined;
  /** Are the words shown in both languages? */
  readonly isBoth: boolean;
}

/** What each level means for this practice, the one decided marked. */
export function Anchors({ words, decided, isBoth }: Props) {
  const { t, common, beside } = useRoomText();
  const other = isBoth ? words.other : undefined;
  return (
    <ol className="anchors" start={0}>
      {LEVELS.map((level) => (
        <li key={level} className={decided === level ? 'anchor anchor-decided' : 'anchor'}>
          <strong>
            <span className="anchor-number">{level}</span> {common.level[level]}
            {decided === level && (
              <span className="anchor-mark tick">
                <span className="hidden-visually"> ({t.decision.title})</span>
              </span>
            )}
          </strong>
          {other && <em lang={beside?.locale}>{beside?.level[level]}</em>}
          <span>{words.levels[level]}</span>
          <LevelExample of={words} level={level} />
          {other && (
            <span className="other" lang={beside?.locale}>
              {other.levels[level]}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
