import { inLine } from '../../wording/in-line.ts';
import { oneLine } from '../harmless-text.ts';
import { FOOTER } from '../pptx/master.ts';
import { cutToLines, widthOf } from '../text-fit.ts';

/** Inches: a scope keeps so much, whatever stands beside it. */
const SCOPE_AT_LEAST = 2;

function cut(text: string, width: number): string {
  return cutToLines(oneLine(text), 1, width, FOOTER.size);
}

/** The line at the foot of each slide: the scope gives way to what stands after it. */
export function footerOf(scope: string, after: readonly string[]): string {
  const rest = cut(inLine(after), FOOTER.place.w - SCOPE_AT_LEAST);
  const between = widthOf(' · ', FOOTER.size);
  return inLine([cut(scope, FOOTER.place.w - widthOf(rest, FOOTER.size) - between), rest]);
}
