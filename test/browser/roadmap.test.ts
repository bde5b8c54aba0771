import { expect, test } from 'vitest';
import { expectAccessible, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { keptTexts, openKept, savedAssessment } from './kept-page.ts';

const saved = savedAssessment('a', 'Claims', { guidance: { level: 1, target: 3 } });
const early = { step: { practice: 'guidance', level: 3 }, owner: 'Claire', due: '2026-12-01' };
const kept = JSON.stringify({ ...saved, file: { ...saved.file, decisions: [early] } });

test('someone decides a step, sees what stands on what, and puts the dates in order', async () => {
  const page = await openKept(await freshPage(), { a: kept }, '/en/report/');
  const seen = watch(page);
  const roadmap = page.getByRole('region', { name: 'Roadmap' });
  await roadmap.waitFor();
  await page.mouse.move(5, 5);
  await expect.poll(() => roadmap.innerText()).toContain('which no decision leads to');

  await page
    .getByRole('region', { name: 'Gaps' })
    .getByRole('button', { name: /Help at every step/ })
    .first()
    .click();
  await expect.poll(() => roadmap.innerText()).toContain('Due before what it stands on.');
  await expect.poll(() => roadmap.innerText()).toContain('1 of them stands on another.');
  await expect.poll(() => roadmap.innerText()).toContain('This is a plan, not a forecast.');
  await expectAccessible(page);

  await roadmap.getByRole('button', { name: 'Put dates in order' }).click();
  await expect.poll(() => roadmap.innerText()).not.toContain('Due before');
  await expect
    .poll(async () => {
      const texts = await keptTexts(page);
      return JSON.parse(texts['cap17:assessment:a'] ?? '{}').file.decisions[0].due > '2027-01';
    })
    .toBe(true);
  expect(seen).toEqual([]);
});
