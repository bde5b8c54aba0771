import '../../components/parts/early-input.ts';
import { controlId, nameOf } from '../../flows/answering/form-values.ts';
import { fill } from '../../i18n/words.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';
import type { QuestionProps } from './question-props.ts';

/** A note beside the answer, folded. */
export function Note({
  practice: { id, title },
  words: { t },
  register,
  hasNote,
}: Pick<QuestionProps, 'practice' | 'words' | 'register' | 'hasNote'>) {
  const noteId = controlId(nameOf(id, 'note'));
  return (
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
  );
}
