import { stateOf } from '../../domain/model/answer.ts';
import { factsOf } from '../../domain/scoring/report-facts.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { INK, PLACE, SIZE } from './deck-look.ts';
import { type AddTo, addTitle, textIn } from './slide-text.ts';

const COLUMN = PLACE.width / 2;

/** In place of disagreement when one person answered: what is unknown, and what is yet to be proven. */
export const addUnsure: AddTo = (slide, leaving, language) => {
  const { unsure } = language.t.deck;
  addTitle(slide, unsure.title, language);
  const text = textIn(language);
  slide.addText(unsure.lead, { ...text, x: PLACE.left, y: 1.6, w: PLACE.width, h: 0.5 });
  for (const [at, head, items] of [
    [0, unsure.find, toFind(leaving, language)],
    [1, unsure.prove, toProve(leaving, language)],
  ] as const) {
    const lines = items.length > 0 ? items : [unsure.none];
    slide.addText(
      [
        { text: head, options: { bold: true, color: INK.accent, breakLine: true } },
        ...lines.map((line, index) => ({ text: line, options: { breakLine: index < lines.length - 1 } })),
      ],
      {
        ...text,
        x: PLACE.left + at * COLUMN,
        y: 2.3,
        w: COLUMN - 0.4,
        h: 4.4,
        fontSize: SIZE.small,
        paraSpaceAfter: 3,
        fit: 'shrink',
      },
    );
  }
};

function toFind({ assessment }: LeavingReport, { t, practices }: DocumentLanguage): string[] {
  const { inState } = factsOf(assessment);
  return [...inState('dont-know'), ...inState('unanswered')].flatMap((id) => {
    const state = stateOf(assessment.answers[id]);
    return state === 'rated' ? [] : `${practices[id].title} – ${t.common.state[state]}`;
  });
}

function toProve({ report }: LeavingReport, { t, practices }: DocumentLanguage): string[] {
  return report.gaps
    .filter((gap) => gap.toProve)
    .map(({ practice, level }) => `${practices[practice].title} – ${t.common.level[level]}`);
}
