import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { oneWindow } from './chromium.ts';
import { awake } from './kept-page.ts';
import { movedByType } from './late-type.ts';

/** The pages most come to first: texts of theirs that break otherwise in what stands in for the type were worded anew. */
const PAGES = [
  '',
  'about/',
  'answer/',
  'assessment/#interaction',
  'assessment/#process',
  'hosting/',
  'method/',
  'privacy/',
  'report/',
  'strategy/',
  'value/',
  'workshop/',
];

describe('type that comes after all else moves nothing on the first screen', () => {
  const inWindow = oneWindow();
  test.each(LOCALES.flatMap((locale) => PAGES.map((page) => `/${locale}/${page}`)))('%s', async (path) => {
    const page = inWindow();
    await page.goto(path);
    await awake(page);
    expect(await movedByType(page)).toEqual([]);
  });
});
