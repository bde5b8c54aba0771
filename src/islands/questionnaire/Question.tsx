import { memo } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import { REASONS, type Sector } from '../../domain/model/answer.ts';
import {
  CHOICES,
  type Choice,
  controlId,
  type FormValues,
  nameOf,
} from '../../flows/answering/form-values.ts';
import { fill } from '../../i18n/words.ts';
import type { AssessmentPractice } from '../../playbook/assessment-words.ts';
import { TEXT_LIMITS } from '../../share/format/fields.ts';
import { choiceName, type QuestionnaireWords } from './words.ts';

export interface QuestionProps {
  readonly practice: AssessmentPractice;
  readonly words: QuestionnaireWords;
  readonly register: UseFormRegister<FormValues>;
  readonly clear: (practice: AssessmentPractice) => void;
  /** What is kept; null while the question is open. */
  readonly choice: Choice | null;
  readonly hasNote: boolean;
  readonly sector: Sector | undefined;
  /** What was answered last time, as a sentence. */
  readonly lastTime: string | undefined;
  readonly fault: string | undefined;
}

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
  const { t, names } = words;
  const { id, number, title, question, levels } = practice;
  const name = nameOf(id, 'choice');
  const noteId = controlId(nameOf(id, 'note'));
  return (
    <section className="question aside-grid" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <span className="question-number">{number}</span> {title}
      </h3>
      <div>
        <fieldset>
          <legend>{question}</legend>
          <details className="no-print">
            <summary>{t.question.meant}</summary>
            <p>{practice.definition}</p>
            {sector && (
              <p className="quiet">
                {fill(t.question.start, { sector: names.sector[sector].toLocaleLowerCase(words.locale) })}{' '}
                {practice.startingPoints[sector]}
              </p>
            )}
          </details>
          <div className="cards">
            {CHOICES.map((card, index) => (
              <label className="card" key={card}>
                <input
                  type="radio"
                  id={`${controlId(name)}-${card}`}
                  value={card}
                  autoComplete="off"
                  {...register(name)}
                />
                <span>{levels[index] ?? choiceName(words, card)}</span>
                {choice !== null && levels[index] !== undefined && (
                  <span className="card-level">{choiceName(words, card)}</span>
                )}
              </label>
            ))}
          </div>
          {choice === 'not-applicable' && (
            <Reason practice={practice} words={words} register={register} fault={fault} />
          )}
          {choice === 'dont-know' && <Ask practice={practice} words={words} register={register} />}
        </fieldset>
        <div className="question-more no-print">
          <details>
            <summary>{hasNote ? t.question.noteGiven : t.question.note}</summary>
            <label className="hidden-visually" htmlFor={noteId}>
              {fill(t.question.noteLabel, { title })}
            </label>
            <p className="hint" id={`${noteId}-hint`}>
              {t.question.noteHint}
            </p>
            <textarea
              id={noteId}
              rows={3}
              maxLength={TEXT_LIMITS.note}
              aria-describedby={`${noteId}-hint`}
              {...register(nameOf(id, 'note'))}
            />
          </details>
          {choice !== null && (
            <button type="button" className="button-text" onClick={() => clear(practice)}>
              {t.question.clear}
              <span className="hidden-visually">{` (${title})`}</span>
            </button>
          )}
        </div>
        {lastTime && choice !== null && <p className="small quiet">{lastTime}</p>}
        {lastTime && choice === null && (
          <details className="small no-print">
            <summary>{t.question.lastTimeFold}</summary>
            <p className="quiet">{lastTime}</p>
          </details>
        )}
        <p className="paper">{t.question.paperReason}</p>
        <p className="paper">{t.question.paperAsk}</p>
        <p className="paper">{t.question.paperNote}</p>
      </div>
    </section>
  );
});

type FollowUp = Pick<QuestionProps, 'practice' | 'words' | 'register'>;

function Reason({ practice, words, register, fault }: FollowUp & { fault: string | undefined }) {
  const { t, names } = words;
  const name = nameOf(practice.id, 'reason');
  const field = controlId(name);
  return (
    <div className="field question-follow">
      <label htmlFor={field}>{t.question.reason}</label>
      <p className="hint" id={`${field}-hint`}>
        {practice.notApplicable}
      </p>
      {fault && (
        <p className="error" id={`${field}-error`}>
          {fault}
        </p>
      )}
      <select
        id={field}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={`${field}-hint${fault ? ` ${field}-error` : ''}`}
        {...register(name)}
      >
        <option value="">{t.question.reasonNone}</option>
        {REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {names.reason[reason]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Ask({ practice, words: { t }, register }: FollowUp) {
  const name = nameOf(practice.id, 'ask');
  const field = controlId(name);
  return (
    <div className="field question-follow">
      <label htmlFor={field}>{t.question.ask}</label>
      <p className="hint" id={`${field}-hint`}>
        {t.question.askHint}
      </p>
      <input
        type="text"
        id={field}
        maxLength={TEXT_LIMITS.name}
        aria-describedby={`${field}-hint`}
        {...register(name)}
      />
    </div>
  );
}
