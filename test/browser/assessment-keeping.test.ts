import { expect, test } from 'vitest';
import { card, expectKept, keptFiles, openAssessment } from './assessment-page.ts';
import { BARE, freshProfile, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { awake, downloaded, keptTexts, openKept, savedAssessment } from './kept-page.ts';

test('a closed tab loses nothing: the next one goes on where the answers stop', async () => {
  const context = await freshProfile();
  const page = await openAssessment(context);
  await page.getByLabel('Scope, in one sentence').fill('Motor claims');
  await page.goto('/en/assessment/#interaction');
  await page.evaluate(() => {
    for (const card of document.querySelectorAll<HTMLInputElement>('#interaction [value="2"]')) card.click();
  });
  await card(page, 'guidance', 3).evaluate((radio: HTMLInputElement) => radio.click());
  await page.close();
  const again = await openAssessment(context);
  await again.getByRole('heading', { name: 'Customers get things done', level: 2 }).waitFor();
  await expect.poll(() => card(again, 'guidance', 3).isChecked()).toBe(true);
  await expect.poll(() => keptFiles(again)).toHaveLength(1);
  await expect
    .poll(() => again.locator('#process').getByText('Your scope: Motor claims').isVisible())
    .toBe(true);
});

test('what is being typed is kept when the tab closes at once', async () => {
  const context = await freshProfile();
  const page = await openAssessment(context);
  await page.getByLabel('Scope, in one sentence').fill('Typed a moment ago');
  await page.close({ runBeforeUnload: true });
  const again = await openAssessment(context, '#scope');
  await expect.poll(() => again.getByLabel('Scope, in one sentence').inputValue()).toBe('Typed a moment ago');
});

test('two tabs on one assessment both keep their answers and show one another’s', async () => {
  const context = await freshProfile();
  const one = await openAssessment(context, '#process');
  await card(one, 'guidance', 1).check();
  const other = await openAssessment(context, '#process');
  await card(one, 'customer-routines', 2).check();
  await card(other, 'partner-journeys', 4).check();
  await card(other, 'guidance', 3).check();
  await expectKept(one, 'guidance', { level: 3 });
  await expectKept(one, 'customer-routines', { level: 2 });
  await expectKept(one, 'partner-journeys', { level: 4 });
  await expect.poll(() => card(one, 'guidance', 3).isChecked()).toBe(true);
  await expect.poll(() => card(one, 'partner-journeys', 4).isChecked()).toBe(true);
  await expect.poll(() => card(other, 'customer-routines', 2).isChecked()).toBe(true);
});

test('another tab’s note is not overwritten by an answer given here', async () => {
  const context = await freshProfile();
  const one = await openAssessment(context, '#process');
  await card(one, 'guidance', 1).check();
  const other = await openAssessment(context, '#process');
  await other.locator('#process').getByText('Add a note').first().click();
  await other.getByLabel('Note on “Help at every step”').fill('From the other tab');
  await expectKept(one, 'guidance', { level: 1, note: 'From the other tab' });
  await card(one, 'guidance', 2).check();
  await expectKept(one, 'guidance', { level: 2, note: 'From the other tab' });
});

const broken = { full: 'QuotaExceededError', forbidden: 'SecurityError' } as const;
for (const [why, error] of Object.entries(broken)) {
  test(`a ${why} storage is said, and the file can be downloaded`, async () => {
    const context = await freshProfile();
    await context.addInitScript((name) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', name);
      };
    }, error);
    const page = await openAssessment(context, '#process');
    const seen = watch(page);
    await card(page, 'guidance', 3).check();
    const notice = page.locator('.questionnaire [role=alert] .notice-warn');
    await notice.waitFor();
    const { text } = await downloaded(page, () =>
      notice.getByRole('button', { name: 'Download the file' }).click(),
    );
    expect(JSON.parse(text)).toMatchObject({
      format: 'cap17-assessment',
      answers: { guidance: { level: 3 } },
    });
    await expect.poll(() => card(page, 'guidance', 3).isChecked()).toBe(true);
    const [report] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'The report so far' }).click(),
    ]);
    expect(report.url()).toMatch(/\/en\/report\/#a2\./);
    expect(seen).toEqual([]);
  });
}

test('a place freed meanwhile takes what waited', async () => {
  const page = await openAssessment(await freshProfile(), '#process');
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(window, { free: () => Object.assign(Storage.prototype, { setItem }) });
  });
  await card(page, 'guidance', 3).check();
  await page.locator('.questionnaire .notice-warn').waitFor();
  await page.evaluate(() => (window as unknown as { free: () => void }).free());
  await card(page, 'customer-routines', 1).check();
  await expectKept(page, 'guidance', { level: 3 });
  await expect.poll(() => page.locator('.questionnaire .notice-warn').count()).toBe(0);
});

test('a kept value that cannot be read is left as it is, and said', async () => {
  const context = await freshProfile();
  const page = await context.newPage();
  await page.goto(BARE);
  await page.evaluate(() => {
    localStorage.setItem('cap17:assessment:x', '{"id":"x","file":');
    localStorage.setItem('cap17:current', 'x');
  });
  await page.goto('/en/assessment/#process');
  await awake(page);
  await page.getByRole('link', { name: /^Something kept on this device cannot be read/ }).waitFor();
  await card(page, 'guidance', 3).check();
  const assessments = async () =>
    Object.keys(await keptTexts(page)).filter((key) => key.startsWith('cap17:assessment:'));
  await expect.poll(assessments).toHaveLength(2);
  await expect.poll(async () => (await keptTexts(page))['cap17:assessment:x']).toBe('{"id":"x","file":');
});

test('a new assessment asked for in the address begins at its first change, beside the others', async () => {
  const context = await freshProfile();
  const page = await openAssessment(context, '#process');
  await card(page, 'guidance', 3).check();
  await page.goto('/en/assessment/?new');
  await awake(page);
  expect(page.url()).not.toContain('?');
  await expect.poll(() => keptFiles(page)).toHaveLength(1);
  await page.getByLabel('Scope, in one sentence').fill('Second');
  await expect.poll(async () => (await keptFiles(page)).length).toBe(2);
  await page.reload();
  await awake(page);
  await page.locator('.progress a[href="#process"]').click();
  await expect.poll(() => card(page, 'guidance', 3).isChecked()).toBe(false);
});

test('an assessment of the first model goes on in today’s questions: what compares stays, the rest is asked again and says why', async () => {
  const kept = savedAssessment('old', 'Claims', { 'channel-choice': { level: 2 }, guidance: { level: 3 } });
  const page = await openKept(await freshPage(), {
    old: JSON.stringify({ ...kept, file: { ...kept.file, model: 1 } }),
  });
  await page.goto('/en/assessment/#interaction');
  await expect.poll(() => card(page, 'channel-choice', 2).isChecked()).toBe(true);
  await page.goto('/en/assessment/#process');
  await page
    .getByText('you answered “3 · Measured”. The question has changed since', { exact: false })
    .waitFor();
  await expect.poll(() => card(page, 'guidance', 3).isChecked()).toBe(false);
  await card(page, 'guidance', 2).check();
  await expect.poll(async () => (await keptFiles(page)).map(({ model }) => model).sort()).toEqual([1, 2]);
});
