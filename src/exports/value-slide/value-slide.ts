import type { HouseStyle } from '../../domain/house-style/house-style.ts';
import { begun } from '../../i18n/begun.ts';
import type { Locale } from '../../i18n/locale.ts';
import { tagOf } from '../../i18n/tag.ts';
import { date as dateInWords } from '../../i18n/words.ts';
import type { SlideText } from '../../wording/value/one-slide.ts';
import { withClosing } from '../deck/closing-line.ts';
import { CONTENT, sizesFrom } from '../deck/deck-look.ts';
import { fittingTable } from '../deck/fitting-table.ts';
import { logoOf } from '../deck/logo.ts';
import { titleOf } from '../deck/pieces.ts';
import { oneLine } from '../harmless-text.ts';
import { themeOf } from '../house-theme.ts';
import { writePresentation } from '../pptx/presentation.ts';
import type { Slide } from '../pptx/slide.ts';

const FOOTER_AT_MOST = 60;
/** The rest is left to the line that closes. */
const ROOM = CONTENT.h - 0.5;

/** What the slide needs beside its words. `date`: ISO; `brand`: who wrote it, where no house has its own. */
export interface SlideSetting {
  readonly locale: Locale;
  readonly date: string;
  readonly brand: string;
}

/** The summary of customers' value: its statement, and a table of what was asked and what the file answers. */
function valueSlide({ title, heads, rows, notes }: SlideText, locale: Locale): Slide {
  const shape = fittingTable({
    place: { ...CONTENT, h: ROOM },
    columns: [{ head: heads[0], bold: true }, { head: heads[1] }],
    rows: rows.map(([question, answer]) => [question, begun(answer, locale)]),
    sizes: sizesFrom(20),
    alt: title,
  });
  return { layout: 'titled', shapes: [titleOf(title, locale), shape], notes };
}

/** The same as a PPTX file of one slide, in the style of a house, whose table can be edited. */
export function writeValueSlide(
  said: SlideText,
  { locale, date, brand }: SlideSetting,
  style: HouseStyle = {},
): Uint8Array<ArrayBuffer> {
  const own = oneLine(style.footer ?? '', FOOTER_AT_MOST) || brand;
  return writePresentation({
    slides: withClosing([valueSlide(said, locale)], style.closing),
    theme: themeOf(style),
    bearing: { footer: `${dateInWords(locale, date)} · ${own}`, logo: logoOf(style) },
    properties: { title: said.title, author: oneLine(style.name ?? '') || brand, application: brand, date },
    lang: tagOf(locale),
  });
}
