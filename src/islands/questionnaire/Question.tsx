import { memo } from 'react';
import { Cards } from './Cards.tsx';
import { Ask, Reason } from './FollowUp.tsx';
import { LastTime } from './LastTime.tsx';
import { LineWords } from './LineWords.tsx';
import { Meant } from './Meant.tsx';
import { Note } from './Note.tsx';
import type { QuestionProps } from './question-props.ts';

/** One practice: its question, its five anchors, and the two ways of giving no level. */
export const Question = memo(function Question({
  practice,
  words,
  register,
  clear,
  choice,
  hasNote,
  sector,
  lastTime,
  fault,
}: QuestionProps) {
  const { t } = words;
  const { id, number, title, question } = practice;
  return (
    <section className="question aside-grid" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <span className="question-number">{number}</span> {title}
      </h3>
      <div>
        <fieldset>
          <legend>{question}</legend>
          <Meant practice={practice} words={words} sector={sector} />
          {lastTime && <LastTime lastTime={lastTime} />}
          <Cards practice={practice} words={words} register={register} choice={choice} />
          <LineWords practice={practice} words={words} />
          {choice === 'not-applicable' && (
            <Reason practice={practice} words={words} register={register} fault={fault} />
          )}
          {choice === 'dont-know' && <Ask practice={practice} words={words} register={register} />}
        </fieldset>
        <div className="question-more no-print">
          <Note practice={practice} words={words} register={register} hasNote={hasNote} />
          {choice !== null && (
            <button type="button" className="button-text" onClick={() => clear(practice)}>
              {t.question.clear}
              <span className="hidden-visually">{` (${title})`}</span>
            </button>
          )}
        </div>
        <p className="paper">{t.question.paperReason}</p>
        <p className="paper">{t.question.paperAsk}</p>
        <p className="paper">{t.question.paperNote}</p>
      </div>
    </section>
  );
});
