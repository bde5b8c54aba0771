import type PptxGenJS from 'pptxgenjs';
import { AXIS_IDS } from '../../domain/model/model.ts';
import { count, date, fill } from '../../i18n/words.ts';
import { headlineOf } from '../../wording/report/headline.ts';
import { FIRST_ACTIONS, firstSteps } from '../../wording/report/next-step.ts';
import { axisLine } from '../../wording/report/report-sentences.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import { type LeavingReport, voicesOf } from '../leaving-report.ts';
import { INK, PLACE, SIZE } from './deck-look.ts';
import { type AddTo, addTitle, CELL_AT_MOST, textIn } from './slide-text.ts';
import { solidity } from './solidity.ts';

const COLUMN = PLACE.width / FIRST_ACTIONS;

/** The headline, the three first actions, the three axes, how solid. */
export const addHeadline: AddTo = (slide, leaving, language) => {
  const text = textIn(language);
  addTitle(slide, headlineOf(language, leaving.report), language, 'headline');
  slide.addText(about(leaving, language), {
    ...text,
    x: PLACE.left,
    y: 2.35,
    w: PLACE.width,
    h: 0.35,
    color: INK.quiet,
  });
  addFirstActions(slide, leaving, language);
  addAxes(slide, leaving, language);
  slide.addText(solidity(leaving, language), { ...text, x: PLACE.left, y: 6.3, w: PLACE.width, h: 0.4 });
};

/** Of when it is, of whom, and how many answered. */
function about(leaving: LeavingReport, { locale, t }: DocumentLanguage): string {
  const { report, assessment } = leaving;
  const facts = [
    fill(t.deck.of, { date: date(locale, report.date) }),
    oneLine(assessment.organisation ?? '', CELL_AT_MOST),
    count(locale, t.deck.voices, voicesOf(leaving)),
  ];
  return facts.filter(Boolean).join(' · ');
}

function addFirstActions(
  slide: PptxGenJS.Slide,
  { report, assessment }: LeavingReport,
  language: DocumentLanguage,
): void {
  const { deck } = language.t;
  const text = textIn(language);
  slide.addText(deck.do, {
    ...text,
    x: PLACE.left,
    y: 2.95,
    w: PLACE.width,
    h: 0.3,
    bold: true,
    color: INK.accent,
  });
  const steps = firstSteps(language, report.gaps, assessment);
  if (steps.length === 0) {
    const nothing = report.gaps.length === 0 ? deck.noLevel : deck.nothingToDo;
    slide.addText(nothing, { ...text, x: PLACE.left, y: 3.3, w: PLACE.width, h: 0.6 });
  }
  steps.forEach(({ title, step, who }, at) => {
    slide.addText(
      [
        { text: title, options: { bold: true, breakLine: true } },
        { text: oneLine(step.firstMove, CELL_AT_MOST), options: { breakLine: true } },
        { text: who, options: { fontSize: SIZE.small, color: INK.quiet } },
      ],
      { ...text, x: PLACE.left + at * COLUMN, y: 3.3, w: COLUMN - 0.3, h: 1.9, paraSpaceAfter: 4 },
    );
  });
}

function addAxes(slide: PptxGenJS.Slide, { report }: LeavingReport, language: DocumentLanguage): void {
  AXIS_IDS.forEach((axis, at) => {
    slide.addText(
      [
        { text: language.t.common.axis[axis].name, options: { bold: true, breakLine: true } },
        { text: axisLine(language, report.declared.axes[axis].counts) },
      ],
      { ...textIn(language), x: PLACE.left + at * COLUMN, y: 5.4, w: COLUMN - 0.3, h: 0.7 },
    );
  });
}
