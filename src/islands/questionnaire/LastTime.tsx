import type { LastAnswer } from './use-last-time.ts';
import type { QuestionnaireWords } from './words.ts';

interface Props {
  readonly t: QuestionnaireWords['t'];
  readonly lastTime: LastAnswer;
  readonly isAnswered: boolean;
}

/** What was answered last time: folded until one has answered afresh, unless the question has changed. */
export function LastTime({ t, lastTime: { text, isChanged }, isAnswered }: Props) {
  if (isAnswered || isChanged) return <p className="small quiet">{text}</p>;
  return (
    <details className="small no-print">
      <summary>{t.question.lastTimeFold}</summary>
      <p className="quiet">{text}</p>
    </details>
  );
}
