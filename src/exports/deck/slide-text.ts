import type PptxGenJS from 'pptxgenjs';
import { tagOf } from '../../i18n/locale.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { FACES, INK, PLACE, SIZE } from './deck-look.ts';

/** Puts one slide's content on it. */
export type AddTo = (slide: PptxGenJS.Slide, leaving: LeavingReport, language: DocumentLanguage) => void;

/** Longer titles are set smaller, to keep their place. The headline has more of it. */
const LONG_FROM = { title: 95, headline: 170 } as const;
const LONGEST_FROM = { title: 150, headline: 300 } as const;
/** What a cell or a line holds, in signs. */
export const CELL_AT_MOST = 150;

/** What every text of a slide is set in. */
export function textIn({ locale }: DocumentLanguage) {
  return {
    fontFace: FACES.body,
    fontSize: SIZE.text,
    color: INK.ink,
    lang: tagOf(locale),
    margin: 0,
    valign: 'top',
  } satisfies PptxGenJS.TextPropsOptions;
}

/** The slide's title, whole. */
export function addTitle(
  slide: PptxGenJS.Slide,
  title: string,
  { locale }: DocumentLanguage,
  place: keyof typeof LONG_FROM = 'title',
): void {
  const line = oneLine(title);
  const text = line.charAt(0).toLocaleUpperCase(locale) + line.slice(1);
  const size =
    text.length >= LONGEST_FROM[place] ? SIZE.lead : text.length >= LONG_FROM[place] ? SIZE.long : undefined;
  const options = { lang: tagOf(locale), ...(size && { fontSize: size }) };
  slide.addText([{ text, options }], { placeholder: 'title' });
}

/** What is left out of a slide, at its foot. */
export function addMore(slide: PptxGenJS.Slide, text: string, language: DocumentLanguage): void {
  slide.addText(text, {
    ...textIn(language),
    x: PLACE.left,
    y: 6.5,
    w: PLACE.width,
    h: 0.35,
    fontSize: SIZE.small,
    color: INK.quiet,
  });
}

/** A list that fills a slide below its title. */
export function addList(
  slide: PptxGenJS.Slide,
  items: readonly string[],
  language: DocumentLanguage,
  fontSize: number,
): void {
  const runs = items.map((text, at) => ({
    text,
    options: { breakLine: at < items.length - 1, bullet: { indent: 14 } },
  }));
  slide.addText(runs, {
    ...textIn(language),
    x: PLACE.left,
    y: PLACE.top,
    w: PLACE.width,
    h: PLACE.bottom - PLACE.top - 0.35,
    fontSize,
    paraSpaceAfter: 6,
  });
}
