import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Decision } from '../../src/domain/model/assessment.ts';
import { answerBack } from '../../src/i18n/en/answer-back.ts';
import { report } from '../../src/i18n/en/report.ts';
import { share } from '../../src/i18n/en/share.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { openKept, savedAssessment } from './kept-page.ts';
import { CLAIMS } from './share-profile.ts';
import { facilitatorOf, keptIn } from './workshop-room.ts';
import { TWELVE } from './workshop-seeds.ts';

// Two presses before anything is drawn anew: each means the row it stands beside.

/** Presses the buttons of a page whose words begin so, those at these places, in one task. */
function pressAtOnce(page: Page, words: string, places: readonly number[]): Promise<void> {
  return page.evaluate(
    ([begin, which]) => {
      const all = [...document.querySelectorAll('button')].filter(({ textContent }) =>
        textContent?.startsWith(begin),
      );
      for (const place of which) all[place]?.click();
    },
    [words, places] as const,
  );
}

async function reportWith(decisions: readonly Decision[]): Promise<Page> {
  const page = await freshPage();
  const saved = savedAssessment('a', 'Claims');
  const file = { ...saved.file, decisions };
  await openKept(page, { a: JSON.stringify({ ...saved, file }) }, '/en/report/');
  await page
    .locator('#board')
    .getByRole('button', { name: /^Remove/ })
    .first()
    .waitFor();
  return page;
}

const actionsOn = (page: Page) =>
  page.evaluate(() => {
    const { file } = JSON.parse(localStorage.getItem('cap17:assessment:a') ?? '{}');
    return (file.decisions as { action: string; owner?: string }[]).map(
      ({ action, owner }) => `${action} ${owner ?? ''}`,
    );
  });

test('two decisions taken away at once are those, and no neighbour', async () => {
  const page = await reportWith(['One', 'Two', 'Three', 'Four'].map((action) => ({ action })));
  const seen = watch(page);
  await pressAtOnce(page, 'Remove', [0, 2]);
  await expect.poll(() => actionsOn(page)).toEqual(['Two ', 'Four ']);
  expect(seen).toEqual([]);
});

test('of two decisions worded alike, one pressed twice at once takes itself alone', async () => {
  const page = await reportWith(['One', 'One', 'Two'].map((action) => ({ action })));
  await pressAtOnce(page, 'Remove', [0, 0]);
  await expect.poll(() => actionsOn(page)).toEqual(['One ', 'Two ']);
  await page.getByText(report.board.removed).waitFor();
  await expect
    .poll(() =>
      page
        .locator('#board')
        .getByRole('button', { name: /^Remove/ })
        .count(),
    )
    .toBe(2);
  expect(await actionsOn(page)).toEqual(['One ', 'Two ']);
  await pressAtOnce(page, 'Remove', [0, 1]);
  await expect.poll(() => actionsOn(page)).toEqual([]);
});

test('a status set as the row above goes is that of its own row', async () => {
  const page = await reportWith(['One', 'Two', 'Three'].map((action) => ({ action })));
  await page.getByLabel(/^Status \(Two/).waitFor();
  await page.evaluate(() => {
    const remove = [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent?.startsWith('Remove One'),
    );
    const [, status] = document.querySelectorAll<HTMLSelectElement>('.decision-progress select');
    remove?.click();
    if (status) status.value = 'done';
    status?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect
    .poll(() =>
      page.evaluate(() => JSON.parse(localStorage.getItem('cap17:assessment:a') ?? '{}').file.decisions),
    )
    .toEqual([{ action: 'Two', status: 'done' }, { action: 'Three' }]);
});

test('two contested levels taken back at once leave the third', async () => {
  const page = await freshPage();
  await page.goto(`/r#${await encodeLink(CLAIMS, ['scope', 'actions'])}`);
  await page.getByRole('button', { name: share.opening.reply }).click();
  const dialog = page.getByRole('dialog', { name: answerBack.title });
  const practices = ['guidance', 'first-contact-resolution', 'channel-choice'];
  for (const practice of practices) await dialog.getByLabel(answerBack.levels.choose).selectOption(practice);
  const remove = dialog.getByRole('button', { name: new RegExp(`^${answerBack.levels.remove}`) });
  await expect.poll(() => remove.count()).toBe(3);
  const [, second] = await remove.allInnerTexts();
  await pressAtOnce(page, answerBack.levels.remove, [0, 2]);
  await expect.poll(() => remove.allInnerTexts()).toEqual([second]);
});

test('two groups and two actions of a workshop taken away at once are those', async () => {
  const invitation = { ...TWELVE.invitation, groups: ['Board', 'Front line', 'Support', 'Sales'] };
  const page = await facilitatorOf({ ...TWELVE, invitation, replies: [] }, { phase: 'prepare' });
  const removeGroup = page.getByRole('button', { name: /^Remove/ });
  await expect.poll(() => removeGroup.count()).toBe(4);
  await pressAtOnce(page, 'Remove', [0, 1]);
  await expect.poll(async () => (await keptIn(page)).invitation.groups).toEqual(['Support', 'Sales']);

  const decisions = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((action) => ({ action }));
  const closing = await facilitatorOf({ ...TWELVE, decisions }, { phase: 'close' });
  await closing.getByRole('button', { name: /^Remove action 6/ }).waitFor();
  await pressAtOnce(closing, 'Remove action', [0, 1]);
  await expect
    .poll(async () => (await keptIn(closing)).decisions?.map(({ action }) => action))
    .toEqual(['One', 'Two', 'Three', 'Six']);
});
