import type { MouseEvent } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import { mostImportant } from '../../domain/model/answer.ts';
import type { Fault } from '../../flows/answering/faults.ts';
import type { FormValues } from '../../flows/answering/form-values.ts';
import { type FormStep, isAxis } from '../../flows/answering/steps.ts';
import type { AssessmentPractice } from '../../playbook/assessment-words.ts';
import type { KeptAssessment } from '../../stores/assessments.ts';
import { AxisStep } from './AxisStep.tsx';
import { MattersStep } from './MattersStep.tsx';
import { ProofStep } from './ProofStep.tsx';
import { ScopeStep } from './ScopeStep.tsx';
import type { LastAnswer } from './use-last-time.ts';
import type { Again } from './use-next-time.ts';
import type { QuestionnaireWords } from './words.ts';

interface Props {
  readonly step: FormStep;
  readonly words: QuestionnaireWords;
  readonly practices: readonly AssessmentPractice[];
  readonly register: UseFormRegister<FormValues>;
  readonly clear: (practice: AssessmentPractice) => void;
  readonly kept: KeptAssessment | null;
  readonly lastTime: Readonly<Record<string, LastAnswer>>;
  /** What can be taken over from last time. */
  readonly again: Again | undefined;
  readonly faults: readonly Fault[];
  /** Where the report is. */
  readonly report: string;
  readonly onReport: (event: MouseEvent) => void;
  /** False in the server's page, which is also the form on paper. */
  readonly isReady: boolean;
}

/** What one fills in at a step. */
export function StepFields({
  step,
  kept,
  lastTime,
  again,
  clear,
  report,
  onReport,
  isReady,
  ...shared
}: Props) {
  const { words, practices, register } = shared;
  const answers = kept?.file.answers ?? {};
  if (step === 'scope') {
    return (
      <>
        {again && <again.LastDecisions words={words} nextTime={again.nextTime} />}
        <ScopeStep {...shared} sector={kept?.file.sector} />
      </>
    );
  }
  if (step === 'matters') {
    return (
      <MattersStep words={words} register={register} practices={practices} chosen={mostImportant(answers)} />
    );
  }
  if (isAxis(step)) {
    return (
      <AxisStep
        {...shared}
        axis={step}
        practices={practices.filter(({ axis }) => axis === step)}
        clear={clear}
        answers={answers}
        scope={kept?.file.scope}
        sector={kept?.file.sector}
        lastTime={lastTime}
        again={again}
      />
    );
  }
  return (
    <ProofStep
      {...shared}
      again={again}
      answers={answers}
      report={report}
      onReport={onReport}
      isReady={isReady}
    />
  );
}
