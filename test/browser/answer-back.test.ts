import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { sealOf } from '../../src/domain/answer-back/seal.ts';
import { answerBack as english } from '../../src/i18n/en/answer-back.ts';
import { report as words } from '../../src/i18n/en/report.ts';
import { share } from '../../src/i18n/en/share.ts';
import { answerBack as french } from '../../src/i18n/fr/answer-back.ts';
import { report as frenchReport } from '../../src/i18n/fr/report.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { expectAccessible, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { CLAIMS, keepOn, keptOn, leaveOnDisk } from './share-profile.ts';
import { valueIn } from './value-in.ts';

const linkIn = (page: Page) => valueIn(page.locator('.share-link'), /^http/);

test('a reader answers a report by a link, and its author takes what is ticked, and back', async () => {
  const reader = await freshPage({ locale: 'en-GB' });
  const seen = watch(reader);
  await reader.goto(`/r#${await encodeLink(CLAIMS, ['scope', 'actions'])}~1`);
  const own = reader.getByRole('region', { name: 'Claire Morel: your actions' });
  await own.getByText('Nommer un pilote').waitFor();
  await reader.getByRole('button', { name: share.opening.reply }).click();
  const dialog = reader.getByRole('dialog', { name: english.title });
  await dialog.getByText(english.send.nothing).waitFor();
  await expect.poll(() => dialog.getByLabel(english.name).inputValue()).toBe('Claire Morel');
  await dialog.getByLabel(english.name).fill('Bo');
  await dialog.getByLabel(english.actions.choices['handed-back']).check();
  await dialog.getByLabel(english.actions.reason).fill('Not my team');
  await dialog.getByLabel(english.levels.choose).selectOption('first-contact-resolution');
  await dialog.getByLabel(english.levels.to).selectOption('0');
  await dialog.getByLabel(english.levels.reason).last().fill('Two of three call again');
  await expectAccessible(reader);
  const link = await linkIn(reader);
  expect(link).toMatch(new RegExp(`^${inject('url')}/r#b2\\.[\\w-]{1,200}$`));
  expect(seen).toEqual([]);

  const author = await freshPage({ locale: 'fr-FR' });
  await keepOn(author, CLAIMS);
  // It came by mail: the whole of it is pasted where the report is.
  await author.goto('/fr/report/');
  await author.getByText(frenchReport.tools.more, { exact: true }).click();
  await author.getByRole('button', { name: frenchReport.tools.answer }).click();
  const box = author.getByRole('dialog', { name: french.paste.title });
  await box.getByLabel(french.paste.label).fill('Bonjour,\nmerci.');
  await box.getByRole('button', { name: french.paste.open }).click();
  await box.getByText(french.paste.why.none).waitFor();
  await box.getByLabel(french.paste.label).fill(`Bonjour,\n\n<${link}>\n\nBo`);
  await box.getByRole('button', { name: french.paste.open }).click();
  await author.getByRole('heading', { level: 1, name: french.take.title }).waitFor();
  const levelLine = author.getByLabel(new RegExp(french.lines.level));
  await expect.poll(() => levelLine.isChecked()).toBe(false);
  await expectAccessible(author);
  await author.getByRole('button', { name: /2 lignes cochées/ }).click();
  await author.getByText(french.take.taken.other.replace('{n}', '2')).waitFor();
  const kept = async () => (await keptOn(author))[0]?.file;
  const taken = await kept();
  expect(taken?.answers['first-contact-resolution']).toMatchObject({
    level: 1,
    contested: [{ to: 0, by: 'Bo', reason: 'Two of three call again' }],
  });
  expect(taken?.decisions?.[0]).toMatchObject({ answered: { verdict: 'handed-back', by: 'Bo' } });
  await author.getByRole('button', { name: french.take.undo }).click();
  await author.getByText(french.take.undone).waitFor();
  expect((await kept())?.answers).toEqual(CLAIMS.answers);

  await author.getByRole('button', { name: /2 lignes cochées/ }).click();
  await author.getByRole('button', { name: french.take.toReport }).click();
  const contested = author.getByRole('region', { name: frenchReport.contested.title });
  await contested.getByText('Two of three call again').waitFor();
  await contested.getByRole('button', { name: frenchReport.contested.take }).click();
  await expect.poll(async () => (await kept())?.answers['first-contact-resolution']?.level).toBe(0);
});

test('an answer to a report that is not here is read, and merged in nothing unless one chooses', async () => {
  const page = await freshPage({ locale: 'en-GB' });
  await keepOn(page, { ...CLAIMS, date: '2026-08-01', scope: 'Home' }, 'Home');
  const report = { seal: 'ZZZZZZZZ', date: '2026-11-21' };
  const link = await encodeLink({
    format: 'cap17-answer-back',
    version: 1,
    model: 2,
    date: '2026-11-28',
    report,
    name: 'Bo',
    contested: { guidance: { from: 3, to: 1, reason: 'Only in Lyon' } },
    actions: [{ decision: 'guidance:3', verdict: 'accepted' }],
  });
  await page.goto(`/r#${link}`);
  await page.getByRole('heading', { level: 1, name: english.take.titleOther }).waitFor();
  await page.getByText('Only in Lyon').waitFor();
  await expect.poll(() => page.getByRole('checkbox').count()).toBe(0);
  await page.getByLabel(english.take.against).selectOption({ index: 1 });
  await page.getByText(english.take.chosen).waitFor();
  await expect.poll(() => page.getByRole('checkbox').count()).toBeGreaterThan(1);
  expect((await keptOn(page))[0]?.file.answers).toEqual(CLAIMS.answers);
  await page.getByRole('button', { name: english.take.leave }).click();
  await page.getByRole('heading', { name: words.board.title }).waitFor();
});

test('an answer finds its report where the disk alone has it, and says so where there is no room', async () => {
  const page = await freshPage({ locale: 'en-GB' });
  await keepOn(page, CLAIMS);
  await page.goto('/en/report/');
  await leaveOnDisk(page, 1);
  const link = await encodeLink({
    format: 'cap17-answer-back',
    version: 1,
    model: 2,
    date: '2026-11-28',
    report: { seal: sealOf(CLAIMS), date: CLAIMS.date },
    contested: { guidance: { to: 1, reason: 'Only in Lyon' } },
  });
  await page.goto(`/en/report/#${link}`);
  await page.getByRole('heading', { level: 1, name: english.take.title }).waitFor();
  // Where there is no room for what is taken, it is not said to be in the report without a word more.
  await page.evaluate(() => {
    for (let size = 1_000_000, at = 0; size > 0; ) {
      try {
        localStorage.setItem(`filling ${at}`, 'x'.repeat(size));
        at += 1;
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await page.getByRole('button', { name: english.take.ticked.one }).click();
  await page.getByText(english.take.taken.one).waitFor();
  await page.getByRole('alert').getByText(words.notKept).waitFor();
});
