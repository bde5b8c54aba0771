/** The id of what ends the first printed page: the link of the report, made after everything else. */
export const LINK_ON_PAPER = 'link-on-paper';
/** Marks the place of a part that is still to come. */
export const TO_COME = 'to-come';
/** What takes longer to come than this, in milliseconds, is not waited for. */
const AT_MOST = 3000;

/** Is all there that is printed: the link, and every part? */
const isWhole = () =>
  document.getElementById(LINK_ON_PAPER) !== null && document.getElementsByClassName(TO_COME).length === 0;

/** Resolves once all that is printed is on the page. */
async function wholeThere(): Promise<void> {
  const started = performance.now();
  while (!isWhole() && performance.now() - started < AT_MOST)
    await new Promise((next) => setTimeout(next, 50));
}

/** What is printed of a page: all of it, or the board’s page alone, as `data-print` tells the styles. */
async function printPart(part: 'board' | 'whole'): Promise<void> {
  await wholeThere();
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

/** Holds the keys that open the browser’s dialog until all that is printed is there. Returns how to let them go. */
export function holdPrintKeys(): () => void {
  const pressed = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, repeat } = event;
    if (key.toLowerCase() !== 'p' || ctrlKey === metaKey || altKey || isWhole()) return;
    event.preventDefault();
    if (!repeat) void printWhole();
  };
  addEventListener('keydown', pressed);
  return () => removeEventListener('keydown', pressed);
}

/** Opens the browser’s dialog for a page whose paper waits for nothing. */
export function printPage(): void {
  print();
}
