import { inLine } from '../wording/in-line.ts';
import { oneLine } from './harmless-text.ts';
import { cutToLines, widthOf } from './text-fit.ts';

/** A line of a document: how wide it is, in inches, and its points. */
interface LineRoom {
  readonly w: number;
  readonly size: number;
}

/** A scope keeps so much of its line, whatever stands beside it. */
const SCOPE_AT_LEAST = 0.2;

/** What a document is of, and what stands after it, on one line: the scope gives way, so that a date stays. */
export function scopeLine(scope: string, after: readonly string[], { w, size }: LineRoom): string {
  const cut = (text: string, width: number) => cutToLines(oneLine(text), 1, width, size);
  const rest = cut(inLine(after), w * (1 - SCOPE_AT_LEAST));
  return inLine([cut(scope, w - widthOf(rest, size) - widthOf(' · ', size)), rest]);
}
