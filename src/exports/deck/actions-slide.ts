import { list } from '../../i18n/words.ts';
import { type FirstStep, firstSteps, tiesInWords } from '../../wording/report/next-step.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { POINTS_PER_INCH } from '../pptx/measures.ts';
import type { Shape } from '../pptx/shape.ts';
import type { Slide } from '../pptx/slide.ts';
import { type Paragraph, paragraph } from '../pptx/text.ts';
import { sourcesLine } from '../sources-of.ts';
import { cutToLines, type Face, heightOf, linesOf } from '../text-fit.ts';
import { CONTENT, SIZES } from './deck-look.ts';
import { remark, textBox, titleOf } from './pieces.ts';

const BETWEEN = 0.35;
const NAME_LINES = 2;
/** Points of an action and of what is said below it, the largest first: the first at which each column fits is taken. */
const SETTINGS = [
  { action: 28, text: 22 },
  { action: 24, text: 20 },
  { action: 22, text: 18 },
  { action: 20, text: SIZES.lead },
  { action: 18, text: SIZES.text },
  { action: 16, text: 13 },
  { action: 14, text: SIZES.small },
  { action: 13, text: SIZES.least },
] as const;
type Setting = (typeof SETTINGS)[number];
/** At the smallest, each text is cut after so many lines. */
const LINES_AT_MOST = 4;
/** Points below a paragraph. */
const AFTER = { name: 6, text: 9 } as const;
const ROOM = CONTENT.h - 0.45;

/** The three things to do first: what, the first move, who and by when, how one will see it. */
export function actionsSlide(leaving: LeavingReport, language: DocumentLanguage): Slide | undefined {
  const { report, assessment } = leaving;
  const steps = firstSteps(language, report.gaps, assessment);
  if (steps.length === 0) return undefined;
  const { locale, t } = language;
  const w = (CONTENT.w - BETWEEN * (steps.length - 1)) / steps.length;
  const titles = list(
    locale,
    steps.map(({ title }) => title),
  );
  const ties = tiesInWords(language, report.gaps, assessment.answers);
  const columns = steps.map((step, at) => saidOf(step, at + 1, language));
  const setting = SETTINGS.find((one) => columns.every((said) => heightIn(said, w, one) <= ROOM));
  return {
    layout: 'titled',
    shapes: [
      titleOf(`${t.deck.actions.title}${t.common.colon}${titles}`, locale),
      ...columns.flatMap((said, at) => column(said, { x: CONTENT.x + at * (w + BETWEEN), w }, setting)),
      ...(ties ? [remark(ties)] : []),
    ],
    notes: steps.flatMap(({ title, step, who }) => [
      `${title}${t.common.colon}${step.action} ${step.firstMove}`,
      `${who}. ${t.report.gaps.indicator}${t.common.colon}${step.indicator}`,
      ...sourcesLine(step.sources, language),
    ]),
  };
}

/** What stands in a column. */
interface ActionSaid {
  readonly name: string;
  readonly action: string;
  readonly under: readonly (readonly [label: string, text: string])[];
}

function saidOf({ title, step, who }: FirstStep, place: number, { t }: DocumentLanguage): ActionSaid {
  const { firstMove, indicator } = t.report.gaps;
  const under = [
    [firstMove, step.firstMove],
    [t.deck.actions.who, who],
    [indicator, step.indicator],
  ] as const;
  return {
    name: `${place}  ${title}`,
    action: oneLine(step.action),
    under: under.map(([label, text]) => [label, oneLine(text)]),
  };
}

function heightIn({ name, action, under }: ActionSaid, w: number, { action: large, text }: Setting): number {
  const gaps = AFTER.name + AFTER.text * (1 + under.length);
  const names = Math.min(NAME_LINES, linesOf(name, w, SIZES.text, 'bold'));
  return (
    heightOf(names, SIZES.text) +
    heightOf(linesOf(action, w, large, 'heading'), large) +
    under.reduce((sum, [, said]) => sum + heightOf(linesOf(said, w, text), text), 0) +
    heightOf(under.length, SIZES.small) +
    gaps / POINTS_PER_INCH
  );
}

/** A column at a size; without one, at the smallest and cut. */
function column(
  { name, action, under }: ActionSaid,
  { x, w }: { readonly x: number; readonly w: number },
  setting: Setting | undefined,
): Shape[] {
  const { action: large, text } = setting ?? SETTINGS[SETTINGS.length - 1] ?? SETTINGS[0];
  const whole = (said: string, size: number, face: Face) =>
    setting ? said : cutToLines(said, LINES_AT_MOST, w, size, face);
  const rule: Shape = {
    kind: 'drawing',
    form: 'rect',
    place: { x, y: CONTENT.y, w, h: 0.03 },
    fill: 'accent2',
  };
  const paragraphs: Paragraph[] = [
    paragraph(cutToLines(name, NAME_LINES, w, SIZES.text, 'bold'), {
      size: SIZES.text,
      bold: true,
      after: AFTER.name,
    }),
    paragraph(whole(action, large, 'heading'), { size: large, heading: true, after: AFTER.text }),
    ...under.flatMap(([label, said]) => [
      paragraph(label, { size: SIZES.small, bold: true, colour: 'accent1' }),
      paragraph(whole(said, text, 'body'), { size: text, after: AFTER.text }),
    ]),
  ];
  return [rule, textBox({ x, y: CONTENT.y + 0.12, w, h: ROOM }, paragraphs)];
}
