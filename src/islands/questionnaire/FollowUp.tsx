import { REASONS } from '../../domain/model/answer.ts';
import { controlId, nameOf } from '../../flows/answering/form-values.ts';
import { TEXT_LIMITS } from '../../share/format/fields.ts';
import type { QuestionProps } from './question-props.ts';

type FollowUp = Pick<QuestionProps, 'practice' | 'words' | 'register'>;

/** Why a practice does not apply. */
export function Reason({ practice, words, register, fault }: FollowUp & { fault: string | undefined }) {
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

/** Who would know. */
export function Ask({ practice, words: { t }, register }: FollowUp) {
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
