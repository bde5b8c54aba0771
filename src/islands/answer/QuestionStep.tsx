import '../../components/parts/early-input.ts';
import { type FormEvent, useRef, useState } from 'react';
import { LEVELS } from '../../domain/model/answer.ts';
import type { Vote } from '../../domain/workshop/workshop.ts';
import { fill } from '../../i18n/words.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';
import { useKeptText } from '../kept/use-kept-text.ts';
import { LevelExample } from '../text/LevelExample.tsx';
import { useAnswerText } from './answer-text.ts';
import { useSwipe } from './use-swipe.ts';

interface Props {
  readonly practice: WorkshopPractice;
  /** Its place among those asked, from 1. */
  readonly n: number;
  readonly of: number;
  readonly vote: Vote | undefined;
  /** Undefined where notes are not allowed. */
  readonly note: string | undefined;
  readonly onVote: (vote: Vote | undefined) => void;
  readonly onNote: (text: string) => void;
  readonly onBefore: () => void;
  readonly onNext: () => void;
  /** Where one answer is corrected: goes back to the end once one was tapped. */
  readonly onChosen?: (() => void) | undefined;
}

const VOTES: readonly Vote[] = [...LEVELS, 'dont-know', 'not-applicable'];

/** One practice: its question, its five lines, the two ways of giving no level; on to the next by button or swipe. */
export function QuestionStep(props: Props) {
  const { practice, n, of, vote, note, onVote, onNote, onBefore, onNext, onChosen } = props;
  const t = useAnswerText().t.question;
  const swipe = useSwipe(onBefore, onNext);
  const isLast = n === of;
  /** A key moves from answer to answer: only a tap has chosen. */
  const isTapped = useRef(false);
  /** One that had no answer yet is left by the tap that gives it, unless a note may be written beside it. */
  const [isFresh] = useState(vote === undefined);
  const onTapped = onChosen ?? (isFresh && note === undefined ? onNext : undefined);

  function goOn(event: FormEvent) {
    event.preventDefault();
    onNext();
  }

  return (
    <form className="question-step" noValidate autoComplete="off" onSubmit={goOn} {...swipe}>
      <div className="question-place">
        <span>{fill(t.position, { n, of })}</span>
        <progress value={n} max={of} aria-label={t.progress} />
      </div>
      <h1 tabIndex={-1}>{practice.title}</h1>
      <fieldset
        onPointerDown={() => {
          isTapped.current = true;
        }}
        onKeyDown={() => {
          isTapped.current = false;
        }}
      >
        <legend>{practice.question}</legend>
        <details>
          <summary>{t.meant}</summary>
          <p>{practice.definition}</p>
        </details>
        <div className="cards answer-cards">
          {VOTES.map((one) => (
            <label className="card" key={one}>
              <input
                type="radio"
                name={practice.id}
                value={one}
                checked={vote === one}
                onChange={() => {
                  onVote(one);
                  if (isTapped.current) onTapped?.();
                }}
              />
              <span>
                {typeof one === 'number'
                  ? practice.levels[one]
                  : one === 'dont-know'
                    ? t.dontKnow
                    : t.notApplicable}
              </span>
              {typeof one === 'number' && <LevelExample of={practice} level={one} />}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="question-after">
        {note !== undefined && <Note practice={practice} note={note} onNote={onNote} />}
        {vote !== undefined && (
          <button type="button" className="button-text" onClick={() => onVote(undefined)}>
            {t.clear}
          </button>
        )}
      </div>
      <p className="answer-bar">
        <button type="button" className="button button-quiet" onClick={onBefore}>
          {t.before}
        </button>
        <button type="submit" className="button">
          {onChosen ? t.back : isLast ? t.toSend : t.next}
        </button>
      </p>
    </form>
  );
}

interface NoteProps {
  readonly practice: WorkshopPractice;
  readonly note: string;
  readonly onNote: (text: string) => void;
}

function Note({ practice, note, onNote }: NoteProps) {
  const t = useAnswerText().t.question;
  const [wasGiven] = useState(note !== '');
  const field = useKeptText<HTMLTextAreaElement>(note, (text) => onNote(text.trim()));
  return (
    <details open={wasGiven}>
      <summary>{note ? t.noteGiven : t.note}</summary>
      <textarea
        rows={3}
        maxLength={TEXT_LIMITS.note}
        aria-label={fill(t.noteLabel, { title: practice.title })}
        {...field}
      />
    </details>
  );
}
