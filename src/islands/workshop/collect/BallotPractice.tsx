import '../../../components/parts/early-input.ts';
import { type RefObject, useId, useRef } from 'react';
import { useText } from '../../../components/parts/text.ts';
import { LEVELS } from '../../../domain/model/answer.ts';
import type { Vote } from '../../../domain/workshop/workshop.ts';
import type { Mark } from '../../../flows/collecting/ballot.ts';
import { fill } from '../../../i18n/words.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import { TEXT_LIMITS, TYPED_AT_MOST } from '../../../share/format/limits.ts';

interface Props {
  readonly practice: WorkshopPractice;
  /** Its place, from 1, among all. */
  readonly n: number;
  readonly all: number;
  /** What was said of it before. */
  readonly said: Vote | undefined;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onKey: (key: string) => void;
  readonly onMark: (mark: Mark) => void;
  readonly onBack: () => void;
  /** What the paper says beside it; undefined where notes are not asked for. */
  readonly note: string | undefined;
  readonly onNote: (note: string) => void;
}

/** One practice of a ballot: the field that hears its key, and every answer as a button. */
export function BallotPractice(props: Props) {
  const { ballot: t } = useText('collect');
  const { state } = useText('common');
  const { practice, n, all, said, field, onKey, onMark, onBack, note, onNote } = props;
  const noteField = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const button = (mark: Vote, key: string, text: string | undefined) => (
    <button
      type="button"
      className="button button-quiet button-small"
      aria-pressed={said === mark}
      onClick={() => onMark(mark)}
    >
      <kbd>{key}</kbd> {text}
    </button>
  );
  return (
    <div className="ballot-entry">
      <label htmlFor={id}>{fill(t.key, { n, all, title: practice.title })}</label>
      <p className="quiet">{practice.question}</p>
      <p className="hint" id={`${id}-hint`}>
        {t.hint} {note !== undefined && t.noteKey}
      </p>
      <input
        id={id}
        ref={field}
        className="ballot-key"
        type="text"
        maxLength={TYPED_AT_MOST}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value=""
        aria-describedby={`${id}-hint`}
        onKeyDown={(event) => {
          if (event.key !== 'Backspace' && event.key !== 'Enter') return;
          event.preventDefault();
          if (event.key === 'Enter') onMark('skip');
          else onBack();
        }}
        onInput={({ currentTarget }) => {
          const typed = currentTarget.value;
          currentTarget.value = '';
          if (typed === '+' && note !== undefined) noteField.current?.focus();
          else if (typed !== '') onKey(typed.slice(-1));
        }}
      />
      {note !== undefined && (
        <textarea
          ref={noteField}
          rows={1}
          aria-label={fill(t.noteOn, { title: practice.title })}
          placeholder={t.note}
          maxLength={TEXT_LIMITS.note}
          value={note}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            field.current?.focus();
          }}
          onInput={({ currentTarget }) => onNote(currentTarget.value)}
        />
      )}
      <ol className="ballot-levels" start={0}>
        {LEVELS.map((level) => (
          <li key={level}>{button(level, String(level), practice.levels[level])}</li>
        ))}
      </ol>
      <p className="cluster">
        {button('not-applicable', 'N', state['not-applicable'])}
        {button('dont-know', 'D', state['dont-know'])}
        <button type="button" className="button-text" onClick={() => onMark('skip')}>
          {t.skip}
        </button>
        {n > 1 && (
          <button type="button" className="button-text" onClick={onBack}>
            {t.back}
          </button>
        )}
      </p>
    </div>
  );
}
