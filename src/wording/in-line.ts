import { upright } from '../i18n/words.ts';

const FROM_THE_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT_MARK = '\u200e';

/** Ends a text that is written from the right by a mark: figures after it, those of a date, would else stand on its other side. */
export function closed(text: string): string {
  return FROM_THE_RIGHT.test(text) ? `${text}${LEFT_TO_RIGHT_MARK}` : text;
}

/** Texts on one line, a point between them, each in its place whatever it is written in; empty ones are left out. */
export function inLine(texts: readonly string[]): string {
  return texts.filter(Boolean).map(upright).map(closed).join(' · ');
}
