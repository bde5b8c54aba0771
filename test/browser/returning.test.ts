import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { rehearsalCopy } from '../../src/domain/workshop/rehearsal.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { workingCopyFile } from '../../src/share/formats.ts';
import { freshProfile } from './chromium.ts';
import { awake } from './kept-page.ts';
import { CLAIMS, keepOn } from './share-profile.ts';

const WORKSHOP = JSON.stringify({
  id: 'team',
  name: 'Claims team',
  updated: '2026-11-21T10:00:00.000Z',
  file: workingCopyFile(
    rehearsalCopy(
      { scope: 'Motor claims', groups: ['Leaders', 'Front line', 'Support'], notes: [] },
      '2026-11-21',
    ),
  ),
});

const PAGES = ['', 'assessment/', 'report/', 'workshop/', 'workshop/#collect', 'value/', 'answer/'];

/** The buttons, and links that look like one, that stand less than 4 pixels from another, side by side or above. */
function touching(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('button, a.button')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 0,
    );
    const boxes = shown.map((one) => ({ name: one.innerText.trim(), box: one.getBoundingClientRect() }));
    return boxes.flatMap(({ name, box }, place) =>
      boxes
        .slice(place + 1)
        .filter(({ box: other }) => {
          const aside = Math.max(box.left - other.right, other.left - box.right);
          const above = Math.max(box.top - other.bottom, other.top - box.bottom);
          return Math.max(aside, above) < 4;
        })
        .map(({ name: other }) => `${name} | ${other}`),
    );
  });
}

test.each(LOCALES)(
  'for who comes back no two buttons touch, on a phone nor on a desk (%s)',
  async (locale) => {
    const page = await (await freshProfile()).newPage();
    await keepOn(page, CLAIMS);
    await page.addInitScript((text) => localStorage.setItem('cap17:workshop:team', text), WORKSHOP);
    for (const path of PAGES) {
      // Another fragment alone would not load the page again.
      await page.goto('about:blank');
      await page.goto(`/${locale}/${path}`);
      await awake(page);
      if (path === 'assessment/') await page.locator('.kept-row').first().waitFor();
      for (const width of [375, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => touching(page), { message: `${path} at ${width}` }).toEqual([]);
      }
    }
  },
);
