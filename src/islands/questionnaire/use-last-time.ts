import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import { comparabilityOf } from '../../domain/model/comparability.ts';
import { MODEL_VERSION, type PracticeId } from '../../domain/model/practice.ts';
import { choiceOf } from '../../flows/answering/form-values.ts';
import { isAnswered } from '../../flows/answering/what-is-left.ts';
import { earlierOf } from '../../flows/earlier.ts';
import { date, fill } from '../../i18n/words.ts';
import type { AssessmentPractice } from '../../playbook/assessment-words.ts';
import { $kept, type KeptAssessment } from '../../stores/assessments.ts';
import { choiceName } from '../../wording/answering.ts';
import type { QuestionnaireWords } from './words.ts';

/** What was answered last time, as a sentence. */
export interface LastAnswer {
  readonly text: string;
  /** The question asks something else since. */
  readonly isChanged: boolean;
}

function isChangedSince(practice: PracticeId, { file }: KeptAssessment): boolean {
  return comparabilityOf(practice, file.model, MODEL_VERSION) === 'not-comparable';
}

function lastAnswer(
  words: QuestionnaireWords,
  practice: PracticeId,
  { file }: KeptAssessment,
  isChanged: boolean,
) {
  const { question, changedWhy } = words.t;
  const whys: Readonly<Record<string, string>> = changedWhy;
  const text = fill(isChanged ? question.lastTimeChanged : question.lastTime, {
    date: date(words.locale, file.date.slice(0, 7)),
    answer: choiceName(words.names, choiceOf(file.answers[practice])),
    why: whys[practice] ?? '',
  });
  return { text, isChanged };
}

/**
 * What was answered last time, a practice each; empty when this one was not started from another. Of the assessment
 * itself, as it was under an older model, only what is asked again: the rest is answered.
 */
export function useLastTime(
  words: QuestionnaireWords,
  practices: readonly AssessmentPractice[],
  kept: KeptAssessment | null,
): Readonly<Record<string, LastAnswer>> {
  const all = useStore($kept);
  const { asItWas, last } = kept ? earlierOf(kept, all) : {};
  return useMemo(() => {
    const answers: Record<string, LastAnswer> = {};
    for (const { id } of practices) {
      const isAskedAgain = isAnswered(asItWas?.file.answers[id]) && asItWas && isChangedSince(id, asItWas);
      const from = isAskedAgain ? asItWas : last;
      if (from && isAnswered(from.file.answers[id])) {
        answers[id] = lastAnswer(words, id, from, isChangedSince(id, from));
      }
    }
    return answers;
  }, [asItWas, last, practices, words]);
}
