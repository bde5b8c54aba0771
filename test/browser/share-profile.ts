import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { AssessmentFile } from '../../src/share/formats.ts';
import { BARE } from './chromium.ts';

/** A report with something of everything that can be in one. */
export const CLAIMS: AssessmentFile = {
  format: 'cap17-assessment',
  version: 1,
  model: 2,
  date: '2026-11-21',
  scope: 'Sinistres auto, particuliers',
  organisation: 'Assurances du Ponant',
  sector: 'insurance-bank',
  answers: {
    'channel-choice': {
      level: 3,
      importance: 3,
      proof: { kind: 'indicator', name: 'Baromètre interne', date: '2026-09' },
      note: 'Note du canal',
    },
    'time-choice': { level: 2, target: 4 },
    'self-service': { level: 1 },
    'place-choice': { status: 'not-applicable', reason: 'no-such-case', note: 'Note du lieu' },
    'privacy-choice': { level: 2 },
    guidance: { status: 'dont-know', ask: 'Jeanne Roux' },
    'first-contact-resolution': { level: 1, importance: 3 },
    'closed-loop': { level: 0, importance: 1 },
  },
  measures: [{ name: 'Réclamations', value: '4,2 %', date: '2026-06' }],
  decisions: [{ practice: 'guidance', action: 'Nommer un pilote', owner: 'Claire Morel', due: '2027-01-31' }],
};

/** Puts an assessment on the device, as the one worked on, before a page of the site is opened. */
export async function keepOn(page: Page, file: AssessmentFile, name = 'Mine'): Promise<void> {
  const saved = { id: 'mine', name, updated: '2026-11-21T10:00:00.000Z', file };
  if (new URL(page.url()).pathname !== BARE) await page.goto(BARE);
  await page.evaluate((text) => localStorage.setItem('cap17:assessment:mine', text), JSON.stringify(saved));
}

/** All assessments kept on the device, as they are kept. */
export async function keptOn(page: Page): Promise<{ id: string; name: string; file: AssessmentFile }[]> {
  const texts = await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('cap17:assessment:'))
      .map((key) => localStorage.getItem(key) ?? ''),
  );
  return texts.map((text) => JSON.parse(text));
}

/** Waits until the disk has so many texts, and takes away what stands beside it: what a killed browser had not written yet. */
export async function leaveOnDisk(page: Page, texts: number): Promise<void> {
  const onDisk = () =>
    page.evaluate(async () => {
      if (!(await indexedDB.databases()).some(({ name }) => name === 'cap17')) return 0;
      const request = indexedDB.open('cap17');
      await new Promise((resolve) => request.addEventListener('success', resolve));
      const keys = request.result.transaction('texts').objectStore('texts').count();
      await new Promise((resolve) => keys.addEventListener('success', resolve));
      request.result.close();
      return keys.result;
    });
  await expect.poll(onDisk).toBe(texts);
  await page.goto(BARE);
  await page.evaluate(() => localStorage.clear());
}
