import '../../components/parts/early-input.ts';
import { Field } from '../../components/parts/Field.tsx';
import { REASONS } from '../../domain/model/answer.ts';
import { controlId, nameOf } from '../../flows/answering/form-values.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';
import type { QuestionProps } from './question-props.ts';

type FollowUp = Pick<QuestionProps, 'practice' | 'words' | 'register'>;

/** Why a practice does not apply. */
export function Reason({ practice, words, register, fault }: FollowUp & { fault: string | undefined }) {
  const { t, names } = words;
  const name = nameOf(practice.id, 'reason');
  return (
    <Field
      id={controlId(name)}
      className="question-follow"
      label={t.question.reason}
      hint={practice.notApplicable}
      error={fault}
    >
      {(control) => (
        <select {...control} {...register(name)}>
          <option value="">{t.question.reasonNone}</option>
          {REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {names.reason[reason]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Who would know. */
export function Ask({ practice, words: { t }, register }: FollowUp) {
  const name = nameOf(practice.id, 'ask');
  return (
    <Field id={controlId(name)} className="question-follow" label={t.question.ask} hint={t.question.askHint}>
      {(control) => <input type="text" {...control} maxLength={TEXT_LIMITS.name} {...register(name)} />}
    </Field>
  );
}
