import type { Vote } from '../../domain/workshop/workshop.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';
import type { OwnReply } from '../../stores/own-replies.ts';
import { type AnswerText, useAnswerText } from './answer-text.ts';

interface Props {
  readonly asked: readonly WorkshopPractice[];
  readonly own: OwnReply;
  readonly onVisit: (practice: WorkshopPractice['id']) => void;
}

/** One's answers, to be read again; each is changed in two taps. */
export function Review({ asked, own, onVisit }: Props) {
  const { t, names } = useAnswerText();
  return (
    <details className="review" open>
      <summary>{t.send.review}</summary>
      <ol>
        {asked.map((practice) => (
          <li key={practice.id}>
            <strong>{practice.title}</strong>
            {names.colon}
            {inWords(names, practice, own.reply.answers[practice.id])}{' '}
            <button type="button" className="button-text" onClick={() => onVisit(practice.id)}>
              {t.send.change} <span className="hidden-visually">{practice.title}</span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

function inWords({ state }: AnswerText['names'], practice: WorkshopPractice, vote: Vote | undefined) {
  if (vote === undefined) return state.unanswered;
  return typeof vote === 'number' ? (practice.levels[vote] ?? '') : state[vote];
}
