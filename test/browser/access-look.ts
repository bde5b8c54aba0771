import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Sets the spaces of WCAG 1.4.12 on the page as it stands, as a reader's own style would. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Targets under 24 pixels with another target within 24 of their centre, links within a sentence left out. Runs in the page. */
function smallTargets(): string[] {
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden';
  });
  const isSmall = ({ width, height }: DOMRect) => width < 24 || height < 24;
  const isInSentence = (element: HTMLElement) => {
    const around = element.closest('p, li, dd, td, th, figcaption')?.textContent?.trim() ?? '';
    return (
      getComputedStyle(element).display === 'inline' &&
      around.length > (element.textContent ?? '').trim().length + 3
    );
  };
  const near = (one: DOMRect, other: DOMRect) => {
    const [x, y] = [one.x + one.width / 2, one.y + one.height / 2];
    const apart = Math.hypot(
      Math.max(other.left - x, 0, x - other.right),
      Math.max(other.top - y, 0, y - other.bottom),
    );
    const centres = Math.hypot(x - other.x - other.width / 2, y - other.y - other.height / 2);
    return apart < 12 || (isSmall(other) && centres < 24);
  };
  // Measured once each: a page may hold more than a thousand.
  const placed = targets.map((element) => ({
    element,
    place: (element.closest('label') ?? element).getBoundingClientRect(),
  }));
  return placed
    .filter(({ element, place }) => isSmall(place) && !isInSentence(element))
    .filter(({ element, place }) =>
      placed.some(
        (other) =>
          other.element !== element &&
          !other.element.contains(element) &&
          !element.contains(other.element) &&
          near(place, other.place),
      ),
    )
    .map(({ element }) => element.outerHTML.slice(0, 120));
}

/** Runs in the page: lays out what waits until somebody comes near, for a place in it is not told before. */
export function layOutAll(): void {
  for (const element of document.querySelectorAll<HTMLElement>('main *'))
    if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
}

/** Expects every target to be 24 pixels or apart from the others, as WCAG 2.5.8 asks. */
export async function expectTargets(page: Page): Promise<void> {
  await page.evaluate(layOutAll);
  expect(await page.evaluate(smallTargets), page.url()).toEqual([]);
}

/** Where the focus stands: undefined when it left the place walked through, a fault when nothing of it can be seen, or nothing marks it. Runs in the page. */
function placeOfFocus(walked: 'body' | 'main'): { fault: string | undefined } | undefined {
  const element = document.activeElement;
  if (!element || element === document.body || !element.closest(walked)) return undefined;
  const isMarked = element.matches('[type=radio], [type=checkbox]');
  const seen = isMarked ? (element.closest('label') ?? element) : element;
  const { left, top, width, height } = seen.getBoundingClientRect();
  const parts = [0.1, 0.5, 0.9];
  const points = parts.flatMap((x) => parts.map((y) => [left + width * x, top + height * y]));
  const isShown = points.some(([x = -1, y = -1]) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (seen.contains(there) || there.contains(seen));
  });
  const around = [element, seen, seen.parentElement, element.nextElementSibling].filter(
    (one) => one !== null,
  );
  // The parts of a date, its calendar among them, are marked by the browser inside the field.
  const isRinged =
    element.matches('[type=date], [type=month]') ||
    around.some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
  const fault = isShown ? (isRinged ? undefined : 'unmarked') : 'hidden';
  return { fault: fault && `${fault}: ${element.outerHTML.slice(0, 120)}` };
}

/**
 * Goes by Tab through the page, or through what is its own, and expects to see where the focus is at every stop.
 * Returns how many there are.
 */
export async function expectFocusSeen(page: Page, walked: 'body' | 'main'): Promise<number> {
  await page.evaluate((place) => {
    window.scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const main = document.querySelector<HTMLElement>('main');
    if (place === 'body' || !main) return;
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  }, walked);
  const faults: string[] = [];
  let stops = 0;
  for (; stops < 200; stops += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(placeOfFocus, walked);
    if (!place) break;
    if (place.fault) faults.push(place.fault);
  }
  expect(faults, page.url()).toEqual([]);
  return stops;
}

/**
 * Goes on by Tab until something has the focus, and expects to see where it is at every stop on the way. What is the site's
 * own, above and below, is walked too.
 */
export async function tabSeen(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  const faults: string[] = [];
  for (let stops = 0; stops < 150 && !(await isThere()); stops += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(placeOfFocus, 'body' as const);
    if (place?.fault) faults.push(place.fault);
  }
  expect(await isThere(), `Tab comes to ${target}`).toBe(true);
  expect(faults, page.url()).toEqual([]);
}
