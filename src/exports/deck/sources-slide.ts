import { count } from '../../i18n/words.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { POINTS_PER_INCH } from '../pptx/measures.ts';
import type { Slide } from '../pptx/slide.ts';
import { paragraph } from '../pptx/text.ts';
import { sourcesOf } from '../sources-of.ts';
import { heightOf, linesOf } from '../text-fit.ts';
import { CONTENT, SIZES, sizesFrom } from './deck-look.ts';
import { remark, textBox, titleOf } from './pieces.ts';

const COLUMN = 5.75;
/** The rest is left to a remark, and to the line that closes the deck. */
const ROOM = CONTENT.h - 0.5;
const AFTER = 5;
/** How finely the height of its columns is sought. */
const STEPS = 40;

/** The sources of what is proposed, in full, as many as fit; the speaker's notes name them all. */
export function sourcesSlide(leaving: LeavingReport, language: DocumentLanguage): Slide | undefined {
  const { locale, t } = language;
  const words = t.deck.sources;
  const texts = sourcesOf(leaving, language).map((id) => oneLine(language.sources[id]?.text ?? ''));
  if (texts.length === 0) return undefined;
  const size = sizesFrom(18).find((points) => inColumns(texts, points, ROOM).left === 0) ?? SIZES.least;
  // As low as both columns can be, so that one does not stand beside nothing.
  const high = Array.from({ length: STEPS }, (_, at) => ((at + 1) / STEPS) * ROOM).find(
    (room) => inColumns(texts, size, room).left === 0,
  );
  const { columns, left } = inColumns(texts, size, high ?? ROOM);
  return {
    layout: 'titled',
    shapes: [
      titleOf(words.title, locale),
      ...columns.map((column, at) =>
        textBox(
          { ...CONTENT, h: ROOM, x: CONTENT.x + at * (CONTENT.w - COLUMN), w: COLUMN },
          column.map((text) => paragraph(text, { size, after: AFTER })),
        ),
      ),
      remark(left > 0 ? count(locale, words.more, left) : words.all),
    ],
    notes: texts,
  };
}

/** Texts in two columns, one after the other, and how many are left over. */
function inColumns(texts: readonly string[], points: number, room: number) {
  const columns: [string[], string[]] = [[], []];
  const used = [0, 0];
  let at = 0;
  for (const [place, text] of texts.entries()) {
    const height = heightOf(linesOf(text, COLUMN, points), points) + AFTER / POINTS_PER_INCH;
    if ((used[at] ?? 0) + height > room) at += 1;
    if (at === columns.length) return { columns, left: texts.length - place };
    columns[at]?.push(text);
    used[at] = (used[at] ?? 0) + height;
  }
  return { columns, left: 0 };
}
