import type { Page } from 'playwright-core';

/** Moves on a page what stands on the screen when its type comes, so much that a reader sees it: the share of the screen, times the way. */
const SEEN = 0.01;

/** The screens that are looked at: two phones, a tablet, and a desk. */
const SCREENS = [
  { width: 375, height: 812 },
  { width: 412, height: 823 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
] as const;

/** How far down a page, at any width, begins nothing that is on the first of these screens. */
const BELOW = 2048;

/** Runs in the page: the type that takes the place of other type when it comes; what the page waits for does not. */
const comingFaces = (): CSSFontFaceRule[] =>
  Array.from(document.styleSheets, ({ cssRules }) => [...cssRules])
    .flat()
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => style.getPropertyValue('src').includes('url('))
    .filter(({ style }) => style.getPropertyValue('font-display') !== 'fallback');

/** Runs in the page: whether anything so high up is set in the style of one of these faces. */
function areSeen({ faces, below }: { faces: readonly CSSFontFaceRule[]; below: number }): boolean {
  const styles = faces.map(({ style }) => style.getPropertyValue('font-style'));
  scrollTo(0, 0);
  return Array.from(document.body.querySelectorAll('*')).some(
    (element) =>
      element.getBoundingClientRect().top < below && styles.includes(getComputedStyle(element).fontStyle),
  );
}

/** Runs in the page: takes these faces away, brings them back, and tells how much moved, and what. */
async function broughtBack(
  faces: CSSFontFaceRule[],
): Promise<{ readonly sum: number; readonly moved: readonly string[] }> {
  const drawn = () =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  const setRule = (face: CSSFontFaceRule, text: string): CSSFontFaceRule => {
    const sheet = face.parentStyleSheet as CSSStyleSheet;
    const at = [...sheet.cssRules].indexOf(face);
    sheet.deleteRule(at);
    sheet.insertRule(text, at);
    return sheet.cssRules[at] as CSSFontFaceRule;
  };
  scrollTo(0, 0);
  const texts = faces.map(({ cssText }) => cssText);
  for (const [at, text] of texts.entries())
    faces[at] = setRule(faces[at] as CSSFontFaceRule, text.replace(/\bsrc:[^;]*;/, 'src: local("none");'));
  await drawn();
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  for (const [at, text] of texts.entries()) faces[at] = setRule(faces[at] as CSSFontFaceRule, text);
  await drawn();
  await document.fonts.ready;
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

/** Fails where nothing stands in for the type: all would be set in one face, and nothing could move. */
async function expectStandIns(page: Page): Promise<void> {
  const areThere = await page.evaluate(async () => {
    const faces = ['16px fallback-arial', 'italic 16px fallback-arial', '16px fallback-times'];
    const found = await Promise.all(faces.map((face) => document.fonts.load(face)));
    return found.every((some) => some.some(({ status }) => status === 'loaded'));
  });
  if (!areThere) throw new Error('Nothing stands in for the type on this machine: install fonts-liberation');
}

/** Where its type, coming after everything else, moves what stands on the first screen: the width, how much, and what. */
export async function movedByType(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const faces = await page.evaluateHandle(comingFaces);
  if (!(await page.evaluate(areSeen, { faces, below: BELOW }))) return found;
  await expectStandIns(page);
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    const { sum, moved } = await page.evaluate(broughtBack, faces);
    if (sum > SEEN) found.push(`${screen.width}: ${sum.toFixed(3)} ${moved.join(' | ')}`);
  }
  return found;
}
