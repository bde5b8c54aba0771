/** Signs that no text of ours holds: controls, and those that turn the text after them around. */
const UNWANTED = /[^\P{Cc}\s]|[\u202A-\u202E\u2066-\u2069]/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A text of a file as it may stand among ours: on one line, and apart from its surroundings where it runs from the right. */
export function ownText(text: string | undefined): string {
  const line = (text ?? '')
    .replace(UNWANTED, '')
    .replace(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ')
    .trim();
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}
