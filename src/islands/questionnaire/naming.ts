import { date, fill } from '../../i18n/words.ts';
import type { KeptAssessment } from '../../stores/assessments.ts';
import type { QuestionnaireWords } from './words.ts';

/** An assessment is named after its scope. */
export function titleOf({ t }: QuestionnaireWords, scope: string): string {
  return scope.trim() || t.untitled;
}

/** Does it bear a name we gave it: after its scope, or, begun elsewhere, after its date? */
export function isNamedByUs(
  words: QuestionnaireWords,
  newName: string,
  { name, file }: KeptAssessment,
): boolean {
  return (
    name === titleOf(words, file.scope ?? '') ||
    name === fill(newName, { date: date(words.locale, file.date) })
  );
}
