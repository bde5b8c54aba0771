import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import type { AssessmentFile } from '../../src/share/formats.ts';
import { freshPage } from './fresh-page.ts';
import { lastLinesOf } from './last-lines.ts';
import { CLAIMS, keepOn } from './share-profile.ts';

const sampleIn = (locale: string) =>
  JSON.parse(readFileSync(new URL(`../../content/sample/${locale}.json`, import.meta.url), 'utf8'));
const SAMPLE = sampleIn('fr');

/** The sample as somebody's own, with what was decided on it. */
const decidedOn = (locale: string): AssessmentFile => ({
  ...sampleIn(locale),
  decisions: (['first-contact-resolution', 'guidance', 'closed-loop'] as const).map((practice, at) => ({
    step: { practice, level: practice === 'guidance' ? 3 : 2 },
    owner: 'Claire Morel',
    due: `2027-0${at + 2}-28`,
  })),
});

/** A text as long as a place takes, of one word, of pictures, from the right, or of a sentence again and again. */
const texts = {
  'one word': 'Xyzw',
  pictures: '👩‍👩‍👧‍👦🚗',
  'from the right': 'تقييم مسار العميل ',
  sentences: 'Un client sur trois répète tout au deuxième appel ; personne ne compte. ',
};
const long = (text: string, signs: number) =>
  text.repeat(Math.ceil(signs / text.length)).slice(0, signs - (signs % text.length));

/** A report in which every text is as long as it may be. */
function extreme(text: string): AssessmentFile {
  const say = (signs: number) => long(text, signs);
  const answers = Object.fromEntries(
    Object.entries<object>(SAMPLE.answers).map(([id, answer]) => [id, { ...answer, note: say(4_000) }]),
  );
  const steps = ['first-contact-resolution', 'easy-feedback', 'closed-loop', 'guidance'] as const;
  const by = { owner: say(300), indicator: say(300), due: '2027-02-28' };
  return {
    ...SAMPLE,
    scope: say(300),
    organisation: say(200),
    answers,
    decisions: [
      ...steps.map((practice) => ({ practice, step: { practice, level: 2 }, ...by })),
      { action: say(500), ...by },
    ],
    measures: [1, 2, 3, 4].map((at) => ({ name: `${at} ${say(280)}`, value: say(40), date: '2026-09-30' })),
  };
}

/** The page with all that is printed on it. */
async function opened(file: AssessmentFile, path: string): Promise<Page> {
  const page = await freshPage();
  await keepOn(page, file);
  await page.goto(path);
  await page.locator('article.report').waitFor();
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await page.locator('#link-on-paper').waitFor({ state: 'attached' });
  return page;
}

async function sheets(page: Page, format: string): Promise<number> {
  const made = await page.pdf({ format });
  return made.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** Titles of sections and of gaps are set larger than all below them. */
const TITLE_PT = 11;

/** Days that the board's page does not show, for what stands before them is too long. */
async function hiddenDays(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const hidden = await page.evaluate(() =>
    Array.from(document.querySelectorAll('.board-print time')).flatMap((day) => {
      const { right, bottom, height } = day.getBoundingClientRect();
      let isCut = height === 0;
      for (let around = day.parentElement; around; around = around.parentElement) {
        const edges = around.getBoundingClientRect();
        if (getComputedStyle(around).overflow !== 'visible')
          isCut ||= right > edges.right + 1 || bottom > edges.bottom + 1;
      }
      return isCut ? [day.textContent ?? ''] : [];
    }),
  );
  await page.emulateMedia({ media: null });
  return hidden;
}

/** What stands beyond the right edge of a sheet: the browser would print all of it smaller, or cut it. */
async function beyond(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 680, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('main *'))
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
      .map(({ tagName, className, textContent }) => `${tagName} ${className} ${textContent?.slice(0, 20)}`),
  );
  await page.emulateMedia({ media: null });
  return found;
}

test.each(Object.entries(texts))(
  'a report of texts as long as they may be, of %s, is cut on no sheet',
  async (_, text) => {
    const page = await opened(extreme(text), '/fr/report/');
    await page.locator('.roadmap-plan').waitFor();
    expect(await beyond(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.dataset['print'] = 'board';
    });
    expect(await sheets(page, 'Letter')).toBe(1);
    expect(await hiddenDays(page)).toEqual([]);
  },
);

test.each([
  ['fr', 'sample'],
  ['en', 'sample'],
  ['fr', 'own'],
  ['en', 'own'],
] as const)(
  'the report is printed on nine sheets at most, each full but the last, no title alone at its foot: %s, %s',
  async (locale, whose) => {
    const page =
      whose === 'own'
        ? await opened(decidedOn(locale), `/${locale}/report/`)
        : await opened(CLAIMS, `/${locale}/sample/`);
    await page.locator('.reference-list').waitFor({ state: 'attached' });
    for (const format of ['A4', 'Letter']) {
      const lines = lastLinesOf(await page.pdf({ format }));
      expect(lines.length).toBeGreaterThan(5);
      expect(lines.length).toBeLessThanOrEqual(9);
      for (const { place, size } of lines.slice(0, -1)) {
        expect(place).toBeGreaterThan(0.85);
        expect(size).toBeLessThan(TITLE_PT);
      }
    }
  },
);

test.each([
  ['a scope of one line', { scope: 'Sinistres auto' }],
  ['a long scope', { scope: long(texts.sentences, 300) }],
  [
    'names of one word, measures and no decision',
    {
      scope: 'W'.repeat(300),
      organisation: 'W'.repeat(200),
      measures: [1, 2, 3, 4].map((at) => ({ name: `${at} ${'W'.repeat(280)}`, value: 'W'.repeat(40) })),
    },
  ],
  ['measures and no decision', { measures: [1, 2, 3].map((at) => ({ name: `Mesure ${at}`, value: '12' })) }],
])('the board’s page with %s is one, on Letter too', async (_, more) => {
  const page = await opened({ ...SAMPLE, decisions: [], measures: [], ...more }, '/fr/report/');
  await page.evaluate(() => {
    document.documentElement.dataset['print'] = 'board';
  });
  expect(await sheets(page, 'Letter')).toBe(1);
});

test.each<[string, AssessmentFile['answers']]>([
  ['no action', {}],
  ['one action', { guidance: { level: 1 } }],
])('beside %s no column of the board’s page is blank: the profile has its whole width', async (_, known) => {
  const answers = Object.fromEntries(PRACTICE_IDS.map((id) => [id, { status: 'dont-know' as const }]));
  const page = await opened({ ...CLAIMS, decisions: [], answers: { ...answers, ...known } }, '/fr/report/');
  await page.emulateMedia({ media: 'print' });
  const widths = () =>
    page.evaluate(() =>
      ['.profile', '.do-first', '.first-screen'].map(
        (one) => document.querySelector(one)?.getBoundingClientRect().width ?? 0,
      ),
    );
  await expect
    .poll(async () => {
      const [profile = 0, actions = 0, all = 1] = await widths();
      return Math.min(profile, actions) / all;
    })
    .toBeGreaterThan(0.95);
  await page.evaluate(() => {
    document.documentElement.dataset['print'] = 'board';
  });
  expect(await sheets(page, 'Letter')).toBe(1);
});

test('the printed report bears the colours of a house as its documents mend them', async () => {
  const page = await freshPage();
  await keepOn(page, CLAIMS);
  await page.evaluate(() => {
    const file = { format: 'cap17-house', version: 1, main: '#FFFFFF', second: '#1B4D3E' };
    const kept = { id: 'own', updated: '2026-11-21T10:00:00.000Z', file };
    localStorage.setItem('cap17:house:own', JSON.stringify(kept));
  });
  await page.goto('/fr/report/');
  await page.locator('.paper-head').waitFor({ state: 'attached' });
  const colours = () =>
    page.evaluate(() =>
      (
        [
          ['.profile .track .target', 'stroke'],
          ['.rose-target', 'stroke'],
          ['.profile .track .filled', 'fill'],
          ['.rose-held', 'stroke'],
        ] as const
      ).map(([one, property]) => {
        const found = document.querySelector(one);
        return found && getComputedStyle(found)[property];
      }),
    );
  await expect
    .poll(async () => {
      await page.pdf({ format: 'A4' });
      await page.emulateMedia({ media: 'print' });
      const found = await colours();
      await page.emulateMedia({ media: null });
      return found;
    })
    .toEqual(['rgb(117, 117, 117)', 'rgb(117, 117, 117)', 'rgb(27, 77, 62)', 'rgb(27, 77, 62)']);
});

test('a long note on what does not apply has the whole width of its sheets', async () => {
  const place = { status: 'not-applicable', reason: 'no-such-case', note: long(texts.sentences, 4_000) };
  const page = await opened(
    { ...SAMPLE, answers: { ...SAMPLE.answers, 'place-choice': place } },
    '/fr/report/',
  );
  await page.emulateMedia({ media: 'print' });
  const widths = () =>
    page.evaluate(() =>
      ['#not-applicable .user-text', '.report-pair'].map(
        (one) => document.querySelector(one)?.getBoundingClientRect().width ?? 0,
      ),
    );
  await expect
    .poll(async () => {
      const [note = 0, pair = 1] = await widths();
      return note / pair > 0.9;
    })
    .toBe(true);
});

test.each(['fr', 'en'])('a rehearsal is printed on eight sheets, %s', async (locale) => {
  const page = await freshPage();
  await page.goto(`/${locale}/workshop/`);
  await page.getByRole('button', { name: /Rehearse|Répéter/ }).click();
  await page.locator('.phases').waitFor();
  await page.goto(`/${locale}/workshop/#report`);
  await page.locator('article.report').waitFor();
  await page.keyboard.press('Control');
  await page.locator('#link-on-paper').waitFor({ state: 'attached' });
  expect(await sheets(page, 'Letter')).toBeLessThanOrEqual(8);
});

test.each([
  ['fr', 'guidance', 'Letter'],
  ['fr', 'closed-loop', 'Letter'],
  ['en', 'guidance', 'A4'],
])(
  'the longest pages of practices are printed on eight sheets: %s, %s, %s',
  async (locale, practice, format) => {
    const page = await freshPage();
    await page.goto(`/${locale}/playbook/${practice}/`);
    expect(await sheets(page, format)).toBeLessThanOrEqual(8);
  },
);

test.each([
  ['fr', 'lifetime-value', 'Letter'],
  ['en', 'lifetime-value', 'Letter'],
])('no sheet of a practice but the last is half blank: %s, %s, %s', async (locale, practice, format) => {
  const page = await freshPage();
  await page.goto(`/${locale}/playbook/${practice}/`);
  const lines = lastLinesOf(await page.pdf({ format }));
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.slice(0, -1).filter(({ place }) => place < 0.75)).toEqual([]);
});

test('a claim does not end a sheet on which nothing is said of it', async () => {
  const page = await freshPage();
  await page.goto('/fr/strategy/');
  const lines = lastLinesOf(await page.pdf({ format: 'Letter' }));
  expect(lines.length).toBeGreaterThan(5);
  for (const { size } of lines.slice(0, -1)) expect(size).toBeLessThan(TITLE_PT);
});

test('with one answer what is to be found out goes on on the next sheet, and half of none is blank', async () => {
  const page = await opened({ ...CLAIMS, answers: { guidance: { level: 1 } } }, '/fr/report/');
  const [, second] = lastLinesOf(await page.pdf({ format: 'A4' }));
  expect(second?.place).toBeGreaterThan(0.85);
});

test('what somebody noted stands on the column of what is to be done', async () => {
  const page = await opened(SAMPLE, '/fr/report/');
  await page.emulateMedia({ media: 'print' });
  const columns = () =>
    page.evaluate(() =>
      ['.gap .answer-notes dd', '.gap .figures dd'].map(
        (one) => document.querySelector(one)?.getBoundingClientRect().left ?? 0,
      ),
    );
  await expect
    .poll(async () => {
      const [note = 0, todo = 0] = await columns();
      return note > 0 && Math.abs(note - todo) < 1;
    })
    .toBe(true);
});

test('a comparison of twelve columns takes two sheets, and the foot of the page none', async () => {
  const page = await freshPage();
  await page.goto('/fr/compare/');
  await page.locator('input[type=file]').setInputFiles(
    Array.from({ length: 12 }, (_, at) => ({
      name: `${at}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...SAMPLE, scope: `Service d’accueil ${at}` })),
    })),
  );
  await page.locator('.compare-table.is-dense').waitFor();
  expect(await sheets(page, 'A4')).toBe(2);
});

test('measures, which the board’s page cuts to two lines and to three, stand whole in the printed report', async () => {
  const measures = [1, 2, 3, 4].map((at) => ({ name: `Measure ${at}`, value: String(at) }));
  const page = await opened({ ...CLAIMS, measures }, '/en/report/');
  const board = page.locator('#board');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => board.locator('.measure-line').last().isVisible()).toBe(true);
  await expect.poll(() => board.locator('.decision-line').isVisible()).toBe(false);
  await expect.poll(() => board.locator('.hint').first().isVisible()).toBe(false);
});

test('what is printed before all has come says what it lacks', async () => {
  const page = await freshPage();
  await keepOn(page, CLAIMS);
  await page.goto('/en/report/');
  await page.locator('article.report #gaps').waitFor();
  const lacks = page.getByText('Printed too soon');
  await lacks.waitFor({ state: 'attached' });
  await expect.poll(() => lacks.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await lacks.waitFor();
  await page.keyboard.press('Control');
  await page.locator('#link-on-paper').waitFor();
  await expect.poll(() => lacks.count()).toBe(0);
});

test('what stands at head and foot of each sheet is written as it is printed, and styles no page anew before', async () => {
  const page = await opened(CLAIMS, '/fr/report/');
  const head = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--running-head'));
  expect(await head()).toBe('');
  await page.pdf({ format: 'A4' });
  expect(await head()).toContain(CLAIMS.scope);
});
