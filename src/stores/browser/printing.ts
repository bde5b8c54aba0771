/** The id of what ends the first printed page: the link of the report, made after everything else. */
export const LINK_ON_PAPER = 'link-on-paper';
/** A link that takes longer than this, in milliseconds, is not waited for. */
const LINK_AT_MOST = 3000;

/** Resolves once the link is on the page. */
async function linkThere(): Promise<void> {
  const isThere = () => document.getElementById(LINK_ON_PAPER) !== null;
  const started = performance.now();
  while (!isThere() && performance.now() - started < LINK_AT_MOST)
    await new Promise((next) => setTimeout(next, 50));
}

/** What is printed of a page: all of it, or the board’s page alone, as `data-print` tells the styles. */
async function printPart(part: 'board' | 'whole'): Promise<void> {
  await linkThere();
  const { dataset } = document.documentElement;
  dataset['print'] = part;
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  print();
}

/** Opens the browser’s dialog for the board’s page alone. */
export function printBoard(): Promise<void> {
  return printPart('board');
}

/** Opens the browser’s dialog for the whole page. */
export function printWhole(): Promise<void> {
  return printPart('whole');
}

/** Opens the browser’s dialog for a page whose paper waits for nothing. */
export function printPage(): void {
  print();
}
