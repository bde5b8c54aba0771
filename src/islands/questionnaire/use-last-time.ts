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
    const { question, changedWhy } = words.t;
    const whys: Readonly<Record<string, string>> = changedWhy;
    const answerIn = (before: KeptAssessment | undefined, id: PracticeId): LastAnswer | undefined => {
      if (!before || !isAnswered(before.file.answers[id])) return undefined;
      const { answers, date: day, model } = before.file;
      const isChanged = comparabilityOf(id, model, MODEL_VERSION) === 'not-comparable';
      if (before === asItWas && !isChanged) return undefined;
      const text = fill(isChanged ? question.lastTimeChanged : question.lastTime, {
        date: date(words.locale, day.slice(0, 7)),
        answer: choiceName(words.names, choiceOf(answers[id])),
        why: whys[id] ?? '',
      });
      return { text, isChanged };
    };
    return Object.fromEntries(
      practices.flatMap(({ id }) => {
        const answer = answerIn(asItWas, id) ?? answerIn(last, id);
        return answer ? [[id, answer]] : [];
      }),
    );
  }, [asItWas, last, practices, words]);
}
