import type { Page } from 'playwright-core';

/** Moves on a page what stands on the screen when its type comes, so much that a reader sees it: the share of the screen, times the way. */
const SEEN = 0.01;

/** The screens that are looked at: two phones, and a desk. */
const SCREENS = [
  { width: 375, height: 812 },
  { width: 412, height: 823 },
  { width: 1280, height: 800 },
] as const;

/** Runs in the page: sets it in what stands in for the type, then in the type, and tells how much moved, and what. */
async function setAnew(): Promise<{ readonly sum: number; readonly moved: readonly string[] }> {
  const drawn = () =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  const root = document.documentElement;
  const faces = ['--font-serif', '--font-sans'];
  scrollTo(0, 0);
  for (const face of faces) {
    const [, ...others] = getComputedStyle(root).getPropertyValue(face).split(',');
    root.style.setProperty(face, others.join());
  }
  await drawn();
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  for (const face of faces) root.style.removeProperty(face);
  await drawn();
  entries.push(...observer.takeRecords());
  observer.disconnect();
  type Shift = { readonly value: number; readonly sources: readonly { readonly node: Node | null }[] };
  const shifts = entries as unknown as readonly Shift[];
  const nameOf = (node: Node | null) => (node?.textContent ?? '').trim().slice(0, 60);
  return {
    sum: shifts.reduce((sum, { value }) => sum + value, 0),
    moved: shifts.flatMap(({ sources }) => sources.map(({ node }) => nameOf(node))),
  };
}

/** Where its type, coming after everything else, moves what stands on the first screen: the width, how much, and what. */
export async function movedByType(page: Page): Promise<readonly string[]> {
  const isThere = await page.evaluate(async () => {
    await document.fonts.ready;
    const faces = await Promise.all(
      ['fallback-arial', 'fallback-times'].map((face) => document.fonts.load(`16px ${face}`)),
    );
    return faces.every((found) => found.some(({ status }) => status === 'loaded'));
  });
  if (!isThere) throw new Error('Nothing stands in for the type on this machine: install fonts-liberation');
  const found: string[] = [];
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    const { sum, moved } = await page.evaluate(setAnew);
    if (sum > SEEN) found.push(`${screen.width}: ${sum.toFixed(3)} ${moved.join(' | ')}`);
  }
  return found;
}
