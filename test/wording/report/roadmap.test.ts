import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/domain/model/assessment.ts';
import { PRACTICE_IDS, type PracticeId } from '../../../src/domain/model/model.ts';
import { roadmapOf } from '../../../src/domain/scoring/roadmap.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { ReportLanguage } from '../../../src/wording/report/report-language.ts';
import {
  missingInWords,
  movesInWords,
  planInWords,
  plannedInWords,
  roadmapSentence,
} from '../../../src/wording/report/roadmap.ts';
import { assessmentFrom } from '../../domain/sample.ts';

const step = (practice: PracticeId) => (level: number) => ({
  action: `raise ${practice} to ${level}`,
  firstMove: '',
  indicator: 'how one sees it',
});
const said = PRACTICE_IDS.map((id) => [
  id,
  { title: id, proof: { indicator: '', customer: '' }, steps: [1, 2, 3, 4].map(step(id)) },
]);
const { common, report } = messagesOf('en');
const text: ReportLanguage = {
  locale: 'en',
  t: { common, report },
  practices: Object.fromEntries(said) as ReportLanguage['practices'],
};
const decisions: readonly Decision[] = [
  { step: { practice: 'guidance', level: 2 }, owner: 'Claire', due: '2027-01-31' },
  { step: { practice: 'guidance', level: 3 } },
  { action: 'Meet ten customers' },
  { step: { practice: 'closed-loop', level: 2 }, owner: 'Ali', due: '2027-06-30' },
];
const assessment = { ...assessmentFrom('1'.repeat(17)), decisions };
const roadmap = roadmapOf(assessment);
const cards = roadmap.items.map((item) => plannedInWords(text, item, roadmap));

describe('a roadmap in words', () => {
  it('says of each decision who, by when, what it stands on and what is still to be said', () => {
    expect(cards[0]).toMatchObject({
      action: 'raise guidance to 2',
      practice: 'guidance',
      owner: 'Claire',
      due: 'by 31\u00a0January\u00a02027',
      indicator: 'how one sees it',
      after: '',
      lacks: '',
    });
    expect(cards[1]).toMatchObject({
      after: 'raise guidance to 2',
      lacks: 'Still to be said: an owner and a date.',
    });
    expect(cards[2]).toMatchObject({
      practice: '',
      due: '',
      lacks: 'Still to be said: an owner, a date and an indicator.',
    });
  });

  it('says how many there are, and what a step stands on that nobody decided', () => {
    expect(roadmapSentence(text, roadmap)).toBe(
      '4 decisions, from the date of the assessment on. 1 of them stands on another.',
    );
    expect(roadmap.missing.map((one) => missingInWords(text, one))).toEqual([
      '“closed-loop” at “In place” stands on “easy-feedback” at “In place”, which no decision leads to.',
    ]);
  });

  it('calls the profile if they succeed a plan, and nothing where no level would move', () => {
    const plan = planInWords(text, assessment);
    expect(plan?.sentence).toBe('2 of 17 practices in place; today none. This is a plan, not a forecast.');
    expect(plan && movesInWords(text, plan)).toEqual([
      'guidance: from “Ad hoc” to “Measured”',
      'closed-loop: from “Ad hoc” to “In place”',
    ]);
    expect(planInWords(text, { ...assessment, decisions: decisions.slice(2, 3) })).toBeUndefined();
  });
});
