import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answer } from '../../src/i18n/en/answer.ts';
import { answerBack } from '../../src/i18n/en/answer-back.ts';
import { kept } from '../../src/i18n/en/kept.ts';
import { prepare } from '../../src/i18n/en/prepare.ts';
import { report } from '../../src/i18n/en/report.ts';
import { share } from '../../src/i18n/en/share.ts';
import { workshop } from '../../src/i18n/en/workshop.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { awake, keptTexts, openKept, savedAssessment } from './kept-page.ts';
import { CLAIMS } from './share-profile.ts';
import { openInvitation } from './workshop-page.ts';
import { facilitatorOf } from './workshop-room.ts';
import { TWELVE } from './workshop-seeds.ts';

// Whatever a field takes is kept, or told to be wrong while what was kept before stays: no field can hold what a file
// cannot, and so stop the rest from being kept.

const DAYS = ['9999-12-31', '0001-01-01', '275760-09-13', ''];
const MONTHS = ['9999-12', '0001-01', ''];
const TEXTS = ['x'.repeat(10_000), '1e308', '-0', 'half \ud83d', ''];
/** What one types into, where it can be seen; of hands for one practice after another, the first alone. */
const FIELDS =
  'main :is(input:not([type]), input[type=text], input[type=date], input[type=month], textarea):not([readonly], :disabled, [data-paste], .matter ~ .matter *):visible';
const NOT_KEPT = [workshop.notKept.unsound, kept.notKept.unsound, answer.notKept.unsound];

/** Types as a person does, so that a field's own limit holds; what no keyboard gives is put in. */
async function type(page: Page, field: Locator, value: string): Promise<void> {
  const isTyped = value !== '' && value.isWellFormed() && (await field.getAttribute('type')) !== 'date';
  if (isTyped && (await field.getAttribute('type')) !== 'month') {
    await field.selectText();
    await page.keyboard.insertText(value);
  } else {
    await field.evaluate((element: HTMLInputElement, text) => {
      element.focus();
      const { prototype } = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text);
      element.dispatchEvent(new Event('input', { bubbles: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }, value);
  }
  await field.blur();
}

/** Drives every field of a page through the worst it can be given: there are so many at least, and all is kept or told. */
async function expectKept(page: Page, least: number): Promise<void> {
  const fields = page.locator(FIELDS);
  const unfold = () =>
    page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
  await expect.poll(async () => [await unfold(), await fields.count()][1]).toBeGreaterThan(0);
  const unkept: string[] = [];
  let driven = 0;
  for (let at = 0; at < (await fields.count()); at += 1) {
    const field = fields.nth(at);
    driven += 1;
    const kind = await field.getAttribute('type');
    const worst = kind === 'date' ? DAYS : kind === 'month' ? MONTHS : TEXTS;
    for (const value of worst) {
      await type(page, field, value);
      for (const text of NOT_KEPT) {
        const isTold = await page.getByText(text).isVisible();
        if (isTold) unkept.push(`${await nameOf(field)}: ${value.slice(0, 20)}`);
      }
    }
  }
  expect(unkept).toEqual([]);
  expect(driven).toBeGreaterThanOrEqual(least);
}

const nameOf = (field: Locator) =>
  field.evaluate(
    (element: HTMLInputElement) => element.labels?.[0]?.textContent ?? (element.ariaLabel || element.name),
  );

test('what a workshop is prepared with is kept', async () => {
  const invitation = { ...TWELVE.invitation, workshop: 'W0RKSH0P' };
  const page = await facilitatorOf({ ...TWELVE, invitation, replies: [] }, { phase: 'prepare' });
  const seen = watch(page);
  await awake(page);
  await page.getByLabel(prepare.ask.sending.label).selectOption('mail');
  await expectKept(page, 7);
  const day = page.getByLabel(prepare.ask.sending.by);
  await type(page, day, '2026-12-24');
  await type(page, day, '9999-12-31');
  await page.getByText(prepare.ask.sending.byWrong).waitFor();
  await page.getByLabel(prepare.ask.organisation).fill('Acme');
  await page.waitForFunction(() => localStorage.getItem('cap17:workshop:w1')?.includes('Acme'));
  await page.reload();
  await expect.poll(() => day.inputValue()).toBe('2026-12-24');
  expect(seen).toEqual([]);
});

test('what a room decides, counts and closes with is kept', async () => {
  const stage = { shown: 'guidance', revealed: ['guidance'] } as const;
  for (const [phase, least] of [
    ['reveal', 1],
    ['close', 12],
  ] as const) {
    const page = await facilitatorOf({ ...TWELVE, stage }, { phase });
    await awake(page);
    await expectKept(page, least);
  }
});

test('what is assessed, and what shows it, is kept', async () => {
  const answers = { guidance: { level: 3, proof: { kind: 'indicator', name: 'Survey' } } };
  const saved = savedAssessment('a', 'Claims', answers);
  const page = await openKept(await freshPage(), { a: JSON.stringify(saved) });
  for (const [step, least] of [
    ['scope', 3],
    ['interaction', 4],
    ['proof', 2],
  ] as const) {
    await page.goto(`/en/assessment/#${step}`);
    await awake(page);
    await expectKept(page, least);
  }
  const text = (await keptTexts(page))['cap17:assessment:a'] ?? '';
  expect(JSON.parse(text).file.date).toBe(saved.file.date);
});

test('what a participant writes is kept', async () => {
  const page = await freshPage();
  await openInvitation(page, { named: true, notesAllowed: true, groups: undefined });
  await expectKept(page, 1);
  await page.getByLabel(answer.start.name).fill('Ann');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expectKept(page, 1);
});

test('what is decided from a report is kept, and of an answer to one a day that none is stays out', async () => {
  const page = await freshPage();
  const saved = { ...savedAssessment('a', 'Claims'), file: CLAIMS };
  await openKept(page, { a: JSON.stringify(saved) }, '/en/report/');
  await page.getByRole('button', { name: report.board.addDecision }).click();
  await expectKept(page, 4);
  const form = page.locator('.row-form');
  await type(page, form.getByLabel(report.board.action), TEXTS[0] ?? '');
  await type(page, form.getByLabel(report.board.due), '9999-12-31');
  await form.getByRole('button', { name: report.board.save }).click();
  await form.getByText('from 1900 to 2899').waitFor();
  await type(page, form.getByLabel(report.board.due), '2899-12-31');
  await form.getByRole('button', { name: report.board.save }).click();
  await page.waitForFunction(() => localStorage.getItem('cap17:assessment:a')?.includes('2899-12-31'));
  for (const text of NOT_KEPT) await expect.poll(() => page.getByText(text).count()).toBe(0);

  await page.goto(`/r#${await encodeLink(CLAIMS, ['scope', 'actions'])}~1`);
  await page.getByRole('button', { name: share.opening.reply }).click();
  const dialog = page.getByRole('dialog', { name: answerBack.title });
  await dialog.getByText(answerBack.actions.more).first().click();
  const due = dialog.getByLabel(answerBack.actions.due).first();
  await type(page, due, '9999-12-31');
  await dialog.getByText(answerBack.actions.dueWrong).waitFor();
  await type(page, due, '2027-01-31');
  await expect.poll(() => dialog.getByText(answerBack.actions.dueWrong).count()).toBe(0);
});
