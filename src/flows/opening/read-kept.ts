import { openStore } from '../../stores/assessments.ts';

let isRead = false;

/** Reads the assessments kept on this device and follows them for as long as the page lives; once a page. */
export function readKeptOnce(): void {
  if (isRead) return;
  isRead = true;
  openStore();
}
