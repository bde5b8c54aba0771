import { axesOf, type PracticeId, practicesIn } from '../../domain/model/model.ts';
import { factsOf } from '../../domain/scoring/report-facts.ts';
import { fill } from '../../i18n/words.ts';
import { lineOf, proofInWords } from '../../wording/report/gap.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import type { Slide } from '../pptx/slide.ts';
import { standingInReport } from '../practice-standing.ts';
import type { CellText } from './table-setting.ts';
import { tableSlides } from './table-slides.ts';

/** What was answered, a slide an axis: each question, its answer and what shows it. */
export function answersSlides(leaving: LeavingReport, language: DocumentLanguage): readonly Slide[] {
  const { t, practices } = language;
  const words = t.deck.answers;
  return axesOf(practicesIn(leaving.assessment.model)).flatMap(({ id: axis, practices: asked }) => {
    const rows = asked.map(({ id }): CellText[] => [
      [practices[id].title, practices[id].question],
      answerOf(leaving, id, language),
      proofInWords(language, leaving.assessment.answers[id]) ?? '',
    ]);
    const { name } = t.common.axis[axis];
    return tableSlides(
      {
        title: fill(words.title, { axis: name }),
        columns: [
          { head: t.report.profile.practice, bold: true },
          { head: words.answer },
          { head: t.deck.page.proof },
        ],
        rows,
        largest: 20,
        alt: fill(words.alt, { axis: name }),
      },
      language,
      1,
    );
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
