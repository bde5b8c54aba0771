import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { invitationFile, replyFile, workingCopyFile } from '../../src/share/formats.ts';
import { expectAccessible, oneWindow, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import {
  awake,
  downloaded,
  keptTexts,
  openFile,
  openKept,
  row,
  savedAssessment,
  section,
  settled,
} from './kept-page.ts';
import { openWorkshop } from './workshop-page.ts';
import { INVITATION, TWELVE } from './workshop-seeds.ts';

const here = savedAssessment('a', 'Motor claims');
const kept = { a: JSON.stringify(here) };
const fileOf = (answers: object, more: object = {}) =>
  JSON.stringify({ ...savedAssessment('x', 'Sales', answers).file, ...more });
const keepCopy = (page: Page) => section(page).getByRole('button', { name: 'Keep a copy' });

test('a file is shown before anything is kept, then kept beside', async () => {
  const page = await openKept(await freshPage(), kept);
  const before = await keptTexts(page);
  const decisions = [{ action: 'Call back within a day' }];
  const text = fileOf(
    { guidance: { level: 3, note: 'n' }, 'self-service': { status: 'dont-know' } },
    { decisions },
  );
  await openFile(page, 'sales.json', text);
  for (const [label, value] of [
    ['Scope', 'Scope of Sales'],
    ['Date', '21\u00a0November\u00a02026'],
    ['Answers', '2 of 17'],
    ['Notes', '1'],
    ['Decisions', '1'],
  ]) {
    await expect
      .poll(() =>
        section(page)
          .getByRole('row', { name: `${label} ${value}` })
          .count(),
      )
      .toBe(1);
  }
  await expect.poll(() => keptTexts(page)).toEqual(before);
  await expectAccessible(page);
  await section(page).getByLabel('Name to keep it under').fill('Sales, from Ann');
  await keepCopy(page).click();
  await expect.poll(() => row(page, 'Sales, from Ann').count()).toBe(1);
  await expect
    .poll(async () => (await keptTexts(page))['cap17:assessment:a'])
    .toBe(before['cap17:assessment:a']);
});

test('giving up keeps nothing', async () => {
  const page = await openKept(await freshPage(), kept);
  const before = await keptTexts(page);
  await openFile(page, 'sales.json', fileOf({}));
  await section(page).getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => keepCopy(page).count()).toBe(0);
  await expect.poll(() => keptTexts(page)).toEqual(before);
});

test('a file dropped anywhere on the page is opened, and the page stays', async () => {
  const page = await openKept(await freshPage(), kept);
  await section(page).getByRole('button', { name: 'Open a file' }).click();
  await section(page).getByLabel('Choose a Cap17 file').waitFor();
  await settled(page);
  await page.evaluate(
    (text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
      document
        .querySelector('h1')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    fileOf({ guidance: { level: 1 } }),
  );
  await section(page).getByRole('heading', { name: '“dropped.json” can be opened' }).waitFor();
});

/** Expects the file to be refused in this sentence, and what is kept to stay as it is. */
async function expectRefused(
  page: Page,
  name: string,
  text: string | Buffer,
  sentence: RegExp,
): Promise<void> {
  const before = await keptTexts(page);
  await openFile(page, `${name}.json`, text);
  await expect
    .poll(() =>
      section(page)
        .getByRole('heading', { name: `“${name}.json” cannot be opened as it is` })
        .count(),
    )
    .toBe(1);
  await expect.poll(() => section(page).innerText()).toMatch(sentence);
  await expect.poll(() => keptTexts(page)).toEqual(before);
  await expect.poll(() => row(page, 'Motor claims').count()).toBe(1);
}

describe('a file of which nothing can be read', () => {
  const inWindow = oneWindow();
  let seen: string[];
  beforeAll(async () => {
    seen = watch(inWindow());
    await openKept(inWindow(), kept);
  });

  test.each<[string, string | Buffer, RegExp]>([
    ['not JSON', '{"format": cap17}', /stops being JSON at line 1, column 12/],
    ['empty', '', /This file is empty/],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]), /The file is not JSON/],
    ['another format', '{"format":"survey","answers":{}}', /not a Cap17 file/],
    ['a list', '[1,2]', /must be an object|not a Cap17 file/],
    ['a newer version', fileOf({}, { version: 2 }), /newer Cap17: “version” is above/],
    ['nested too deeply', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, /./],
  ])('%s is refused in a sentence with its place, and nothing is lost', async (name, text, sentence) => {
    seen.length = 0;
    await expectRefused(inWindow(), name, text, sentence);
    await expect.poll(() => keepCopy(inWindow()).count()).toBe(0);
    expect(seen).toEqual([]);
  });
});

const SIX = ['guidance', 'self-service', 'place-choice', 'time-choice', 'channel-choice', 'closed-loop'];
const matterMost = Object.fromEntries(SIX.map((id) => [id, { level: 1, importance: 3 }]));

test.each<[string, string, RegExp, sound: string]>([
  [
    'an unknown practice',
    fileOf({ guidance: { level: 2 }, 'guidance-2': { level: 2 } }),
    /“answers\.guidance-2”/,
    '1 of 17',
  ],
  [
    'a level out of range',
    fileOf({ guidance: { level: 5 }, 'self-service': { level: 2 } }),
    /Help at every step .*“answers\.guidance\.level” is not a level/,
    '1 of 17',
  ],
  ['six that matter most', fileOf(matterMost), /goes beyond the 5 practices/, '6 of 17'],
])(
  '%s is refused in a sentence with its place, and the rest is offered',
  async (name, text, sentence, sound) => {
    const page = await openKept(await freshPage(), kept);
    const seen = watch(page);
    await expectRefused(page, name, text, sentence);
    await expect
      .poll(() =>
        section(page)
          .getByRole('row', { name: `Answers ${sound}` })
          .count(),
      )
      .toBe(1);
    await keepCopy(page).click();
    await expect.poll(() => row(page, 'Scope of Sales').count()).toBe(1);
    await expect.poll(() => row(page, 'Motor claims').count()).toBe(1);
    expect(seen).toEqual([]);
  },
);

test('50 MB is refused before it is read, and nothing is lost', async () => {
  const page = await openKept(await freshPage(), kept);
  const folder = await mkdtemp(join(tmpdir(), 'cap17-'));
  const path = join(folder, 'large.json');
  await writeFile(path, '');
  await truncate(path, 50_000_000);
  await section(page).getByRole('button', { name: 'Open a file' }).click();
  await section(page).getByLabel('Choose a Cap17 file').setInputFiles(path);
  await section(page)
    .getByText(/no Cap17 file has more than 20 MB/)
    .waitFor();
  await rm(folder, { recursive: true });
  await expect.poll(() => row(page, 'Motor claims').count()).toBe(1);
});

test('scripts in scope, notes and names are shown as text and never run, whatever its keys are called', async () => {
  const page = await openKept(await freshPage(), kept);
  const seen = watch(page);
  const script = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
  const text = fileOf({ guidance: { level: 3, note: script } }, { scope: script, organisation: script });
  await openFile(page, 'script.json', text.replace('{', '{"constructor":{"prototype":{"polluted":1}},'));
  await keepCopy(page).click();
  await expect.poll(() => row(page, script).count()).toBe(1);
  await page.reload();
  await awake(page);
  await expect.poll(() => row(page, script).count()).toBe(1);
  const harm = await page.evaluate(() => [
    (window as { ran?: unknown }).ran,
    ({} as { polluted?: unknown }).polluted,
  ]);
  expect(harm).toEqual([undefined, undefined]);
  expect(seen).toEqual([]);
});

test('a workshop, an invitation and a reply are recognised and sent to their page', async () => {
  const page = await openKept(await freshPage(), kept);
  const base = { version: 1, model: 2, date: '2026-11-21' };
  for (const [file, sentence] of [
    [{ format: 'cap17-workshop', respondents: [] }, /result of a workshop.*workshop page/],
    [{ format: 'cap17-invitation' }, /invitation to answer.*answer page/],
    [{ format: 'cap17-reply', answers: {} }, /participant’s reply.*page of its workshop/],
  ] as const) {
    await openFile(page, 'other.json', JSON.stringify({ ...base, ...file }));
    await expect.poll(() => section(page).innerText()).toMatch(sentence);
    await expect.poll(() => keepCopy(page).count()).toBe(0);
  }
});

test('one backup of everything restores on another device, and twice changes nothing', async () => {
  const first = await openKept(await freshPage(), {
    ...kept,
    b: JSON.stringify({ ...savedAssessment('b', 'Sales'), frozen: true }),
    d: JSON.stringify({ ...savedAssessment('d', 'Gone'), deleted: '2026-11-20T10:00:00.000Z' }),
  });
  const { name, text } = await downloaded(first, () =>
    section(first).getByRole('button', { name: 'Download a backup of everything' }).click(),
  );
  expect(name).toMatch(/^cap17-backup-\d{4}-\d\d-\d\d\.json$/);
  const changed = { ...here, file: { ...here.file, answers: { guidance: { level: 0 } } } };
  const other = await openKept(await freshPage(), { a: JSON.stringify(changed) });
  await openFile(other, 'backup.json', text);
  await expect
    .poll(() =>
      section(other)
        .getByRole('row', { name: /Motor claims.*differs/ })
        .count(),
    )
    .toBe(1);
  await expectAccessible(other);
  await section(other).getByRole('button', { name: 'Restore 2 assessments' }).click();
  await expect.poll(() => row(other, 'Sales').count()).toBe(1);
  await expect
    .poll(async () => JSON.parse((await keptTexts(other))['cap17:assessment:a'] ?? ''))
    .toEqual(changed);
  await expect
    .poll(() =>
      section(other)
        .getByRole('heading', { name: /^Motor claims \(backup of/ })
        .count(),
    )
    .toBe(1);
  await expect.poll(() => row(other, 'Gone').count()).toBe(0);
  await openFile(other, 'backup.json', text);
  await expect.poll(() => section(other).innerText()).toContain('There is nothing to restore');
});

const updated = '2026-11-21T10:00:00.000Z';
const workshop = { id: 'w', name: 'Claims workshop', updated, file: workingCopyFile(TWELVE) };
const ownReply = {
  id: 'W0RKSH0P',
  updated,
  sent: 0,
  invitation: invitationFile({ ...INVITATION, scope: 'Household claims' }),
  reply: replyFile({ model: 2, workshop: 'W0RKSH0P', id: 'ABCDEFGH', revision: 1, answers: { guidance: 2 } }),
};
const others = {
  'cap17:workshop:w': JSON.stringify(workshop),
  'cap17:reply:W0RKSH0P': JSON.stringify(ownReply),
};

/** Opens the assessment page where a workshop or a reply is kept. */
async function openWith(page: Page, texts: Record<string, string>): Promise<Page> {
  await openKept(page, {});
  await page.evaluate((kept) => Object.assign(localStorage, kept), texts);
  await page.reload();
  await awake(page);
  return page;
}

test('a backup of a workshop and one’s own reply, without any assessment, restores in a fresh profile', async () => {
  const first = await openWith(await freshPage(), others);
  const { text } = await downloaded(first, () =>
    section(first).getByRole('button', { name: 'Download a backup of everything' }).click(),
  );
  const other = await openKept(await freshPage(), {});
  await openFile(other, 'backup.json', text);
  for (const name of [
    /Claims workshop 21 November 2026, 12 replies will be added/,
    /Household claims 21 November 2026, 1 of 17 will be added/,
  ])
    await expect.poll(() => section(other).getByRole('row', { name }).count()).toBe(1);
  await expect.poll(async () => Object.keys(await keptTexts(other))).not.toContain('cap17:workshop:w');
  await expectAccessible(other);
  await section(other).getByRole('button', { name: 'Restore 1 workshop and 1 reply', exact: true }).click();
  await expect
    .poll(() => section(other).getByRole('status').first().innerText())
    .toContain('Restored: 1 workshop and 1 reply.');
  const kept = await keptTexts(other);
  for (const [key, value] of Object.entries(others))
    expect(JSON.parse(kept[key] ?? 'null')).toEqual(JSON.parse(value));
  await openFile(other, 'backup.json', text);
  await expect
    .poll(() =>
      section(other)
        .getByRole('row', { name: /already here/ })
        .count(),
    )
    .toBe(2);
  await expect
    .poll(() =>
      section(other)
        .getByRole('button', { name: /^Restore/ })
        .count(),
    )
    .toBe(0);
  await openWorkshop(other);
  await expect
    .poll(() => other.getByRole('heading', { name: 'Claims workshop', exact: true }).count())
    .toBe(1);
});

test('a workshop and a reply that differ here stay as they are', async () => {
  const here = {
    'cap17:workshop:w': JSON.stringify({ ...workshop, file: { ...workshop.file, replies: [] } }),
    'cap17:reply:W0RKSH0P': JSON.stringify({
      ...ownReply,
      reply: { ...ownReply.reply, answers: { guidance: 4 } },
    }),
  };
  const page = await openWith(await freshPage(), here);
  const backup = {
    format: 'cap17-backup',
    version: 1,
    date: '2026-11-21',
    assessments: [],
    workshops: [workshop],
    replies: [ownReply],
  };
  await openFile(page, 'backup.json', JSON.stringify(backup));
  for (const name of [/Claims workshop .* will be added beside it/, /Household claims .* that one stays/])
    await expect.poll(() => section(page).getByRole('row', { name }).count()).toBe(1);
  await section(page).getByRole('button', { name: 'Restore 1 workshop', exact: true }).click();
  await expect
    .poll(
      async () =>
        Object.values(await keptTexts(page)).filter((text) => text.includes('Claims workshop')).length,
    )
    .toBe(2);
  await expect.poll(() => keptTexts(page)).toMatchObject(here);
  await expect
    .poll(async () => Object.values(await keptTexts(page)).join())
    .toContain('Claims workshop (backup of 21\u00a0November\u00a02026)');
});
