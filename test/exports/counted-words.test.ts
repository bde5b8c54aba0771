import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Workshop } from '../../src/domain/workshop/workshop.ts';
import { chartPictures } from '../../src/exports/charts/charts.ts';
import { slidesOf } from '../../src/exports/deck/deck.ts';
import { writeWordReport } from '../../src/exports/word-report/word-report.ts';
import { assessmentFrom } from '../domain/sample.ts';
import { languageOf, leavingAssessment, leavingTeam } from './leaving.ts';

const said = (of: unknown) => JSON.stringify(of).replaceAll('\u00a0', ' ');
const reaching = (levels: string) => leavingAssessment(assessmentFrom(levels));

test.each([
  ['en', '11', 'Profile: none of 2 practices stands at its target or above'],
  ['en', '21', 'Profile: 1 of 2 practices stands at its target or above'],
  ['en', '22', 'Profile: 2 of 2 practices stand at their target or above'],
  ['fr', '11', 'Profil : aucune pratique sur 2 n’atteint son niveau visé'],
  ['fr', '21', 'Profil : 1 pratique sur 2 atteint son niveau visé ou le dépasse'],
  ['fr', '22', 'Profil : 2 pratiques sur 2 atteignent leur niveau visé ou le dépassent'],
] as const)('the title of the profile counts in sound words, %s %s', (locale, levels, title) => {
  const language = languageOf(locale);
  expect(said(slidesOf(reaching(levels), language))).toContain(title);
  expect(said(chartPictures(reaching(levels), language))).toContain(title);
});

test.each([
  ['en', 0, 'None of the 12 people asked answered', 'None of the 12 people asked replied.'],
  ['en', 1, '1 of the 12 people asked answered', '1 person replied, of 12 asked.'],
  ['fr', 0, 'Aucune des 12 personnes invitées n’a répondu', 'Aucune des 12 personnes invitées n’a répondu.'],
  ['fr', 1, '1 des 12 personnes invitées a répondu', '1 personne a répondu, sur 12 invitées.'],
  ['fr', 2, '2 des 12 personnes invitées ont répondu', '2 personnes ont répondu, sur 12 invitées.'],
] as const)(
  'how many answered a workshop is counted in sound words, %s %i',
  (locale, people, cover, method) => {
    const answers = { guidance: 2 } as const;
    const workshop: Workshop = {
      model: 2,
      date: '2026-11-21',
      expected: 12,
      respondents: Array.from({ length: people }, () => ({ answers })),
      decided: { guidance: { level: 2 } },
    };
    const slides = said(slidesOf(leavingTeam(workshop, []), languageOf(locale)));
    expect(slides).toContain(cover);
    expect(slides).toContain(method);
    const open = said(slidesOf(leavingTeam({ ...workshop, expected: undefined }, []), languageOf(locale)));
    expect(/Une personne a répondu|One person/.test(open)).toBe(people === 1);
  },
);

test.each([
  ['en', 'Unknown to the group', 'Not answered'],
  ['fr', 'Inconnu du groupe', 'Sans réponse'],
] as const)(
  'what a group does not know is told so in every document, %s',
  async (locale, unknown, unanswered) => {
    const knows = { answers: { guidance: 2, 'time-choice': 2 } } as const;
    const silent = { answers: { guidance: 'dont-know', 'time-choice': 1 } } as const;
    const workshop: Workshop = { model: 2, date: '2026-11-21', respondents: [knows, silent, silent, silent] };
    const [leaving, language] = [leavingTeam(workshop, []), languageOf(locale)];
    const word = writeWordReport(leaving, language, {});
    const document = said(strFromU8(unzipSync(word)['word/document.xml'] ?? new Uint8Array()));
    for (const text of [said(slidesOf(leaving, language)), document]) {
      expect(text).toContain(unknown);
      expect(text).not.toContain(unanswered);
    }
  },
);
