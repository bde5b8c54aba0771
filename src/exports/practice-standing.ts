import { stateOf } from '../domain/model/answer.ts';
import type { PracticeId } from '../domain/model/model.ts';
import { ratedPractices } from '../domain/scoring/axis-answers.ts';
import { count, fill } from '../i18n/words.ts';
import type { DocumentLanguage } from './document-language.ts';
import { groupOf, type LeavingReport } from './leaving-report.ts';

/** Why a practice has no level, empty where it has one: what a group does not know, it did not leave unanswered. */
export function stateInReport(leaving: LeavingReport, { t }: DocumentLanguage, id: PracticeId): string {
  const state = stateOf(leaving.assessment.answers[id]);
  if (state === 'rated') return '';
  return groupOf(leaving) && state === 'unanswered' ? t.workshopReport.find.unknown : t.common.state[state];
}

/** Where a practice stands and where it is to go: “Ad hoc → In place”; or why it has no level. */
export function standingInReport(leaving: LeavingReport, language: DocumentLanguage, id: PracticeId): string {
  const { t } = language;
  const one = ratedPractices(leaving.assessment).find(({ practice }) => practice.id === id);
  if (!one) return stateInReport(leaving, language, id);
  const places = { level: t.common.level[one.declared] ?? '', target: t.common.level[one.target] ?? '' };
  const isToProve = one.supported < one.declared;
  if (one.target > one.declared) {
    const way = fill(t.deck.profile.way, places);
    return isToProve ? fill(t.deck.profile.toProve, { way }) : way;
  }
  return isToProve
    ? fill(t.deck.profile.toProve, { way: places.level })
    : fill(t.deck.profile.reached, places);
}

/** How many of the practices with a level are where they are to be: the title of the profile. */
export function profileTitle({ assessment, report }: LeavingReport, { locale, t }: DocumentLanguage): string {
  const { profile } = t.deck;
  const rated = ratedPractices(assessment).length;
  const reached = report.gaps.filter(({ gap }) => gap === 0).length;
  return rated === 0 ? profile.none : count(locale, profile.title, reached, { rated });
}

/** The same with the practice's name, as a sentence of its own. */
export function practiceInWords(leaving: LeavingReport, language: DocumentLanguage, id: PracticeId): string {
  const { t, practices } = language;
  return `${practices[id].title}${t.common.colon}${standingInReport(leaving, language, id)}`;
}
