import { type MouseEvent, useState } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import { MOST_IMPORTANT_AT_MOST, mayMatterMost } from '../../domain/model/answer.ts';
import { AXIS_IDS, type PracticeId } from '../../domain/model/practice.ts';
import { controlId, type FormValues, nameOf } from '../../flows/answering/form-values.ts';
import { count, fill } from '../../i18n/words.ts';
import type { AssessmentPractice } from '../../playbook/assessment-words.ts';
import type { QuestionnaireWords } from './words.ts';

interface Props {
  readonly words: QuestionnaireWords;
  readonly register: UseFormRegister<FormValues>;
  readonly practices: readonly AssessmentPractice[];
  /** Those chosen. */
  readonly chosen: readonly PracticeId[];
}

/** Which practices matter most: five at most, and the sixth is refused in words. */
export function MattersStep({ words, register, practices, chosen }: Props) {
  const { locale, t, names } = words;
  const [refused, setRefused] = useState<string>();
  const choose = (event: MouseEvent<HTMLInputElement>, { id, title }: AssessmentPractice) => {
    const isOneTooMany = event.currentTarget.checked && !mayMatterMost(chosen, id);
    if (isOneTooMany) event.preventDefault();
    setRefused(isOneTooMany ? title : undefined);
  };
  return (
    <>
      <p className="lead measure">{t.matters.hint}</p>
      <div className="matters">
        {AXIS_IDS.map((axis) => (
          <fieldset key={axis}>
            <legend>{names.axis[axis].name}</legend>
            {practices
              .filter((practice) => practice.axis === axis)
              .map((practice) => {
                const name = nameOf(practice.id, 'matters');
                return (
                  <label className="card" key={practice.id}>
                    <input
                      type="checkbox"
                      id={controlId(name)}
                      autoComplete="off"
                      onClick={(event) => choose(event, practice)}
                      {...register(name)}
                    />
                    <span>{practice.title}</span>
                  </label>
                );
              })}
          </fieldset>
        ))}
      </div>
      <div className="matters-state" role="status">
        <p>{count(locale, t.matters.counter, chosen.length, { of: MOST_IMPORTANT_AT_MOST })}</p>
        {refused && <p className="error">{fill(t.matters.sixth, { title: refused })}</p>}
      </div>
    </>
  );
}
