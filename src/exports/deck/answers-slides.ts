import { axesOf, type PracticeId, practicesIn } from '../../domain/model/model.ts';
import { factsOf } from '../../domain/scoring/report-facts.ts';
import { fill } from '../../i18n/words.ts';
import { lineOf, proofInWords } from '../../wording/report/gap.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import type { Slide } from '../pptx/slide.ts';
import { standingInReport } from '../practice-standing.ts';
import { CONTENT, SIZES } from './deck-look.ts';
import { type CellText, fittingTable } from './fitting-table.ts';
import { titleOf } from './pieces.ts';

/** What was answered, a slide an axis: each question, its answer and what shows it. */
export function answersSlides(leaving: LeavingReport, language: DocumentLanguage): readonly Slide[] {
  const { t, locale, practices } = language;
  const words = t.deck.answers;
  return axesOf(practicesIn(leaving.assessment.model)).map(({ id: axis, practices: asked }) => {
    const title = fill(words.title, { axis: t.common.axis[axis].name });
    const rows = asked.map(({ id }): CellText[] => [
      [practices[id].title, practices[id].question],
      answerOf(leaving, id, language),
      proofInWords(language, leaving.assessment.answers[id]) ?? '',
    ]);
    const { shape } = fittingTable({
      place: CONTENT,
      columns: [
        { head: t.report.profile.practice, bold: true },
        { head: words.answer },
        { head: t.deck.page.proof },
      ],
      rows,
      sizes: [20, 18, SIZES.lead, SIZES.text, 13, SIZES.small, SIZES.least],
      alt: fill(words.alt, { axis: t.common.axis[axis].name }),
    });
    return {
      layout: 'titled',
      shapes: [titleOf(title, locale), shape],
      notes: rows.map((row) => row.flat().filter(Boolean).join(' · ')),
    };
  });
}

/** Where a practice stands, and the line of the level that was given. */
function answerOf(leaving: LeavingReport, id: PracticeId, language: DocumentLanguage): CellText {
  const level = factsOf(leaving.assessment).rated.get(id)?.declared;
  const { model } = leaving.assessment;
  const line =
    level === undefined ? undefined : lineOf({ practice: id, level }, language.practices[id].levels, model);
  return [standingInReport(leaving, language, id), line ?? ''];
}
