import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { card, expectKept, focused, goOnWithoutThem, keptFiles, openAssessment } from './assessment-page.ts';
import { freshProfile, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { awake, openKept, savedAssessment } from './kept-page.ts';

/** Presses Tab until the focus is on what the selector names; the focus only ever moves down the page. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const place = await page.evaluate((wanted) => {
      const { activeElement } = document;
      return activeElement?.matches(wanted) ? 'here' : activeElement?.getAttribute('name');
    }, selector);
    if (place === 'here') return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press(key);
}

/** Goes on to the next step, which takes the focus to its title once it is drawn. */
async function goOn(page: Page): Promise<void> {
  await press(page, 'Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
}

for (const locale of ['en', 'fr'] as const) {
  test(`an assessment is filled in from the scope to the report by keyboard alone (${locale})`, async () => {
    const page = await (await freshProfile()).newPage();
    const seen = watch(page);
    await page.goto(`/${locale}/assessment/`);
    await awake(page);
    // It opens at its title, though its address then names the step.
    await expect.poll(() => new URL(page.url()).hash).toBe('#scope');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await tabTo(page, '[name="scope"]');
    await page.keyboard.type('Motor claims, private customers');
    await goOn(page);
    for (const [index, id] of PRACTICE_IDS.entries()) {
      await tabTo(page, `[name="practices.${id}.choice"]`);
      await press(page, 'Space');
      if (id === 'place-choice') {
        await press(page, 'ArrowUp', 2);
        await tabTo(page, 'select');
        await press(page, 'ArrowDown');
      } else await press(page, 'ArrowDown', index % 5);
      if (['privacy-choice', 'partner-journeys', 'closed-loop'].includes(id)) {
        await tabTo(page, '.step-actions button');
        await goOn(page);
      }
    }
    await tabTo(page, '[name="practices.guidance.matters"]');
    await press(page, 'Space');
    await tabTo(page, '.step-actions button');
    await goOn(page);
    await tabTo(page, '[name="practices.easy-feedback.proofKind"]');
    await press(page, 'Space');
    await press(page, 'ArrowDown');
    await tabTo(page, '[name="practices.easy-feedback.proofName"]');
    await page.keyboard.type('Reply rate');
    await tabTo(page, '.step-actions button');
    const file = async () => (await keptFiles(page))[0];
    await expect.poll(file).toMatchObject({
      scope: 'Motor claims, private customers',
      answers: {
        'channel-choice': { level: 0 },
        'place-choice': { status: 'not-applicable', reason: 'no-such-case' },
        'privacy-choice': { level: 4 },
        guidance: { level: 0, importance: 3 },
        'easy-feedback': { level: 3, proof: { kind: 'indicator', name: 'Reply rate' } },
      },
    });
    expect(Object.keys((await file())?.answers ?? {})).toHaveLength(17);
    expect(seen).toEqual([]);
    await press(page, 'Enter');
    await page.waitForURL(`**/${locale}/report/`);
  });
}

test('nothing is chosen beforehand, numbers show once a question is answered, and an answer can be cleared', async () => {
  const page = await openAssessment(await freshProfile(), '#process');
  const question = page.getByRole('region', { name: 'Help at every step' });
  await expect.poll(() => page.locator('input:checked').count()).toBe(0);
  await expect.poll(() => question.getByText('3 · Measured').count()).toBe(0);
  await expect.poll(() => keptFiles(page)).toEqual([]);
  await question.getByText('Each main step shows help').click();
  await question.getByText('3 · Measured').waitFor();
  await expectKept(page, 'guidance', { level: 2 });
  await question.getByText('Add a note').click();
  await question.getByLabel('Note on “Help at every step”').fill('Ask Ana');
  await expectKept(page, 'guidance', { level: 2, note: 'Ask Ana' });
  await question.getByRole('button', { name: /^Clear this answer/ }).click();
  await expect.poll(() => question.locator('input:checked').count()).toBe(0);
  await expect.poll(() => question.getByText('3 · Measured').count()).toBe(0);
  await expect
    .poll(() => card(page, 'guidance', 0).evaluate((radio) => radio === document.activeElement))
    .toBe(true);
  await expect
    .poll(async () => (await keptFiles(page))[0]?.answers)
    .toEqual({ guidance: { note: 'Ask Ana' } });
});

test('“don’t know” asks who would know', async () => {
  const page = await openAssessment(await freshProfile(), '#relation');
  await card(page, 'closed-loop', 'dont-know').check();
  await page.getByLabel('Who would know? (optional)').fill('Complaints team');
  await expectKept(page, 'closed-loop', { status: 'dont-know', ask: 'Complaints team' });
});

test('a scope is asked for: the summary takes the focus and leads to the field', async () => {
  const page = await openAssessment(await freshProfile());
  await page.getByRole('button', { name: 'Continue', exact: true }).first().click();
  await expect.poll(() => focused(page)).toMatch(/^Before you go on/);
  await page.getByRole('link', { name: 'Say in one sentence what you are assessing' }).click();
  const scope = page.getByLabel('Scope, in one sentence');
  await expect.poll(() => scope.evaluate((field) => field === document.activeElement)).toBe(true);
  await expect.poll(() => scope.getAttribute('aria-invalid')).toBe('true');
  await scope.fill('Claims');
  await expect.poll(() => scope.getAttribute('aria-invalid')).toBe(null);
});

test('“not applicable” asks the reason before one goes on, and open questions stop nobody', async () => {
  const page = await openAssessment(await freshProfile(), '#interaction');
  await card(page, 'time-choice', 'not-applicable').check();
  await page.locator('.step-actions button').click();
  await page.getByRole('link', { name: 'Say why “Let customers choose the time” does not apply' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  await page.keyboard.press('End');
  await expectKept(page, 'time-choice', { status: 'not-applicable', reason: 'other' });
  await page.locator('.step-actions button').click();
  await page.getByText('4 questions have no answer yet:').waitFor();
  expect(page.url()).toContain('#interaction');
  await page.getByRole('button', { name: 'Continue without them' }).click();
  await page.waitForURL('**/#process');
  await expect.poll(() => focused(page)).toBe('Customers get things done');
});

test('the back button goes one step back, and a reload stays on the step', async () => {
  const page = await openAssessment(await freshProfile(), '#interaction');
  await goOnWithoutThem(page);
  await page.waitForURL('**/#process');
  await card(page, 'guidance', 3).check();
  await page.goBack();
  await page.getByRole('heading', { name: 'Customers choose', level: 2 }).waitFor();
  await page.goForward();
  await page.reload();
  await awake(page);
  await page.getByRole('heading', { name: 'Customers get things done', level: 2 }).waitFor();
  await expect.poll(() => card(page, 'guidance', 3).isChecked()).toBe(true);
});

test('a button to go on that is pressed twice at once goes one step, and one step back', async () => {
  const page = await openAssessment(await freshProfile(), '#interaction');
  const hash = () => new URL(page.url()).hash;
  await goOnWithoutThem(page);
  await expect.poll(hash).toBe('#process');
  const button = page.locator('.step-actions button');
  await button.click();
  await button.and(page.getByText('Continue without them')).evaluate((found: HTMLElement) => {
    found.click();
    found.click();
  });
  await expect.poll(() => focused(page)).toBe('Customers are known and heard');
  expect(hash()).toBe('#relation');
  await page.goBack();
  await expect.poll(() => focused(page)).toBe('Customers get things done');
});

test('nothing moves under a press far down a step that was seen', async () => {
  const page = await openAssessment(await freshProfile(), '#interaction');
  await page.locator('.step-whole').waitFor();
  const moved = await page.locator('.step-actions').evaluate(async (actions) => {
    actions.scrollIntoView({ block: 'center' });
    const { top } = actions.getBoundingClientRect();
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    return actions.getBoundingClientRect().top - top;
  });
  expect(moved).toBe(0);
});

test('before the script has loaded the question asked for shows, and an answer and a scope are kept', async () => {
  const context = await freshProfile();
  const page = await context.newPage();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/en/assessment/#guidance', { waitUntil: 'commit' });
  await expect.poll(() => page.locator('#guidance-title').isVisible()).toBe(true);
  await expect.poll(() => page.locator('[name="scope"]').isVisible()).toBe(false);
  await page.locator('.progress a[href="#scope"]').click();
  await page.locator('[name="scope"]').fill('Typed early');
  await page.locator('.progress a[href="#process"]').click();
  await card(page, 'guidance', 3).check();
  await expect.poll(() => page.locator('astro-island[ssr]').count()).toBeGreaterThan(0);
  release();
  await awake(page);
  await expectKept(page, 'guidance', { level: 3 });
  await expect.poll(async () => (await keptFiles(page))[0]?.scope).toBe('Typed early');
  await expect.poll(() => card(page, 'guidance', 3).isChecked()).toBe(true);
  await expect.poll(() => page.locator('[name="scope"]').inputValue()).toBe('Typed early');
});

test('a sixth practice that matters most is refused in words', async () => {
  const page = await openAssessment(await freshProfile(), '#matters');
  const boxes = page.locator('.matters input');
  for (let index = 0; index < 6; index += 1) await boxes.nth(index).click();
  await expect.poll(() => page.locator('.matters input:checked').count()).toBe(5);
  await page.getByText('You have chosen five already. To add “Help at every step”').waitFor();
  await boxes.nth(0).uncheck();
  await boxes.nth(5).check();
  await expectKept(page, 'guidance', { importance: 3 });
  await expect.poll(() => page.getByText('5 of 5 chosen').count()).toBe(1);
});

test.each(['fr', 'en'])(
  'the tick of a step that is done stands beside its number at any width, %s',
  async (locale) => {
    const answers = Object.fromEntries(PRACTICE_IDS.map((id) => [id, { level: 2 }]));
    const kept = { a: JSON.stringify(savedAssessment('a', 'Claims', answers)) };
    const page = await openKept(await freshPage(), kept, `/${locale}/assessment/#matters`);
    await page.locator('.progress .tick').nth(3).waitFor();
    const apart = () =>
      page.evaluate(() => {
        const bar = document.querySelector<HTMLElement>('.progress');
        const widths: number[] = [];
        for (let width = Math.min(innerWidth, 288); bar && width <= innerWidth; width += 1) {
          bar.style.inlineSize = `${width}px`;
          const apart = [...bar.querySelectorAll('.tick')].some((tick) => {
            const number = tick.parentElement?.firstChild;
            const range = document.createRange();
            if (number) range.selectNode(number);
            const [first] = range.getClientRects();
            const { top = 0, bottom = 0 } = tick.getClientRects()[0] ?? {};
            return !first || top > first.bottom || bottom < first.top;
          });
          if (apart) widths.push(width);
        }
        return widths;
      });
    for (const width of [320, 767, 768, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await apart()).toEqual([]);
    }
  },
);

test('the step of proof names each practice once', async () => {
  const kept = { a: JSON.stringify(savedAssessment('a', 'Claims')) };
  const page = await openKept(await freshPage(), kept, '/en/assessment/#proof');
  const practice = page.getByRole('region', { name: 'Help at every step' });
  await practice.getByRole('group', { name: 'Kind of proof' }).waitFor();
  await expect.poll(async () => (await practice.textContent())?.split('Help at every step').length).toBe(2);
});

test('the minutes left shrink with each answer, down to none', async () => {
  const page = await openAssessment(await freshProfile(), '#interaction');
  const state = page.locator('.progress-state');
  const start = Number(/about (\d+)\sminutes/.exec(await state.innerText())?.[1]);
  expect(start).toBeGreaterThan(3);
  expect(start).toBeLessThan(10);
  await page.evaluate(() => {
    for (const card of document.querySelectorAll<HTMLInputElement>('input[type=radio][value="2"]'))
      card.click();
  });
  await state.getByText('17 of 17 answered · all questions answered').waitFor();
});

test('a frozen assessment is read and not changed, and the next one recalls the last answer', async () => {
  const last = { ...savedAssessment('a', 'Claims'), frozen: true };
  const next = { ...savedAssessment('b', 'Claims again', {}), previous: 'a' };
  const kept = { a: JSON.stringify(last), b: JSON.stringify(next) };
  const page = await openKept(await freshPage(), kept, '/en/assessment/#process');
  const question = page.getByRole('region', { name: 'Help at every step' });
  const lastTime = question.getByText('Last time, November 2026: 3 · Measured');
  await lastTime.waitFor();
  await card(page, 'guidance', 2).check();
  await lastTime.waitFor();
  const frozen = await openKept(await freshPage(), { a: JSON.stringify(last) }, '/en/assessment/#process');
  await frozen.evaluate(() => localStorage.setItem('cap17:current', 'a'));
  await frozen.reload();
  await awake(frozen);
  await expect.poll(() => card(frozen, 'guidance', 3).isChecked()).toBe(true);
  await expect.poll(() => card(frozen, 'guidance', 3).isDisabled()).toBe(true);
  await frozen.getByRole('button', { name: 'Start again with the same scope' }).click();
  await expect.poll(() => card(frozen, 'guidance', 3).isEnabled()).toBe(true);
});

test('without JavaScript every question and anchor is there to read', async () => {
  const page = await (await freshProfile({ javaScriptEnabled: false })).newPage();
  await page.goto('/fr/assessment/');
  const visible = await page.locator('fieldset legend:visible').count();
  expect(visible).toBeGreaterThanOrEqual(17);
  await expect.poll(() => page.locator('.card input[type=radio]:visible').count()).toBe(17 * 7);
  await expect.poll(() => page.locator('.step-actions button:visible').count()).toBe(0);
});
