import { cssString } from './css-string.ts';

/**
 * A line of each printed page, by the property that styles of paper take it from; the latest text counts. Every element
 * inherits what stands on the root, and would be styled anew, so that it is written when somebody prints.
 */
export function setPrintedLine(name: '--running-head' | '--running-foot', text: string): void {
  addEventListener('beforeprint', () => document.documentElement.style.setProperty(name, cssString(text)));
}
