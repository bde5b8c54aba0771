import type { UseFormRegister } from 'react-hook-form';
import type { Sector } from '../../domain/model/answer.ts';
import type { Choice, FormValues } from '../../flows/answering/form-values.ts';
import type { AssessmentPractice } from '../../playbook/assessment-words.ts';
import type { LastAnswer } from './use-last-time.ts';
import type { QuestionnaireWords } from './words.ts';

/** What a question and its parts are given. */
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
  readonly lastTime: LastAnswer | undefined;
  readonly fault: string | undefined;
}
