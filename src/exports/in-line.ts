const FROM_THE_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT_MARK = '\u200e';

/**
 * Texts on one line, a point between them. One that is written from the right is ended by a mark, for the figures after
 * it, those of a date, would else stand on its other side.
 */
export function inLine(texts: readonly string[]): string {
  return texts.map((text) => (FROM_THE_RIGHT.test(text) ? `${text}${LEFT_TO_RIGHT_MARK}` : text)).join(' · ');
}
