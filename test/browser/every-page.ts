import type { Page, Request } from 'playwright-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { STEP_MS } from '../limits.ts';
import { localisedPages } from '../site/pages.ts';
import { expectTargets, spaceText } from './access-look.ts';
import { expectAccessible, expectReadableColours, idsGivenTwice, oneWindow, watch } from './chromium.ts';
import { awake } from './kept-page.ts';
import { movedByType } from './late-type.ts';
import { expectNoOverflow } from './workshop-page.ts';

/** The requests of a page that are under way. */
function underWay(page: Page): Set<Request> {
  const requests = new Set<Request>();
  page.on('request', (request) => requests.add(request));
  const end = (request: Request) => void requests.delete(request);
  page.on('requestfinished', end).on('requestfailed', end);
  return requests;
}

/**
 * Of a list as long as that of the sources, whose entries are all of one make, each language looks at its half: together
 * they look at all. Runs in the page.
 */
function keepHalf(half: number): void {
  for (const list of document.querySelectorAll('main ol, main ul')) {
    if (list.children.length <= 100) continue;
    const entries = [...list.children].sort((one, other) => (one.id < other.id ? -1 : 1));
    for (const [place, entry] of entries.entries()) if (place % 2 !== half) entry.remove();
  }
}

const WIDE = { width: 1280, height: 900 };

/**
 * Opens every page of a language once and looks at it in light and on a narrow screen. What is the same in the other
 * language is asked of one: colours in the dark (one markup, one style) of the French page, axe's own measure of targets
 * of the English. `expectTargets` measures them in both, at both widths.
 */
export function lookAtEveryPage(locale: 'en' | 'fr'): void {
  const paths = localisedPages().flatMap(({ path }) => (path.startsWith(`/${locale}/`) ? path : []));
  test('there are pages to look at', () => expect(paths.length).toBeGreaterThan(20));

  // One window goes through them all: what a new one costs is most of what looking at a page costs.
  const inWindow = oneWindow();
  let page: Page;
  let seen: string[];
  let requests: Set<Request>;
  beforeAll(() => {
    page = inWindow();
    seen = watch(page);
    requests = underWay(page);
  });

  describe.each(paths)('%s', (path) => {
    beforeAll(async () => {
      seen.length = 0;
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(WIDE);
      await page.goto(path);
      await awake(page);
      await vi.waitUntil(() => requests.size === 0, { timeout: STEP_MS });
      expect(await idsGivenTwice(page)).toEqual([]);
      await page.evaluate(keepHalf, locale === 'en' ? 0 : 1);
    });

    test('is accessible, light', () =>
      expectAccessible(page, { elsewhere: locale === 'fr' ? ['target-size'] : [] }));

    // The markup is the same: only what is painted with it differs.
    if (locale === 'fr')
      test('can be read in the dark', async () => {
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectReadableColours(page);
      });

    test('has targets a finger can press', () => expectTargets(page));

    test('stands still on its first screen when its type comes late', async () => {
      expect(await movedByType(page)).toEqual([]);
    });

    test('fits 320 pixels without scrolling sideways, with text spaced out too', async () => {
      await page.setViewportSize({ width: 320, height: 700 });
      await expectNoOverflow(page);
      await expectTargets(page);
      await spaceText(page);
      await expectNoOverflow(page);
    });

    test('is silent and asks nothing of another origin', () => expect(seen).toEqual([]));
  });
}
