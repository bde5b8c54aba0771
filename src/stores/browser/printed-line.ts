import { cssString } from './css-string.ts';

const lines: Record<string, string> = {};

function writeLines(): void {
  for (const name in lines) document.documentElement.style.setProperty(name, lines[name] as string);
}

/**
 * A line of each printed page, by the property that styles of paper take it from; the latest text counts. Every element
 * inherits what stands on the root, and would be styled anew, so that it is written when somebody prints.
 */
export function setPrintedLine(name: '--running-head' | '--running-foot', text: string): void {
  lines[name] = cssString(text);
  addEventListener('beforeprint', writeLines);
}
