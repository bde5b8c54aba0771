import { expect, test } from 'vitest';
import { askFor } from '../../src/domain/workshop/ask-someone.ts';
import { answerBack } from '../../src/i18n/en/answer-back.ts';
import { assessment as words } from '../../src/i18n/en/assessment.ts';
import { documents } from '../../src/i18n/en/documents.ts';
import { kept } from '../../src/i18n/en/kept.ts';
import { report } from '../../src/i18n/en/report.ts';
import { share } from '../../src/i18n/en/share.ts';
import { workshopReport } from '../../src/i18n/en/workshop-report.ts';
import { codeShape, encodeCode } from '../../src/share/code/reply-code.ts';
import { invitationFile } from '../../src/share/files.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { BARE, expectAccessible, freshProfile, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { downloaded } from './kept-page.ts';
import { CLAIMS, keepOn, keptOn } from './share-profile.ts';

test('next quarter: decisions first, what is unchanged in one press, the proof again, what moved on top', async () => {
  const page = await (await freshProfile({ locale: 'en-GB' })).newPage();
  const seen = watch(page);
  const last = { id: 'last', name: 'Claims', updated: '2026-08-21T10:00:00.000Z' };
  const before = { ...CLAIMS, date: '2026-08-21' };
  await page.addInitScript(
    (text) => {
      if (!localStorage.getItem('cap17:assessment:last')) localStorage.setItem('cap17:assessment:last', text);
    },
    JSON.stringify({ ...last, file: before }),
  );
  await page.goto('/en/assessment/');
  await page.getByRole('button', { name: /Start again/ }).click();
  await page.getByRole('button', { name: /Freeze it/ }).click();
  await page.getByText(kept.frozenHint).waitFor();
  await expect.poll(() => page.getByRole('button', { name: /Freeze it/ }).count()).toBe(0);

  const decided = page.getByRole('region', { name: words.again.decisions });
  await decided.getByText('Nommer un pilote', { exact: true }).first().waitFor();
  await decided.getByLabel(new RegExp(report.board.status)).selectOption('done');
  await page.getByLabel(words.scope.date).fill('2026-11-28');
  await expectAccessible(page);

  await page.goto('/en/assessment/#interaction');
  await page.getByText(/Last time, August\u00a02026:.*Measured/).waitFor();
  const unchanged = page.getByRole('button', { name: /^Unchanged/ });
  await unchanged.filter({ visible: true }).click();
  await page.getByText(words.again.taken.other.replace('{n}', '5')).waitFor();
  await page.goto('/en/assessment/#proof');
  await page.getByText(/Baromètre interne, September\u00a02026, 2\u00a0months old/).waitFor();
  await page.getByRole('button', { name: new RegExp(words.again.keepProof) }).click();
  await expect.poll(() => page.getByLabel(words.proof.name).inputValue()).toBe('Baromètre interne');

  await page.goto('/en/report/');
  await expect
    .poll(() => page.locator('.moved-line').textContent())
    .toMatch(/^Since 21\u00a0August\u00a02026: /);
  await page
    .getByRole('region', { name: report.board.title })
    .getByText(report.board.progress.done)
    .first()
    .waitFor();

  // A measure is of last time until it is entered again, and then of this one.
  const moved = page.locator('#moved');
  await moved.getByText('Réclamations: 4,2 %, June 2026; not entered again.').waitFor();
  await page.getByRole('button', { name: /^Edit Réclamations/ }).click();
  await page.getByText('Then: 4,2 %, June 2026', { exact: true }).waitFor();
  const value = page.getByLabel(report.board.value);
  await expect.poll(() => value.inputValue()).toBe('');
  await value.fill('3,1 %');
  await page.getByRole('button', { name: report.board.save }).click();
  await moved.getByText('Réclamations: 4,2 %, June 2026; now 3,1 %, November 2026.').waitFor();
  expect(seen).toEqual([]);
});

test('where nothing can be kept, a report is not assessed again on a page that would not find it', async () => {
  const profile = await freshProfile({ locale: 'en-GB' });
  await profile.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  const page = await profile.newPage();
  await page.goto(`/r#${await encodeLink(CLAIMS, ['scope', 'actions'])}`);
  await page.getByRole('button', { name: share.opening.again }).click();
  await page.getByText(share.opening.keptNot).waitFor();
  expect(new URL(page.url()).pathname).toBe('/en/report/');
  await page.getByRole('button', { name: share.opening.workOn }).waitFor();
});

test('an answer to a question of last quarter, typed as it was heard, goes to the assessment of this one', async () => {
  const page = await freshPage({ locale: 'en-GB' });
  const seen = watch(page);
  const invitation = invitationFile(askFor(CLAIMS, 'ABCDEFGH', ['guidance']));
  const { scope, organisation, ...asked } = invitation;
  const kept = (id: string, date: string, more: object) =>
    JSON.stringify({ id, name: id, updated: `${date}T10:00:00.000Z`, file: { ...CLAIMS, date }, ...more });
  await page.goto(BARE);
  await page.evaluate(
    ([last, next, ask]) => {
      localStorage.setItem('cap17:assessment:last', last);
      localStorage.setItem('cap17:assessment:next', next);
      localStorage.setItem('cap17:asked:ABCDEFGH', ask);
    },
    [
      kept('last', '2026-08-21', { frozen: true }),
      kept('next', '2026-11-21', { previous: 'last' }),
      JSON.stringify({
        id: 'ABCDEFGH',
        updated: '2026-08-21T10:00:00.000Z',
        assessment: 'last',
        invitation: asked,
      }),
    ] as const,
  );
  await page.goto('/en/report/');
  await page.getByText(workshopReport.ask.title, { exact: true }).click();
  const box = page.getByLabel(workshopReport.ask.paste);
  const code = encodeCode(codeShape(invitation), { model: 2, answers: { guidance: 3 } });
  await box.fill(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
  await page.getByRole('button', { name: workshopReport.ask.read }).click();
  await page.getByText(answerBack.asked.altered).waitFor();
  await box.fill([...code.replaceAll('-', '').toLowerCase()].join(' '));
  await page.getByRole('button', { name: workshopReport.ask.read }).click();
  await page.getByText(answerBack.asked.later.replace('{name}', 'next')).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: workshopReport.reply.take.one }).click();
  await page.getByText(workshopReport.reply.taken.one).waitFor();
  const level = async (id: string) =>
    (await keptOn(page)).find((one) => one.id === id)?.file.answers.guidance?.level;
  await expect.poll(() => level('next')).toBe(3);
  expect(await level('last')).toBeUndefined();
  expect(seen).toEqual([]);
});

test('what lives on: a reminder in one’s calendar, a message an owner, and the same scope again', async () => {
  const page = await freshPage({
    locale: 'en-GB',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const seen = watch(page);
  await keepOn(page, CLAIMS);
  await page.goto('/en/report/');
  await page.getByText(report.tools.more, { exact: true }).click();
  await page.getByRole('button', { name: report.tools.remind }).click();
  const remind = page.getByRole('dialog', { name: documents.reminder.title });
  const { name, text } = await downloaded(page, () =>
    remind.getByRole('button', { name: documents.reminder.save }).click(),
  );
  expect(name).toMatch(/^cap17-reminder-\d{4}-\d\d-\d\d.*\.ics$/);
  const event = text.replaceAll(/\r\n[ \t]/g, '').replaceAll('\\,', ',');
  expect(event).toContain('Sinistres auto, particuliers');
  const [reminded = ''] = /http\S*?\/r#a\d\.[\w-]+/.exec(event) ?? [];
  await remind.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('button', { name: share.button }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /^The decision asked for/ }).check();
  const owners = dialog.getByRole('button', { name: /Claire Morel/ });
  await owners.click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/^Claire Morel[\s\S]*~1\b/);
  const [owned = ''] = /http\S+~1/.exec(await copied()) ?? [];
  expect(seen).toEqual([]);

  // The owner's link opens at the owner's actions, the calendar's on a bare device leads to the same scope again.
  const reader = await freshPage({ locale: 'en-GB' });
  await reader.goto(owned);
  await reader.getByRole('region', { name: 'Claire Morel: your actions' }).waitFor();
  await reader.goto(reminded);
  await reader.getByRole('button', { name: share.opening.again }).click();
  await reader.waitForURL(/\/en\/assessment\//);
  const decided = reader.getByRole('region', { name: words.again.decisions });
  await decided.getByText('Nommer un pilote', { exact: true }).first().waitFor();
});
