import { list } from '../../i18n/words.ts';
import { type FirstStep, firstSteps, tiesInWords } from '../../wording/report/next-step.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import type { LeavingReport } from '../leaving-report.ts';
import type { Shape } from '../pptx/shape.ts';
import type { Slide } from '../pptx/slide.ts';
import { type Paragraph, paragraph } from '../pptx/text.ts';
import { sourcesLine } from '../sources-of.ts';
import { cutToLines, fitted } from '../text-fit.ts';
import { CONTENT, SIZES } from './deck-look.ts';
import { remark, textBox, titleOf } from './pieces.ts';

const BETWEEN = 0.35;
const NAME_LINES = 2;
const ROOM = { action: 1.45, move: 1.35, sign: 1.25 } as const;

/** The three things to do first: what, the first move, who and by when, how one will see it. */
export function actionsSlide(leaving: LeavingReport, language: DocumentLanguage): Slide | undefined {
  const { report, assessment } = leaving;
  const steps = firstSteps(language, report.gaps, assessment);
  if (steps.length === 0) return undefined;
  const { locale, t } = language;
  const width = (CONTENT.w - BETWEEN * (steps.length - 1)) / steps.length;
  const titles = list(
    locale,
    steps.map(({ title }) => title),
  );
  const ties = tiesInWords(language, report.gaps, assessment.answers);
  return {
    layout: 'titled',
    shapes: [
      titleOf(`${t.deck.actions.title}${t.common.colon}${titles}`, locale),
      ...steps.flatMap((step, at) =>
        column(step, at + 1, { x: CONTENT.x + at * (width + BETWEEN), w: width }, language),
      ),
      ...(ties ? [remark(ties)] : []),
    ],
    notes: steps.flatMap(({ title, step, who }) => [
      `${title}${t.common.colon}${step.action} ${step.firstMove}`,
      `${who}. ${t.report.gaps.indicator}${t.common.colon}${step.indicator}`,
      ...sourcesLine(step.sources, language),
    ]),
  };
}

function column(
  { title, step, who }: FirstStep,
  place: number,
  { x, w }: { readonly x: number; readonly w: number },
  { t }: DocumentLanguage,
): Shape[] {
  const action = fitted(oneLine(step.action), { w, h: ROOM.action }, [18, 16, 14, 13, 12], 'heading');
  const under = (label: string, text: string, room: number): Paragraph[] => {
    const { size, ...said } = fitted(oneLine(text), { w, h: room }, [
      SIZES.lead,
      SIZES.text,
      13,
      SIZES.small,
    ]);
    return [
      paragraph(label, { size: SIZES.small, bold: true, colour: 'accent1' }),
      paragraph(said.text, { size, after: 9 }),
    ];
  };
  const name = cutToLines(`${place}  ${title}`, NAME_LINES, w, SIZES.text, 'bold');
  const rule: Shape = {
    kind: 'drawing',
    form: 'rect',
    place: { x, y: CONTENT.y, w, h: 0.03 },
    fill: 'accent2',
  };
  const { firstMove, indicator } = t.report.gaps;
  const paragraphs = [
    paragraph(name, { size: SIZES.text, bold: true, after: 6 }),
    paragraph(action.text, { size: action.size, heading: true, after: 9 }),
    ...under(firstMove, step.firstMove, ROOM.move),
    ...under(t.deck.actions.who, who, 0.5),
    ...under(indicator, step.indicator, ROOM.sign),
  ];
  return [rule, textBox({ x, y: CONTENT.y + 0.12, w, h: CONTENT.h - 0.3 }, paragraphs)];
}
