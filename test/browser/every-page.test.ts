import { afterAll, describe, expect, test } from 'vitest';
import { localisedPages } from '../site/pages.ts';
import { expectAccessible, newProfile, watch } from './chromium.ts';

const paths = localisedPages().map(({ path }) => path);

test('there are pages to look at', () => expect(paths.length).toBeGreaterThan(40));

describe.each(['light', 'dark'] as const)('every page, %s', (colorScheme) => {
  const profile = newProfile({ colorScheme, viewport: { width: 1280, height: 900 } });
  afterAll(async () => (await profile).close());

  test.each(paths)('%s is accessible, silent, and asks nothing of another origin', async (path) => {
    const page = await (await profile).newPage();
    const seen = watch(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    await expectAccessible(page);
    expect(seen).toEqual([]);
    await page.close();
  });
});

describe('on a narrow screen', () => {
  const profile = newProfile({ viewport: { width: 320, height: 700 } });
  afterAll(async () => (await profile).close());

  test.each(paths)('%s fits 320 pixels without scrolling sideways', async (path) => {
    const page = await (await profile).newPage();
    await page.goto(path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await page.close();
  });
});
