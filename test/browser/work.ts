import type { Page } from 'playwright-core';

/** How many functions of the site the page's own thread calls during an act: its work, whatever the machine. */
export async function callsDuring(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.coverage.startJSCoverage({ resetOnNavigation: false });
  await act();
  const scripts = await page.coverage.stopJSCoverage();
  const functions = scripts.flatMap((script) => script.functions);
  return functions.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}

/** Counts from now on the elements that each drawing adds; returns what gives the most that one has added. */
export async function watchDrawing(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const drawn = { most: 0 };
    Object.assign(window, { drawn });
    const sizeOf = (node: Node) => (node instanceof Element ? 1 + node.querySelectorAll('*').length : 1);
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      drawn.most = Math.max(
        drawn.most,
        added.reduce((sum, node) => sum + sizeOf(node), 0),
      );
    }).observe(document.body, { subtree: true, childList: true });
  });
  return () => page.evaluate(() => (window as unknown as { drawn: { most: number } }).drawn.most);
}
