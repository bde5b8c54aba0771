import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import { useRoomText } from './room-text.ts';

interface Props {
  /** Of the heading. */
  readonly id: string;
  readonly words: WorkshopPractice;
  /** Are the words shown in both languages? */
  readonly isBoth: boolean;
}

/** What is asked: the practice's title and question. */
export function PracticeHead({ id, words, isBoth }: Props) {
  const code = useRoomText().beside?.locale;
  const other = isBoth ? words.other : undefined;
  return (
    <header className="practice-head">
      <h3 id={id} tabIndex={-1} className="practice-title">
        {words.title}
        {other && (
          <span className="other" lang={code}>
            {' '}
            · {other.title}
          </span>
        )}
      </h3>
      <p className="practice-question">{words.question}</p>
      {other && (
        <p className="practice-question other" lang={code}>
          {other.question}
        </p>
      )}
    </header>
  );
}
