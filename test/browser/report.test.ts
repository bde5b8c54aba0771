import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BARE, expectAccessible, freshProfile, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';

type Answers = Record<string, Record<string, unknown>>;

const SAMPLE = JSON.parse(readFileSync(new URL('../../content/sample/en.json', import.meta.url), 'utf8')) as {
  answers: Answers;
};

function kept(id: string, file: Record<string, unknown>, more: Record<string, unknown> = {}) {
  const whole = { format: 'cap17-assessment', version: 1, model: 2, date: '2026-11-21', ...file };
  return { id, name: 'Ours', updated: '2026-11-21T10:00:00.000Z', file: whole, ...more };
}

/** A person who has these assessments on the device; the first is the one at work. */
async function personWith(saved: ReturnType<typeof kept>[], context?: BrowserContext): Promise<Page> {
  const page = await (context?.newPage() ?? freshPage());
  await page.goto(BARE);
  await page.evaluate((all) => {
    for (const one of all) localStorage.setItem(`cap17:assessment:${one.id}`, JSON.stringify(one));
    localStorage.setItem('cap17:current', all[0]?.id ?? '');
  }, saved);
  return page;
}

/** Opens one's own report and waits until it is there. */
async function openReport(page: Page, path = '/en/report/'): Promise<void> {
  await page.goto(path);
  await page.locator('article.report').waitFor();
}

/** Without the spaces that must not break, which French puts before its signs. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const gapTitles = (page: Page) =>
  page
    .locator('#gaps .gap-head')
    .evaluateAll((heads) => heads.map((head) => head.childNodes[2]?.textContent?.trim()));
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

test('the sample is a full report, labelled as fictional, readable without script', async () => {
  const profile = await freshProfile({ javaScriptEnabled: false });
  const page = await profile.newPage();
  for (const [path, label] of [
    ['/en/sample/', 'fictional insurer'],
    ['/fr/sample/', 'assureur fictif'],
  ] as const) {
    await page.goto(path);
    await expect.poll(() => page.locator('h1').innerText()).toContain(label);
    await expect
      .poll(() => page.locator('.verdict .eyebrow').innerText())
      .toMatch(/all of it invented|tout y est inventé/);
    await expect.poll(() => page.locator('#gaps .gap').count()).toBe(10);
    await expect.poll(() => page.locator('#profile .track .filled').count()).toBeGreaterThan(10);
  }
});

/** What stands on the first screen but dates, which are no figures, the table of the profile and the link, which holds what it holds. */
function saidFirst(page: Page): Promise<string> {
  return page.locator('.first-screen').evaluate((screen: HTMLElement) => {
    const apart = screen.querySelectorAll<HTMLElement>('time, .profile > details, .printed-link');
    return Array.from(apart).reduce((text, { innerText }) => text.replace(innerText, ''), screen.innerText);
  });
}

test('the first screen says it in at most twelve numbers, none of them an index', async () => {
  const page = await freshPage();
  for (const path of ['/en/sample/', '/fr/sample/']) {
    await page.goto(path);
    expect((await saidFirst(page)).match(/\d+/g)?.length).toBeLessThanOrEqual(12);
    // On the printed board page, measures come on top.
    await page.emulateMedia({ media: 'print' });
    const figures = await saidFirst(page);
    expect(figures.match(/\d+/g)?.length).toBeLessThanOrEqual(12);
    expect(figures).not.toMatch(/index|indice|stage/i);
    await page.emulateMedia({ media: null });
  }
});

test('without an assessment the page says so and leads on', async () => {
  const page = await freshPage();
  const seen = watch(page);
  await page.goto('/fr/report/');
  await page.getByRole('heading', { name: 'Aucune évaluation sur cet appareil' }).waitFor();
  await expect
    .poll(() => page.getByRole('link', { name: 'Commencer l’évaluation' }).getAttribute('href'))
    .toBe('/fr/assessment/');
  await expect
    .poll(() => page.getByRole('link', { name: 'Voir le rapport d’exemple' }).getAttribute('href'))
    .toBe('/fr/sample/');
  await expectAccessible(page);
  expect(seen).toEqual([]);
});

test('where what is kept cannot be read, or a new one is not begun, the page says what is there and what to do', async () => {
  const page = await freshPage();
  await page.goto(BARE);
  await page.evaluate(() => localStorage.setItem('cap17:assessment:far', '{"version":9}'));
  await page.goto('/en/report/');
  await page.getByRole('heading', { level: 1, name: 'What is kept here cannot be read' }).waitFor();
  await page.getByText('Answers kept on this device were cut short').waitFor();
  await page.goto('/en/playbook/');
  await page.getByText('Your answers kept on this device cannot be read.').waitFor();
  await expect.poll(() => page.locator('[name="gap"]').isDisabled()).toBe(true);
  await page.goto('/fr/report/');
  const toKept = page.getByRole('link', { name: 'Voir ce qui est gardé' });
  // Once there, the address names the step that is shown.
  await expect.poll(() => toKept.getAttribute('href')).toBe('/fr/assessment/#kept-title');
  await toKept.click();
  await page.getByText('Télécharger tel quel').waitFor();

  await page.evaluate(
    (text) => {
      localStorage.setItem('cap17:assessment:one', text);
      localStorage.setItem('cap17:current', 'none-yet');
    },
    JSON.stringify(kept('one', { answers: {} })),
  );
  await page.goto(BARE);
  await page.goto('/en/report/');
  await page.getByRole('heading', { level: 1, name: 'The new assessment has no answer yet' }).waitFor();
  await page.getByText('Others are kept on this device').waitFor();
  await expectAccessible(page);
});

test('a half-finished assessment gives a report that says what is missing', async () => {
  const answers = {
    'channel-choice': { level: 3 },
    guidance: { level: 0 },
    'lifetime-value': { status: 'dont-know' },
  };
  const page = await personWith([kept('half', { scope: 'Claims', answers })]);
  await openReport(page);
  await expect
    .poll(() => page.locator('h1').textContent())
    .toBe('Claims: 1 of 17 practices in place, none with proof; 1 not, 15 to be found out.');
  await expect.poll(() => page.locator('.partial').innerText()).toContain('14 practices have no answer yet');
  // So many are named where they are asked about.
  await expect.poll(() => page.locator('.partial').innerText()).not.toContain('Missing');
  await page
    .getByRole('navigation', { name: 'In this report' })
    .getByRole('link', { name: 'Axis by axis' })
    .click();
  await expect.poll(() => page.locator('#axes').innerText()).toContain('Not scored yet');
  await expect
    .poll(() => gapTitles(page))
    .toEqual(['Help at every step', 'Let customers choose the channel']);
  await expect.poll(() => page.locator('#gaps .gap').nth(1).innerText()).toContain('Name the indicator');
  await expect.poll(() => page.locator('#find-out textarea').inputValue()).toContain('for: Claims.');
});

test('nothing answered yet: the headline counts the questions left', async () => {
  const page = await personWith([kept('new', { answers: {} })]);
  await openReport(page, '/fr/report/');
  await expect
    .poll(async () => plain((await page.locator('h1').textContent()) ?? ''))
    .toBe('Périmètre non précisé : il reste 17 questions.');
});

test('what people typed is shown as text', async () => {
  const typed = '<img src=x onerror=alert(1)> & <b>bold</b>';
  const answers = {
    ...SAMPLE.answers,
    guidance: { level: 1, note: typed },
    'place-choice': { status: 'not-applicable', reason: 'other', note: typed },
    'lifetime-value': { status: 'dont-know', ask: typed },
  };
  const decisions = [{ action: typed, owner: typed }];
  const page = await personWith([
    kept('html', {
      scope: typed,
      organisation: typed,
      answers,
      decisions,
      measures: [{ name: typed, value: typed }],
    }),
  ]);
  const seen = watch(page);
  await openReport(page);
  await page.locator('#gaps .gap').first().waitFor();
  await expect.poll(() => page.locator('h1').innerText()).toContain('<b>bold</b>');
  await expect.poll(() => page.locator('main img, main b:text-is("bold")').count()).toBe(0);
  await expect.poll(() => page.getByText(typed).count()).toBeGreaterThan(5);
  expect(seen).toEqual([]);
});

test('gaps are filtered by who carries the step, reordered by importance and target, and stay so', async () => {
  const page = await personWith([kept('own', { ...SAMPLE })]);
  await openReport(page);
  await page.getByLabel('Show the steps owned by').selectOption({ label: 'Operations' });
  const owners = page.locator('#gaps .gap dl.figures div:nth-child(2) dd b');
  await expect.poll(async () => new Set(await owners.allTextContents())).toEqual(new Set(['Operations']));
  await expect.poll(() => page.locator('.gap-filter [role=status]').innerText()).toMatch(/practices? shown/);
  await expect
    .poll(async () => Number(await page.locator('#gaps .place').first().innerText()))
    .toBeGreaterThan(1);
  await page.getByLabel('Show the steps owned by').selectOption({ index: 0 });

  await page.getByText('Tune importance and target').click();
  const before = await gapTitles(page);
  expect(before[0]).toBe('Resolve at first contact');

  await page.getByLabel('Importance: Fit into customers’ routines').selectOption({ label: 'Matters most' });
  await expect
    .poll(() => page.getByRole('alert').innerText())
    .toContain('Five practices already matter most');
  await expect.poll(() => page.getByLabel('Importance: Fit into customers’ routines').inputValue()).toBe('2');

  await page.getByLabel('Importance: Resolve at first contact').selectOption({ label: 'Can wait' });
  await page.getByLabel('Importance: Fit into customers’ routines').selectOption({ label: 'Matters most' });
  await page.getByLabel('Target level: Fit into customers’ routines').selectOption({ label: 'Confirmed' });
  await expect.poll(async () => (await gapTitles(page))[0]).toBe('Fit into customers’ routines');
  await expect.poll(() => page.getByRole('alert').innerText()).toBe('');
  const after = await gapTitles(page);

  await page.reload();
  await page.locator('#gaps .gap').first().waitFor();
  await expect.poll(() => gapTitles(page)).toEqual(after);
});

test('each gap shows its research, of which kind, how strong, and what contradicts it', async () => {
  const page = await freshPage();
  await page.goto('/en/sample/');
  const gaps = page.locator('#gaps .gap');
  for (let at = 0; at < (await gaps.count()); at += 1) {
    const research = gaps.nth(at).locator('.research');
    await expect.poll(() => research.textContent()).toContain('What contradicts or limits it');
    await expect
      .poll(() => research.locator('.research-strength').textContent())
      .toMatch(/^(Solid|Partial|Thin): /m);
    await expect.poll(() => research.locator('.source-kinds .tag').count()).toBeGreaterThan(1);
  }
  const href = await page.locator('.cite a').first().getAttribute('href');
  expect(href).toMatch(/^\/en\/sources\/#[a-z]/);
});

test('measures and decisions are edited in place, checked, and kept', async () => {
  const page = await personWith([kept('own', { scope: 'Claims', answers: SAMPLE.answers })]);
  await openReport(page);
  const board = page.locator('#board');
  await board.getByRole('button', { name: 'Add a measure' }).click();
  await page.getByLabel('Measure', { exact: true }).fill('Repeat contacts');
  await board.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => board.locator('.error').innerText()).toBe('Fill in “Value”.');
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).name))
    .toBe('value');
  await page.getByLabel(/^Value/).fill('12%');
  await board.getByRole('button', { name: 'Save' }).click();

  await page
    .locator('#gaps .gap')
    .first()
    .getByRole('button', { name: /Ask for this as a decision/ })
    .click();
  await expect
    .poll(async () => plain(await board.innerText()))
    .toContain('Customer service · by 13 February 2027');
  await board.getByRole('button', { name: /^Edit Give staff/ }).click();
  await page.getByLabel('Due').fill('2027-01-31');
  await board.getByRole('button', { name: 'Save' }).click();
  await board.getByLabel(/^Status \(Give staff/).selectOption('done');
  await board.getByLabel('Name of the proof').fill('Call log');
  await page.keyboard.press('Enter');
  await expect.poll(() => board.innerText()).toContain('done: Call log');

  await page.reload();
  const measure = board.locator('.measure-line', { hasText: 'Repeat contacts' });
  await measure.waitFor();
  await expect.poll(() => board.innerText()).toContain('12%');
  await expect
    .poll(async () => plain(await board.innerText()))
    .toContain('Customer service · by 31 January 2027 · done: Call log');
  await board.getByRole('button', { name: /^Remove Repeat contacts/ }).click();
  await expect.poll(() => measure.count()).toBe(0);
});

test('actions come back from a spreadsheet: seen first, taken in one step, undone', async () => {
  const decisions = [
    { action: 'Name a pilot', owner: 'Ada', due: '2027-01-31' },
    { action: 'Call back within a day' },
  ];
  const page = await personWith([kept('own', { scope: 'Claims', answers: SAMPLE.answers, decisions })]);
  const seen = watch(page);
  await openReport(page);
  const board = page.locator('#board');
  await board.getByRole('button', { name: 'Bring back from a spreadsheet' }).click();
  const dialog = page.getByRole('dialog');
  const choose = (name: string, text: string) =>
    dialog
      .getByLabel('Spreadsheet')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') });
  await choose('other.csv', 'Name;Price\nPen;2\n');
  await expect.poll(() => dialog.getByRole('alert').innerText()).toContain('No list of actions was found');
  const lines = [
    'Échéance;Action;Responsable;Avancement',
    '15/02/2027;Name a pilot;Grace;En cours',
    'bientôt;Call back within a day;;Fait',
    ';Write it down;Bob;',
  ];
  await choose('actions.csv', lines.join('\r\n'));
  await expect.poll(() => dialog.innerText()).toContain('2 actions change, 1 is new.');
  await expect.poll(() => dialog.innerText()).toMatch(/Owner: Ada →\s+becomes\s+Grace/);
  await expect
    .poll(() => dialog.innerText())
    .toContain('Row 3, column A (Due): “bientôt” is no date. Write it like 2027-01-31.');
  await expectAccessible(page);
  await dialog.getByLabel(/^Write it down/).uncheck();
  await dialog.getByRole('button', { name: 'Take 2 actions' }).click();
  await expect.poll(() => dialog.count()).toBe(0);
  await expect
    .poll(async () => plain(await board.innerText()))
    .toContain('Grace · by 15 February 2027 · under way');
  await expect.poll(() => board.innerText()).not.toContain('Write it down');
  await board.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => plain(await board.innerText())).toContain('Ada · by 31 January 2027');
  expect(seen).toEqual([]);
});

test('the summary is copied as text', async () => {
  const page = await freshPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto('/fr/sample/');
  await page.getByText('Plus', { exact: true }).click();
  await page.getByRole('button', { name: 'Copier le résumé pour un courriel' }).click();
  await page.getByText('Résumé copié.').waitFor();
  const text = plain(await page.evaluate(() => navigator.clipboard.readText()));
  expect(text).toContain(
    'assureur fictif : 7 pratiques sur 16 en place, dont 4 avec preuve ; 7 pas encore, 2 à éclaircir. Axe le plus fragile',
  );
  expect(text).toContain('Par quoi commencer :');
  expect(text).toContain('Solidité : moyenne (une seule voix');
});

test('a second assessment says what moved since the frozen one', async () => {
  const first = kept('first', { date: '2026-05-02', answers: SAMPLE.answers }, { frozen: true });
  const answers = { ...SAMPLE.answers, 'first-contact-resolution': { level: 2, importance: 3 } };
  const page = await personWith([kept('second', { answers }, { previous: 'first' }), first]);
  await openReport(page);
  const moved = page.locator('#moved');
  await expect
    .poll(() => moved.getByRole('heading').innerText())
    .toBe('What moved since 2\u00a0May\u00a02026');
  await expect.poll(() => moved.getByRole('row').allInnerTexts()).toHaveLength(2);
  await expect
    .poll(() => moved.getByRole('row').nth(1).innerText())
    .toMatch(/Resolve at first contact\s+Ad hoc\s+In place\s+\+1/);
});

/** Everything answered, four steps decided, and what moved since the last time: more than this a report seldom says. */
const DECIDED = (() => {
  const steps = ['first-contact-resolution', 'easy-feedback', 'closed-loop', 'guidance'] as const;
  const decisions = steps.map((practice, at) => ({
    practice,
    step: { practice, level: at === 3 ? 3 : 2 },
    owner: 'Customer experience and digital channels',
    due: `2027-0${at + 2}-28`,
  }));
  const more = { 'customer-education': { level: 1, importance: 1 }, 'lifetime-value': { level: 0 } };
  const answers = { ...SAMPLE.answers, ...more, 'positive-surprise': { level: 1 } };
  const file = { ...SAMPLE, scope: 'motor claims, private customers, France', answers, decisions };
  const before = { ...file, decisions: [], answers: { ...answers, guidance: { level: 1 } } };
  return [
    kept('now', { ...file, date: '2026-11-21' }, { previous: 'before' }),
    kept('before', { ...before, date: '2026-08-20' }, { frozen: true }),
  ];
})();

test.each([
  ['A4', '/fr/sample/'],
  ['A4', '/en/report/'],
  ['Letter', '/fr/report/'],
  ['Letter', '/en/sample/'],
] as const)('on %s, %s is a page for the board, and nine pages at most in all', async (format, path) => {
  const page = await personWith(DECIDED);
  const pages = async () =>
    (await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  await page.goto(path);
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await page.mouse.move(5, 5);
  await page.locator('#link-on-paper').waitFor({ state: 'attached' });
  if (path.includes('report')) await page.locator('.roadmap-plan').waitFor();
  const whole = await pages();
  expect(whole).toBeGreaterThan(3);
  expect(whole).toBeLessThanOrEqual(9);
  await page.evaluate(() => {
    document.documentElement.dataset['print'] = 'board';
  });
  expect(await pages()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('.board-decisions').isVisible()).toBe(true);
  await expect.poll(() => page.locator('#link-on-paper svg').isVisible()).toBe(true);
  await expect.poll(() => page.locator('#gaps').isVisible()).toBe(false);
  await expect.poll(() => page.locator('.no-print').first().isVisible()).toBe(false);
});

test.each([
  ['/en/sample/', 'light'],
  ['/fr/sample/', 'dark'],
] as const)('%s in %s is accessible with every fold open', async (path, colorScheme) => {
  const page = await freshPage({ colorScheme });
  const seen = watch(page);
  await page.goto(path);
  await unfold(page);
  await expectAccessible(page);
  expect(seen).toEqual([]);
});

test('one’s own report is accessible while a row is edited, and nothing scrolls sideways at 320 pixels', async () => {
  const profile = await freshProfile({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
  const page = await personWith([kept('own', { ...SAMPLE })], profile);
  await openReport(page, '/fr/report/');
  await page
    .getByRole('button', { name: /^Modifier/ })
    .first()
    .click();
  await unfold(page);
  await expectAccessible(page);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('nothing moves while one’s own report opens, and the first five say whether they hold', async () => {
  const page = await personWith([kept('own', { ...SAMPLE })]);
  await openReport(page);
  await page.getByText('holds if answers shift by one level').first().waitFor();
  await expect.poll(() => page.locator('#gaps .robust').count()).toBe(5);
  const shift = await page.evaluate(async () => {
    const shifts: PerformanceEntryList = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // A frame that moved something reports it once it is shown.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((told) => setTimeout(told));
    return [...shifts, ...observer.takeRecords()].reduce(
      (sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
      0,
    );
  });
  expect(shift).toBeLessThanOrEqual(0.02);
});

test('on a phone the contents go along on one line', async () => {
  const page = await freshPage({ viewport: { width: 375, height: 812 } });
  await page.goto('/fr/sample/');
  const links = page.locator('.report-contents a');
  await links.last().waitFor({ state: 'attached' });
  const heights = await links.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(new Set(heights).size).toBe(1);
});

test('a legend names the marks that stand in its picture, and leaves the last alone on no line', async () => {
  const level = (level: number) =>
    Object.fromEntries(Object.keys(SAMPLE.answers).map((id) => [id, { level }]));
  const marks = (page: Page) => page.locator('.profile .legend > li').allInnerTexts();
  const page = await personWith([kept('a', { scope: 'Claims', answers: SAMPLE.answers })]);
  await openReport(page);
  await page.locator('.profile .legend').waitFor();
  await expect.poll(() => marks(page)).toHaveLength(4);
  for (const width of [320, 375, 700, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const onLast = () =>
      page.locator('.profile .legend > li').evaluateAll((items) => {
        const tops = items.map((item) => Math.round(item.getBoundingClientRect().top / 8));
        return tops.filter((top) => top === tops.at(-1)).length;
      });
    await expect.poll(onLast).toBeGreaterThan(1);
  }
  for (const [answers, shown] of [
    [level(1), 2],
    [level(4), 3],
    [{ guidance: { status: 'dont-know' } }, 0],
  ] as const) {
    const other = await personWith([kept('b', { scope: 'Claims', answers })]);
    await openReport(other);
    await other.locator('.profile .chart').waitFor();
    await expect.poll(() => marks(other)).toHaveLength(shown);
  }
});
