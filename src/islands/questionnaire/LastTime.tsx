import type { QuestionnaireWords } from './words.ts';

interface Props {
  readonly t: QuestionnaireWords['t'];
  /** What was answered last time, as a sentence. */
  readonly lastTime: string;
  readonly isAnswered: boolean;
}

/** What was answered last time: folded until one has answered afresh. */
export function LastTime({ t, lastTime, isAnswered }: Props) {
  if (isAnswered) return <p className="small quiet">{lastTime}</p>;
  return (
    <details className="small no-print">
      <summary>{t.question.lastTimeFold}</summary>
      <p className="quiet">{lastTime}</p>
    </details>
  );
}
