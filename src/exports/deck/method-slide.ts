import { count } from '../../i18n/words.ts';
import { answeredInWords } from '../answered.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { methodSentences } from '../method-sentences.ts';
import { POINTS_PER_INCH } from '../pptx/measures.ts';
import type { Shape } from '../pptx/shape.ts';
import type { Slide } from '../pptx/slide.ts';
import { paragraph } from '../pptx/text.ts';
import { solidity } from '../solidity.ts';
import { heightOf, linesOf } from '../text-fit.ts';
import { CONTENT, SIZES, sizesFrom } from './deck-look.ts';
import { textBox, titleOf } from './pieces.ts';

const COLUMN = 5.75;
/** The rest is left to the line that closes the deck. */
const ROOM = CONTENT.h - 0.5;
const INDENT = 0.19;
const AFTER = 5;
/** Inches: what names a list. */
const HEAD = 0.34;

/** How the figures are made, and what the report is not: beside each other, or each on a slide of its own. */
export function methodSlides(
  leaving: LeavingReport,
  language: DocumentLanguage,
  slides: 1 | 2,
): readonly Slide[] {
  const { t } = language;
  const words = t.deck.method;
  const made = methodSentences(language);
  const limits = [...t.report.caveats.items, replied(leaving, language), solidity(leaving, language)];
  const parts: readonly MethodPart[] = [
    { head: words.made, items: made },
    { head: t.report.caveats.title, items: limits },
  ];
  const notes = [...made, ...limits, words.more];
  const slideOf = (title: string, shown: readonly MethodPart[]): Slide => ({
    layout: 'titled',
    shapes: [titleOf(title, language.locale), ...columnsOf(shown)],
    notes,
  });
  return slides === 1
    ? [slideOf(words.title, parts)]
    : parts.map(({ head, items }) => slideOf(head, [{ head: '', items }]));
}

interface MethodPart {
  readonly head: string;
  readonly items: readonly string[];
}

/** One list, or two beside each other, as large as they fit. */
function columnsOf(parts: readonly MethodPart[]): Shape[] {
  const w = parts.length === 1 ? CONTENT.w : COLUMN;
  const size =
    sizesFrom(22).find((points) => parts.every(({ items }) => heightAt(items, w, points) <= ROOM)) ??
    SIZES.least;
  return parts.map(({ head, items }, at) =>
    textBox({ ...CONTENT, h: ROOM, x: CONTENT.x + at * (CONTENT.w - COLUMN), w }, [
      ...(head ? [paragraph(head, { size: SIZES.text, bold: true, colour: 'accent1', after: 6 })] : []),
      ...items.map((item) => paragraph(oneLine(item), { size, bullet: true, after: AFTER })),
    ]),
  );
}

function heightAt(items: readonly string[], width: number, points: number): number {
  const gaps = (items.length * AFTER) / POINTS_PER_INCH;
  const lines = items.reduce((sum, item) => sum + linesOf(oneLine(item), width - INDENT, points), 0);
  return heightOf(lines, points) + gaps + HEAD;
}

/** How many answered, and of how many practices the level was decided together. */
function replied(leaving: LeavingReport, { locale, t }: DocumentLanguage): string {
  const words = t.deck.method;
  const people = answeredInWords(leaving, locale, words.repliedOf, words.replied);
  const decided = leaving.decided?.length ?? 0;
  return decided > 0 ? `${people} ${count(locale, words.decided, decided)}` : people;
}
