import { expect, test } from 'vitest';
import { headersOf } from '../../src/build/hosting/headers.ts';
import { answer, dropped } from '../../src/i18n/en/index.ts';
import { common } from '../../src/i18n/fr/shared.ts';
import { layOutAll } from './access-look.ts';
import { expectAccessible, freshProfile, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { awake } from './kept-page.ts';

const SAVED = JSON.stringify({ id: 'one', name: 'Motor claims' });

test('what lives in a text answers: the worked example, and the check of the host', async () => {
  const profile = await freshProfile();
  const page = await profile.newPage();
  const seen = watch(page);
  await page.goto('/en/method/#example');
  const figures = page.locator('.example dl');
  await expect.poll(() => figures.textContent()).toContain('83');
  await page.getByRole('combobox', { name: 'Teach customers to choose and use well' }).selectOption('4');
  await expect.poll(() => figures.textContent()).toContain('100');
  await expect
    .poll(() => page.locator('.example').getByRole('status').textContent())
    .toContain('axis level 4');
  await page.getByRole('combobox', { name: 'Help at every step' }).selectOption('dont-know');
  await expect.poll(() => figures.textContent()).toContain('83 to 100');
  await page.getByRole('button', { name: 'Back to the example' }).click();
  await expect.poll(() => figures.textContent()).toContain('1, Ad hoc');

  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/hosting/');
  const part = page.getByRole('region', { name: 'Check this host' });
  const said = part.getByRole('status');
  await expect.poll(() => said.textContent()).toBe('');
  expect(asked.filter((path) => /nothing-stands|service-worker|^\/r\b/.test(path))).toEqual([]);
  await part.getByRole('button', { name: 'Check this host' }).click();
  // No service worker is let in here, so that what it keeps cannot be seen.
  await expect.poll(() => said.textContent()).toContain('18 right, 0 not right, 2 could not be seen');
  await expectAccessible(page);
  // The browser writes down by itself that two addresses where nothing stands answered 404.
  expect(seen.map((line) => line.replace(/^.*(404).*$/, '$1'))).toEqual(['404', '404']);

  const { 'X-Frame-Options': _, ...headers } = headersOf('/en/');
  await page.route('**/en/', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', headers, body: 'a page' }),
  );
  await page.route('**/_astro/nothing-*', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: 'the first page' }),
  );
  await part.getByRole('button', { name: 'Check again' }).click();
  const wrong = part.getByRole('listitem').filter({ hasText: 'Not right' });
  const lines = () => wrong.allTextContents().then((texts) => texts.join(' '));
  await expect.poll(lines).toContain('/en/: nothing instead of DENY');
  await expect.poll(lines).toMatch(/\/_astro\/nothing-[^ ]+: 200 instead of 404/);
  await expect.poll(() => said.textContent()).not.toContain(' 0 not right');
});

test('the check tells a policy that forbids it to ask from a network that is cut', async () => {
  const page = await (await freshProfile()).newPage();
  const policy = "connect-src 'none'; frame-ancestors 'none'";
  await page.route('**/en/hosting/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
  await page.goto('/en/hosting/');
  const part = page.getByRole('region', { name: 'Check this host' });
  await part.getByRole('button', { name: 'Check this host' }).click();
  await part.getByText(/things looked at on/).waitFor();
  const wrong = part.getByRole('listitem').filter({ hasText: 'Not right' });
  expect(await wrong.allTextContents()).toEqual([
    expect.stringContaining(`${policy} instead of frame-ancestors 'none'`),
  ]);
});

test('the privacy page counts each request once, the one for itself among them', async () => {
  const page = await freshPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/privacy/');
  // The browser tells of one more, and so has told of the page, which it did when it had loaded.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const isTold = (entries: PerformanceObserverEntryList) =>
          entries.getEntries().some(({ name }) => name.endsWith('/en/about/'));
        new PerformanceObserver((entries) => isTold(entries) && resolve()).observe({ type: 'resource' });
        void fetch('/en/about/');
      }),
  );
  await page.getByText(`this page made ${asked.length} requests`).waitFor();
});

test('the privacy page lists what is kept, erases one entry or all, and asks first', async () => {
  const page = await freshPage();
  const seen = watch(page);
  await page.goto('/en/privacy/');
  await page.getByText('Nothing is kept in this browser.').waitFor();
  await page.evaluate((saved) => {
    localStorage.setItem('cap17:assessment:one', saved);
    localStorage.setItem('cap17:language', 'en');
    sessionStorage.setItem('cap17:current', 'one');
    localStorage.setItem('elsewhere', 'kept');
  }, SAVED);
  await page.reload();
  await page.getByText('3 entries are kept in this browser').waitFor();
  await page.getByText(/this page made \d+ requests, all to .+ and none to anyone else/).waitFor();
  await expectAccessible(page);

  const eraseOne = page.getByRole('button', { name: 'Erase: A saved assessment, Motor claims' });
  await eraseOne.press('Enter');
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('cap17:assessment:one'))).toBe(SAVED);
  await eraseOne.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
  await page.getByText('Erased: A saved assessment, Motor claims.').waitFor();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('cap17:assessment:one'))).toBeNull();

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
  await page.getByText('Everything is erased.').waitFor();
  await page.getByText('Nothing is kept in this browser.').waitFor();
  const left = await page.evaluate(async () => [
    Object.keys(localStorage),
    sessionStorage.length,
    await indexedDB.databases(),
    await caches.keys(),
  ]);
  expect(left).toEqual([['elsewhere'], 0, [], []]);
  expect(seen).toEqual([]);
});

test('without JavaScript the pages of prose are complete', async () => {
  const profile = await freshProfile({ javaScriptEnabled: false });
  const page = await profile.newPage();
  await page.goto('/fr/method/');
  await expect.poll(() => page.locator('.example dl').textContent()).toContain('83');
  await expect.poll(() => page.getByRole('combobox').count()).toBe(0);
  await page.goto('/fr/privacy/');
  await page.getByText('Cette liste a besoin de JavaScript').waitFor();
});

test.each(['/fr/playbook/', '/en/playbook/', '/fr/sources/', '/en/sources/'])(
  '%s offers a search with script, and none that would not work without',
  async (path) => {
    for (const javaScriptEnabled of [true, false]) {
      const profile = await freshProfile({ javaScriptEnabled });
      const page = await profile.newPage();
      await page.goto(path);
      await expect.poll(() => page.getByRole('searchbox').count()).toBe(javaScriptEnabled ? 1 : 0);
      await expect.poll(() => page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    }
  },
);

test.each([375, 1280])('a source stands under the eyes of who came for it, at %i px', async (width) => {
  const page = await (await freshProfile({ viewport: { width, height: 800 } })).newPage();
  await page.goto('/fr/sources/');
  const sources = page.locator('.bibliography > li');
  const count = await sources.count();
  expect(count).toBeGreaterThan(200);
  for (const at of [0, Math.floor(count / 2), count - 1]) {
    const id = (await sources.nth(at).getAttribute('id')) ?? '';
    await page.goto(`/fr/sources/#${id}`);
    await expect
      .poll(() => page.locator(`[id="${id}"]`).evaluate((item) => item.getBoundingClientRect().top))
      .toSatisfy((top: number) => top >= 0 && top < 400);
  }
  // What nobody came near takes about the room it will have: the page keeps its length within a tenth.
  const length = () => page.evaluate(() => document.documentElement.scrollHeight);
  await page.reload();
  const before = await length();
  await page.evaluate(layOutAll);
  expect(Math.abs((await length()) / before - 1)).toBeLessThan(0.1);
});

test('a file dropped where nothing takes it leaves the page, and is told where to go', async () => {
  const page = await freshPage();
  const seen = watch(page);
  await page.goto('/en/method/');
  // What a drag of a file does to an element: whether the page keeps it, and so stays.
  const drop = (selector: string) =>
    page.evaluate((wanted) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['{}'], 'mine.json'));
      return ['dragover', 'drop'].map((type) => {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector(wanted)?.dispatchEvent(event);
        return event.defaultPrevented;
      });
    }, selector);
  const notice = page.getByRole('dialog', { name: dropped.title });
  await expect
    .poll(async () => {
      await drop('h1');
      return notice.isVisible();
    })
    .toBe(true);
  await expectAccessible(page);
  await notice.getByRole('link', { name: 'Workshop' }).waitFor();
  await page.keyboard.press('Escape');
  await notice.waitFor({ state: 'hidden' });
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'file';
    field.id = 'takes-files';
    document.querySelector('main')?.append(field);
  });
  expect(await drop('h1')).toEqual([true, true]);
  await page.keyboard.press('Escape');
  expect(await drop('#takes-files')).toEqual([false, false]);
  expect(seen).toEqual([]);
});

test('the title of a page stands as high whatever kind of page it is', async () => {
  const page = await freshPage({ locale: 'fr-FR' });
  const heights: Record<string, number | undefined> = {};
  for (const path of ['method', 'privacy', 'sources', 'playbook', 'compare', 'workshop']) {
    await page.goto(`/fr/${path}/`);
    heights[path] = (await page.getByRole('heading', { level: 1 }).boundingBox())?.y;
  }
  expect(new Set(Object.values(heights)).size, JSON.stringify(heights)).toBe(1);
});

test('the rules under the names of the three axes stand on one line, whatever the names take', async () => {
  const page = await freshPage({ locale: 'fr-FR' });
  await page.goto('/fr/');
  const bottoms = await Promise.all(
    Object.values(common.axis).map(async ({ name }) => {
      const box = await page.getByRole('heading', { level: 3, name, exact: true }).last().boundingBox();
      return Math.round((box?.y ?? 0) + (box?.height ?? 0));
    }),
  );
  expect(bottoms).toHaveLength(3);
  expect(new Set(bottoms).size, String(bottoms)).toBe(1);
});

test('several files dropped on a field for one are refused in words, and one is left to the field', async () => {
  const page = await freshPage();
  await page.goto('/en/answer/');
  await awake(page);
  const drop = (names: readonly string[]) =>
    page.getByLabel(answer.noInvitation.file).evaluate((field, all) => {
      const dataTransfer = new DataTransfer();
      for (const name of all) dataTransfer.items.add(new File(['{}'], name));
      return ['dragover', 'drop'].map((type) => {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        field.dispatchEvent(event);
        return event.defaultPrevented;
      });
    }, names);
  const notice = page.getByRole('dialog', { name: dropped.title });
  // The browser does with one what it does.
  expect(await drop(['a.json'])).toEqual([false, false]);
  await expect.poll(() => notice.isVisible()).toBe(false);
  expect(await drop(['a.json', 'b.json'])).toEqual([true, true]);
  await notice.getByText('one file at a time').waitFor();
});
