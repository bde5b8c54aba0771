import type { Answers, Sector } from '../../domain/model/answer.ts';
import type { AxisId } from '../../domain/model/practice.ts';
import type { Fault } from '../../flows/answering/faults.ts';
import { choiceOf, nameOf } from '../../flows/answering/form-values.ts';
import { fill } from '../../i18n/words.ts';
import type { AssessmentPractice } from '../../playbook/assessment-words.ts';
import { Question } from './Question.tsx';
import type { QuestionProps } from './question-props.ts';
import type { LastAnswer } from './use-last-time.ts';
import type { Again } from './use-next-time.ts';
import { faultText } from './words.ts';

interface Props extends Pick<QuestionProps, 'words' | 'register' | 'clear'> {
  readonly axis: AxisId;
  readonly practices: readonly AssessmentPractice[];
  readonly answers: Answers;
  readonly scope: string | undefined;
  readonly sector: Sector | undefined;
  readonly lastTime: Readonly<Record<string, LastAnswer>>;
  readonly again: Again | undefined;
  readonly faults: readonly Fault[];
}

/** One axis: the rule on top, then its questions. */
export function AxisStep({
  axis,
  practices,
  answers,
  scope,
  sector,
  lastTime,
  again,
  faults,
  ...shared
}: Props) {
  const { words } = shared;
  const { t, names } = words;
  return (
    <>
      <p className="lead subtitle">{names.axis[axis].subtitle}</p>
      <div className="notice rule">
        <p>
          <strong>{t.axis.rule}</strong> {t.axis.ruleDetail}
        </p>
        {scope && <p className="small quiet">{fill(t.axis.yourScope, { scope })}</p>}
      </div>
      {again && (
        <again.Unchanged words={words} nextTime={again.nextTime} practices={practices.map(({ id }) => id)} />
      )}
      {practices.map((practice) => {
        const fault = faults.find(({ name }) => name === nameOf(practice.id, 'reason'));
        return (
          <Question
            key={practice.id}
            {...shared}
            practice={practice}
            choice={choiceOf(answers[practice.id])}
            hasNote={answers[practice.id]?.note !== undefined}
            sector={sector}
            lastTime={lastTime[practice.id]}
            fault={fault && faultText(words, fault, practices)}
          />
        );
      })}
    </>
  );
}
