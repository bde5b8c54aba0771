import { count, fill } from '../../i18n/words.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import { type LeavingReport, voicesOf } from '../leaving-report.ts';
import { methodSentences } from '../method-sentences.ts';
import type { Slide } from '../pptx/slide.ts';
import { paragraph } from '../pptx/text.ts';
import { solidity } from '../solidity.ts';
import { heightOf, linesOf } from '../text-fit.ts';
import { CONTENT, SIZES } from './deck-look.ts';
import { textBox, titleOf } from './pieces.ts';

const COLUMN = 5.75;
/** The rest is left to the line that closes the deck. */
const ROOM = CONTENT.h - 0.5;
const INDENT = 0.19;
const AFTER = 5;

/** How the figures are made, and what the report is not. */
export function methodSlide(leaving: LeavingReport, language: DocumentLanguage): Slide {
  const { t } = language;
  const words = t.deck.method;
  const made = methodSentences(language);
  const limits = [...t.report.caveats.items, replied(leaving, language), solidity(leaving, language)];
  const size = [SIZES.lead, SIZES.text, 13, SIZES.small, SIZES.least].find(
    (points) => Math.max(heightAt(made, points), heightAt(limits, points)) <= ROOM,
  );
  const column = (x: number, head: string, items: readonly string[]) =>
    textBox({ ...CONTENT, x, w: COLUMN }, [
      paragraph(head, { size: SIZES.text, bold: true, colour: 'accent1', after: 6 }),
      ...items.map((item) =>
        paragraph(oneLine(item), { size: size ?? SIZES.least, bullet: true, after: AFTER }),
      ),
    ]);
  return {
    layout: 'titled',
    shapes: [
      titleOf(words.title, language.locale),
      column(CONTENT.x, words.made, made),
      column(CONTENT.x + CONTENT.w - COLUMN, t.report.caveats.title, limits),
    ],
    notes: [...made, ...limits, words.more],
  };
}

function heightAt(items: readonly string[], points: number): number {
  const gaps = (items.length * AFTER) / 72;
  const lines = items.reduce((sum, item) => sum + linesOf(oneLine(item), COLUMN - INDENT, points), 0);
  return heightOf(lines, points) + gaps + 0.4;
}

/** How many answered, and of how many practices the level was decided together. */
function replied(leaving: LeavingReport, { locale, t }: DocumentLanguage): string {
  const words = t.deck.method;
  const voices = voicesOf(leaving);
  const expected = leaving.workshop?.expected;
  const people =
    expected !== undefined && expected >= voices
      ? fill(words.repliedOf, { n: voices, of: expected })
      : count(locale, words.replied, voices);
  const decided = leaving.decided?.length ?? 0;
  return decided > 0 ? `${people} ${count(locale, words.decided, decided)}` : people;
}
