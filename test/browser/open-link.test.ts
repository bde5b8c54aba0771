import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/i18n/en/answer.ts';
import { importing } from '../../src/i18n/en/import.ts';
import { share as english } from '../../src/i18n/en/share.ts';
import { share as french } from '../../src/i18n/fr/share.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { fill } from '../../src/i18n/words.ts';
import { toBits } from '../../src/share/link/bits.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { startOf } from '../../src/share/link/kinds.ts';
import { encryptLink } from '../../src/share/link/password.ts';
import { seal } from '../../src/share/link/seal.ts';
import { BARE, expectAccessible, freshProfile, oneWindow, watch } from './chromium.ts';
import { freshPage, resize } from './fresh-page.ts';
import { CLAIMS, keepOn, keptOn, leaveOnDisk } from './share-profile.ts';

const MINE = {
  ...CLAIMS,
  scope: 'Mon propre périmètre',
  answers: { guidance: { level: 4 }, 'channel-choice': { level: 3 }, 'privacy-choice': { level: 2 } },
} as const;
const linkOf = (parts: Parameters<typeof encodeLink>[1] = []) => encodeLink(CLAIMS, parts);
const banner = (page: Page) => page.getByRole('region', { name: english.opening.fromLink });
/** The report of a scope, below the banner of a link. */
const reportOn = (page: Page, scope: string) =>
  page.locator('article:has(.opened-banner)').getByRole('heading', { level: 1, name: scope });

test('whose own stands on the disk alone goes back to it from a link', async () => {
  const page = await freshPage();
  await keepOn(page, MINE);
  await page.goto('/en/report/');
  await leaveOnDisk(page, 1);
  await page.goto(`/en/report/#${await linkOf(['scope'])}`);
  await banner(page).getByRole('button', { name: english.opening.mine }).click();
  await page.getByRole('heading', { level: 1, name: MINE.scope }).waitFor();
});

test('a link opens in the reader’s language, read only, beside their own answers, and can be kept', async () => {
  const profile = await freshProfile();
  const page = await profile.newPage();
  const seen = watch(page);
  await keepOn(page, MINE);
  await page.goto(`/r#${await linkOf(['scope'])}`);
  await page.waitForURL('**/en/report/#a2.*');
  const headline = page.getByRole('heading', { level: 1 });
  await expect
    .poll(() => headline.textContent())
    .toMatch(/^Sinistres auto, particuliers: 3 of 16 practices in place, 1 with proof/);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1);
  await expect.poll(async () => (await keptOn(page)).map(({ file }) => file)).toEqual([MINE]);
  await expectAccessible(page);

  await banner(page).getByText(english.opening.compare).click();
  const row = banner(page).getByRole('row', { name: 'Help at every step' });
  await expect
    .poll(() => row.getByRole('cell').allTextContents())
    .toEqual(['Don’t know', 'Confirmed', english.opening.differs]);
  // Where only the proof differs the row says so; where all is alike, both are still seen on the scale.
  const rowOf = (name: string) => banner(page).getByRole('row', { name });
  await rowOf('Let customers choose the channel').getByText(english.opening.proofDiffers).waitFor();
  const alike = rowOf('Let customers control their data');
  await alike.getByText(english.opening.same, { exact: true }).waitFor();
  const onTop = () =>
    alike.evaluate((line) => {
      line.scrollIntoView({ block: 'center' });
      const { left, top, width, height } =
        line.querySelector('.filled')?.getBoundingClientRect() ?? new DOMRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.getAttribute('class');
    });
  await expect.poll(onTop).toBe('filled');

  await page.getByRole('button', { name: english.opening.keep }).click();
  await page.getByText('Kept on this device as “Sinistres auto, particuliers”.').waitFor();
  await expect.poll(async () => (await keptOn(page)).map(({ id }) => id)).toContain('mine');
  await expect.poll(() => keptOn(page)).toHaveLength(2);
  await banner(page).getByRole('button', { name: english.opening.workOn }).click();
  await banner(page).waitFor({ state: 'detached' });
  expect(new URL(page.url()).hash).toBe('');
  await expect.poll(() => headline.textContent()).toContain('Sinistres auto');
  expect(seen).toEqual([]);
});

test('a link shows its first screen, and an invitation its first question, before any file of script came', async () => {
  const profile = await freshProfile();
  const page = await profile.newPage();
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(`/en/report/#${await linkOf(['scope'])}`);
  await page.getByRole('heading', { level: 1, name: '3 of 16 practices in place' }).waitFor();
  await page.getByRole('button', { name: english.opening.keep }).click();
  await banner(page).getByRole('alert').getByText(english.unavailable).waitFor();
  expect(await keptOn(page)).toEqual([]);
  await page.goto('/en/answer/#q2.AAAC2Y');
  await page.getByRole('button', { name: answer.start.begin }).waitFor();
});

test('each part of a report is held apart, so that a press paints no other', async () => {
  const page = await freshPage();
  await page.goto(`/en/report/#${await linkOf(['scope', 'actions'])}`);
  await page.locator('.gap').nth(2).waitFor();
  const parts = await page
    .locator('.report-sections > *, .gap, .first-screen > .profile')
    .evaluateAll((all) => all.map((part) => getComputedStyle(part).contain));
  expect(parts.length).toBeGreaterThan(10);
  expect(new Set(parts)).toEqual(new Set(['content']));
});

test('who has nothing here keeps a copy of what a link holds, and works on it', async () => {
  const page = await freshPage();
  await page.goto(`/en/report/#${await linkOf(['scope'])}`);
  await banner(page).getByRole('button', { name: english.opening.close }).waitFor();
  await page.getByRole('button', { name: english.opening.keep }).click();
  await page.getByText('Kept on this device as “Sinistres auto, particuliers”.').waitFor();
  await expect.poll(() => keptOn(page)).toHaveLength(1);
  await banner(page).getByRole('button', { name: english.opening.workOn }).click();
  await banner(page).waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1, name: 'Sinistres auto' }).waitFor();
});

test('the whole profile of an opened report is on the first screen, and within two of a phone', async () => {
  const page = await freshPage({ viewport: { width: 1280, height: 800 } });
  const scope = 'Motor claims of customers in France, and brokers '.repeat(7).slice(0, 300);
  const sizes = [
    { width: 1280, height: 800, screens: 1 },
    { width: 375, height: 812, screens: 2 },
  ];
  for (const locale of ['fr', 'en']) {
    const sample = JSON.parse(
      readFileSync(new URL(`../../content/sample/${locale}.json`, import.meta.url), 'utf8'),
    );
    const file = { ...sample, scope, decisions: CLAIMS.decisions };
    const link = await encodeLink(file, ['scope', 'organisation', 'actions']);
    for (const { width, height, screens } of sizes) {
      await resize(page, { width, height });
      await page.goto(BARE);
      await keepOn(page, MINE);
      await page.goto(`/${locale}/report/#${link}`);
      await page.locator('#profile .chart-row').nth(16).waitFor();
      const ends = () =>
        page.evaluate(() => {
          const first = document.querySelector('.do-first .do-who')?.getBoundingClientRect();
          const chart = document.querySelector('#profile .chart')?.getBoundingClientRect();
          return [(first?.bottom ?? Infinity) + scrollY, (chart?.bottom ?? Infinity) + scrollY];
        });
      await expect.poll(async () => (await ends())[0]).toBeLessThanOrEqual(height);
      await expect.poll(async () => (await ends())[1]).toBeLessThanOrEqual(screens * height);
    }
  }
});

test('a report with eight decisions is within seven screens, folded', async () => {
  const steps = ['guidance', 'time-choice', 'closed-loop', 'easy-feedback', 'privacy-choice'] as const;
  const more = ['partner-journeys', 'omnichannel-continuity', 'first-contact-resolution'] as const;
  for (const locale of ['fr', 'en']) {
    const page = await freshPage({ viewport: { width: 1280, height: 800 } });
    const sample = JSON.parse(
      readFileSync(new URL(`../../content/sample/${locale}.json`, import.meta.url), 'utf8'),
    );
    const decisions = [...steps, ...more].map((practice) => ({
      practice,
      step: { practice, level: 2 },
      ...{ owner: 'Direction des sinistres', due: '2027-02-28', indicator: 'Dossiers sans second contact' },
    }));
    await keepOn(page, { ...sample, decisions });
    await page.goto(`/${locale}/report/`);
    await page.mouse.move(5, 5);
    await page.locator('.roadmap-picture').waitFor();
    await page.locator('.decision-progress').nth(7).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollHeight / innerHeight))
      .toBeLessThanOrEqual(7);
  }
});

test('the language switch keeps the link, and so does moving within the report', async () => {
  const page = await freshPage();
  const link = await linkOf();
  await page.goto(`/en/report/#${link}`);
  await banner(page).getByText(english.opening.noScope).waitFor();
  await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${link}`);
  await banner(page).waitFor();
  await page.getByRole('link', { name: 'Lire cette page en français' }).click();
  await page.waitForURL(`**/fr/report/#${link}`);
  await page.getByText(french.opening.noScope).waitFor();
});

test('closing an opened report leads back to one’s own', async () => {
  const profile = await freshProfile();
  const page = await profile.newPage();
  await keepOn(page, MINE);
  await page.goto('/en/report/');
  const own = page.getByRole('heading', { level: 1, name: 'Mon propre périmètre' });
  await own.waitFor();
  await page.evaluate(
    (link) => {
      location.hash = link;
    },
    await linkOf(),
  );
  await banner(page).getByRole('button', { name: english.opening.mine }).click();
  await own.waitFor();
  expect(new URL(page.url()).hash).toBe('');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
});

test('a file is shown beside, and nothing of it is kept unless asked for', async () => {
  const page = await freshPage();
  await page.goto('/en/report/');
  await page.getByRole('button', { name: english.ways.file }).click();
  const choose = () =>
    page.locator('input[type=file]').setInputFiles({
      name: 'claims.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(CLAIMS)),
    });
  await choose();
  await page.getByRole('button', { name: importing.view }).click();
  const opened = page.getByRole('region', { name: english.opening.fromFile });
  await opened.getByText(english.opening.readOnly).waitFor();
  await expect.poll(() => keptOn(page)).toEqual([]);
  await opened.getByRole('button', { name: english.opening.close }).click();
  await page.getByRole('button', { name: english.ways.file }).click();
  await choose();
  await page.getByRole('button', { name: importing.keep }).click();
  await page.getByRole('heading', { level: 1, name: 'Sinistres auto' }).waitFor();
  await expect.poll(async () => (await keptOn(page)).map(({ file }) => file)).toEqual([CLAIMS]);
});

test('where nothing can be kept, keeping a copy says so and what to do', async () => {
  const profile = await freshProfile();
  const page = await profile.newPage();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await page.goto(`/en/report/#${await linkOf(['scope'])}`);
  await banner(page).getByRole('button', { name: english.opening.keep }).click();
  await page.getByText(english.opening.keptNot).waitFor();
});

test('a place of the page is not taken for a link', async () => {
  const profile = await freshProfile();
  const page = await profile.newPage();
  await keepOn(page, MINE);
  await page.goto('/en/report/#gaps');
  await page.getByRole('heading', { level: 1, name: 'Mon propre périmètre' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#gaps');
  await expect.poll(() => page.getByText(english.failure['not-ours'].title).count()).toBe(0);
});

/** What gateways, campaigns and mail programs make of a link in the address bar. */
const DRESSED: readonly (readonly [string, (link: string) => string])[] = [
  ['the # as %23', (link) => `/r%23${link}`],
  ['the # as %2523', (link) => `/r%2523${link}`],
  ['the # as %23 after a slash, one at the end too', (link) => `/r/%23${link}/`],
  ['the # as %23 within the query', (link) => `/r?utm_source=mail%23${link}`],
  ['a campaign before it', (link) => `/r?utm_source=mail&utm_id=1#${link}`],
  ['a campaign after it', (link) => `/r#${link}?utm_source=mail&utm_id=1`],
  ['another parameter after it', (link) => `/r#${link}&data=05%7C01&reserved=0`],
  ['a bracket after it', (link) => `/r#${link})`],
  ['an ellipsis after it', (link) => `/r#${link}…`],
  ['a stray percent sign after it', (link) => `/r#${link}%`],
  ['an escaped bracket after it', (link) => `/r#${link}%29.`],
  ['breaks of lines within it', (link) => `/r#${link.slice(0, 12)}%0A%3E%20${link.slice(12)}`],
  ['a slash after it, on the page itself', (link) => `/en/report/#${link}/`],
];

describe('what became of a link on its way', () => {
  const inWindow = oneWindow();

  test.each(DRESSED)('a link with %s opens too', async (_, dress) => {
    // Another fragment alone would not load the page again.
    await inWindow().goto('about:blank');
    await inWindow().goto(dress(await linkOf(['scope'])));
    await reportOn(inWindow(), 'Sinistres auto').waitFor();
  });
});

test('an invitation leads on to the page that opens it', async () => {
  const page = await freshPage();
  const invitation = await encodeLink({
    format: 'cap17-invitation',
    version: 1,
    model: 2,
    scope: 'Sinistres auto',
  });
  await page.goto(`/en/report/#${invitation}`);
  const words = english.elsewhere['cap17-invitation'];
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  const way = page.getByRole('link', { name: words.go });
  await expect.poll(() => way.getAttribute('href')).toBe(`/en/answer/#${invitation}`);
  await expectAccessible(page);
});

test('a password is asked for until it is right', async () => {
  const profile = await freshProfile();
  const page = await profile.newPage();
  await page.goto(`/r#${await encryptLink(await linkOf(['scope']), 'phare breton 17')}`);
  const field = page.getByLabel(english.locked.label);
  await page.getByRole('heading', { level: 1, name: english.failure['needs-password'].title }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: english.locked.open }).click();
  await page.getByText(english.locked.missing).waitFor();
  for (const wrong of ['phare', 'PHARE BRETON 17']) {
    await field.fill(wrong);
    await field.press('Enter');
    await page.getByRole('heading', { level: 1, name: english.failure['wrong-password'].title }).waitFor();
  }
  await expectAccessible(page);
  await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
  await field.fill('phare breton 17');
  await field.press('Enter');
  await reportOn(page, 'Sinistres auto').waitFor();
});

const whole = await linkOf();
const altered = whole.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
/** A text that shows how links begin. */
const saidOf = (todo: string) =>
  fill(todo, { report: startOf('cap17-assessment'), password: startOf('password') });

/** What may stand after the #, and how it fails. */
const BAD: readonly (readonly [string, string, keyof typeof english.failure])[] = [
  ['an empty one', '%20', 'empty'],
  ['a foreign one', 'utm_source=letter', 'not-ours'],
  ['a script', '<script>window.hit=1</script>', 'not-ours'],
  ['a lone percent sign', '%', 'not-ours'],
  ['a megabyte of letters', 'x'.repeat(1_000_000), 'not-ours'],
  ['one cut short', whole.slice(0, -3), 'cut-or-altered'],
  ['one altered', altered, 'cut-or-altered'],
  ['one of a later version', `a3.${whole.slice(3)}`, 'too-new'],
  ['one of a kind to come', `w9.${whole.slice(3)}`, 'too-new'],
  ['one of the 31st of February', seal('a', 1, `000${toBits((31n + 32n) << 51n, 71)}`), 'invalid'],
  ['a megabyte that starts like ours', `a1.${'A'.repeat(1_000_000)}`, 'too-long'],
];

describe('what is no link that opens', () => {
  const inWindow = oneWindow();
  const looked = new Set<string>();
  let seen: string[];
  beforeAll(async () => {
    seen = watch(inWindow());
    await keepOn(inWindow(), MINE);
  });

  test.each(BAD)('%s is told in a page of its own', async (_, fragment, failure) => {
    const page = inWindow();
    seen.length = 0;
    await page.goto(`/r#${fragment}`);
    await page.waitForURL('**/en/report/**');
    const words = english.failure[failure];
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
    await page.getByText(words.what).waitFor();
    await page.getByText(saidOf(words.todo)).waitFor();
    await page.getByRole('link', { name: english.ways.sample }).waitFor();
    if (!looked.has(failure)) await expectAccessible(page);
    looked.add(failure);
    await expect.poll(() => page.evaluate(() => 'hit' in window)).toBe(false);
    await expect.poll(async () => (await keptOn(page)).map(({ file }) => file)).toEqual([MINE]);
    await page.getByRole('button', { name: english.ways.mine }).click();
    await page.getByRole('heading', { level: 1, name: 'Mon propre périmètre' }).waitFor();
    expect(seen).toEqual([]);
  });
});

test('each failure is told in French too', async () => {
  const page = await freshPage({ locale: 'fr-FR' });
  await page.goto('/fr/report/');
  for (const [, fragment, failure] of BAD.filter(([, fragment]) => fragment.length < 1000)) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    const { title, todo } = french.failure[failure];
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await expect.poll(() => page.getByText(saidOf(todo)).count()).toBe(1);
  }
});

test('what looks like markup in a link is shown as text', async () => {
  const page = await freshPage();
  const seen = watch(page);
  const scope = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
  const answers = { guidance: { level: 2, note: '<b onclick="window.hit=1">javascript:hit()</b>' } } as const;
  const decisions = [{ action: '<svg onload="window.hit=1">' }];
  const link = await encodeLink({ ...CLAIMS, scope, answers, decisions }, ['scope', 'notes', 'actions']);
  await page.goto(`/en/report/#${link}`);
  await reportOn(page, scope).waitFor();
  await expect.poll(() => page.getByText(answers.guidance.note).count()).toBeGreaterThan(0);
  await expect.poll(() => page.getByText('<svg onload').count()).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate(() => 'hit' in window)).toBe(false);
  expect(seen).toEqual([]);
});

test('before the script runs, the page says what happens and what to do where it cannot', async () => {
  const profile = await freshProfile({ javaScriptEnabled: false });
  const page = await profile.newPage();
  for (const locale of LOCALES) {
    const { share, site } = messagesOf(locale);
    await page.goto(`/${locale}/report/#${whole}`);
    await page.getByText(share.opening.script).waitFor();
    await page.locator('p', { hasText: site.noScript.opening }).waitFor();
  }
});
