import { setPrintedLine } from './printed-line.ts';

const SIGNS_AT_MOST = 100;

/** What stands at the foot of each printed page, before its number: one line, cut where it is too long for one. */
export function setRunningFoot(text: string): void {
  setPrintedLine('--running-foot', [...text.replace(/\s+/g, ' ')].slice(0, SIGNS_AT_MOST).join(''));
}
