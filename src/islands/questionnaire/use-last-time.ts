import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import { comparabilityOf } from '../../domain/model/comparability.ts';
import { MODEL_VERSION } from '../../domain/model/practice.ts';
import { choiceOf } from '../../flows/answering/form-values.ts';
import { isAnswered } from '../../flows/answering/what-is-left.ts';
import { date, fill } from '../../i18n/words.ts';
import type { AssessmentPractice } from '../../playbook/assessment-words.ts';
import { $kept, type KeptAssessment } from '../../stores/assessments.ts';
import { choiceName } from '../../wording/answering.ts';
import type { QuestionnaireWords } from './words.ts';

/** What was answered last time, as a sentence; `changed` when the question asks something else since. */
export interface LastAnswer {
  readonly text: string;
  readonly isChanged: boolean;
}

/** What was answered last time, a practice each; empty when this one was not started from another. */
export function useLastTime(
  words: QuestionnaireWords,
  practices: readonly AssessmentPractice[],
  kept: KeptAssessment | null,
): Readonly<Record<string, LastAnswer>> {
  const all = useStore($kept);
  const previous = kept?.previous && all.find(({ id }) => id === kept.previous)?.file;
  return useMemo(() => {
    if (!previous) return {};
    const changedWhy: Readonly<Record<string, string>> = words.t.changedWhy;
    const when = date(words.locale, previous.date.slice(0, 7));
    const answered = practices.filter(({ id }) => isAnswered(previous.answers[id]));
    return Object.fromEntries(
      answered.map(({ id }) => {
        const answer = choiceName(words.names, choiceOf(previous.answers[id]));
        const isChanged = comparabilityOf(id, previous.model, MODEL_VERSION) === 'not-comparable';
        const { lastTime, lastTimeChanged } = words.t.question;
        const why = changedWhy[id] ?? '';
        return [
          id,
          { text: fill(isChanged ? lastTimeChanged : lastTime, { date: when, answer, why }), isChanged },
        ];
      }),
    );
  }, [previous, practices, words]);
}
