import type { BrowserContextOptions, Page } from 'playwright-core';
import type { WorkingCopy } from '../../src/domain/workshop/working-copy.ts';
import { workingCopyFile } from '../../src/share/formats.ts';
import { freshPage } from './fresh-page.ts';

/** The facilitator's page at one phase, with this workshop on the device. */
export async function facilitatorOf(
  copy: WorkingCopy,
  {
    phase = 'reveal',
    locale = 'en',
    ...options
  }: { phase?: string; locale?: 'en' | 'fr' } & Omit<BrowserContextOptions, 'locale'> = {},
): Promise<Page> {
  const page = await freshPage(options);
  await keep(page, copy);
  await page.goto(`/${locale}/workshop/#${phase}`);
  return page;
}

/** Keeps a workshop on the device as the page does. */
export async function keep(page: Page, copy: WorkingCopy, name = 'Motor claims'): Promise<void> {
  const saved = {
    id: 'w1',
    name,
    updated: '2026-11-21T10:00:00.000Z',
    file: workingCopyFile(copy),
  };
  await page.evaluate((text) => {
    localStorage.setItem('cap17:workshop:w1', text);
    localStorage.setItem('cap17:current-workshop', 'w1');
  }, JSON.stringify(saved));
}

/** The workshop as the device keeps it now. */
export async function keptIn(page: Page): Promise<WorkingCopy> {
  const text = await page.evaluate(() => localStorage.getItem('cap17:workshop:w1') ?? '');
  return (JSON.parse(text) as { file: WorkingCopy }).file;
}
