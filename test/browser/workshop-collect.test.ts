import { readFileSync } from 'node:fs';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import type { Invitation, Reply } from '../../src/domain/workshop/invitation.ts';
import { newCopy, type WorkingCopy } from '../../src/domain/workshop/working-copy.ts';
import type { Vote } from '../../src/domain/workshop/workshop.ts';
import { drawingOf, standalone } from '../../src/islands/share/qr-drawing.ts';
import { codeShape, encodeCode } from '../../src/share/code/reply-code.ts';
import { invitationFile, replyFile, workingCopyFile } from '../../src/share/formats.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { BARE, expectAccessible, freshProfile, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { awake, settled } from './kept-page.ts';

const MAILS = new URL('../fixtures/messages/', import.meta.url);
const DATE = '2026-11-21';
const invitation: Invitation = {
  model: 2,
  date: DATE,
  workshop: 'K7Q2M4XA',
  scope: 'Motor claims, private customers, France',
  expected: 6,
  groups: ['Leadership', 'Front line'],
};
const SHAPE = codeShape(invitation);

/** A person's answers, told apart by a number. */
function answersOf(person: number): Reply['answers'] {
  return Object.fromEntries(PRACTICE_IDS.map((id, place) => [id, ((person + place * person) % 5) as Vote]));
}
function replyBy(person: number, more: Partial<Reply> = {}): Reply {
  const id = `ABCD${String(1000 + person)}`;
  return {
    model: 2,
    workshop: 'K7Q2M4XA',
    id,
    revision: 1,
    group: person % 2,
    answers: answersOf(person),
    ...more,
  };
}
const linkBy = async (person: number, more: Partial<Reply> = {}) =>
  `https://cap17.example/r#${await encodeLink(replyFile(replyBy(person, more)))}`;
const codeBy = (person: number) => encodeCode(SHAPE, replyBy(person));

interface Opened extends BrowserContextOptions {
  readonly copies?: readonly WorkingCopy[];
  readonly path?: string;
  readonly context?: BrowserContext;
}

/** The collecting phase of the first of these workshops. */
async function collecting({
  copies = [newCopy(invitation, DATE)],
  path,
  context,
  ...options
}: Opened = {}): Promise<Page> {
  const page = context ? await context.newPage() : await freshPage(options);
  if (context) await page.goto(BARE);
  await page.evaluate((kept) => {
    for (const [index, file] of kept.entries()) {
      const one = {
        id: `w${index}`,
        name: file.invitation.scope,
        updated: `2026-11-2${9 - index}T10:00:00.000Z`,
        file,
      };
      localStorage.setItem(`cap17:workshop:w${index}`, JSON.stringify(one));
    }
  }, copies.map(workingCopyFile));
  await page.goto(path ?? '/en/workshop/#collect');
  await awake(page);
  await page.getByRole('heading', { name: /^(Collect the replies|Recueillir les réponses)$/ }).waitFor();
  await settled(page);
  return page;
}

/** Pastes a text into the field for messages, as the clipboard would. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(/^(Messages with replies|Messages contenant)/).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
async function drop(
  page: Page,
  files: readonly { name: string; text: string; type?: string }[],
): Promise<void> {
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text, type } of given)
      dataTransfer.items.add(new File([text], name, { type: type ?? '' }));
    document
      .querySelector('h1')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}
const inside = (page: Page) => page.locator('.collect-inside').innerText();
const taken = (page: Page) =>
  page.getByRole('region', { name: /^(What came of it|Ce qu’il en est advenu)$/ });
const rows = (page: Page) => page.getByRole('region', { name: /^(Who is in|Qui a répondu)$/ });
const keptReplies = (page: Page) =>
  page.evaluate(
    () =>
      JSON.parse(localStorage.getItem('cap17:workshop:w0') ?? '{}').file.replies as Record<string, unknown>[],
  );

test('a pasted mail thread gives its three links and two codes, and the rest is ignored', async () => {
  const page = await collecting();
  const seen = watch(page);
  await expect.poll(() => inside(page)).toBe('No replies in yet, 6 expected');
  const thread = [
    'From: Ann <ann@example.org>\nSubject: Re: Re: workshop <b>tomorrow</b>',
    `> Hello, here is mine: <${await linkBy(1)}>.`,
    `=HYPERLINK("http://evil.example";"x")  \u202E${await linkBy(2)}\u202C`,
    `My code: ${codeBy(3)}, thanks! Order 1234-5678 is on its way, see v1.2 of the plan.`,
    `<img src=x onerror="window.ran=1"> ${codeBy(4).toLowerCase()}`,
    `${(await linkBy(5)).replace('#', '%23')}`,
  ].join('\n\n');
  await paste(page, thread);
  await expect.poll(() => inside(page)).toBe('5 replies in, of 6 expected');
  await expect.poll(() => taken(page).getByRole('status').first().innerText()).toBe('5 new replies.');
  const replies = await keptReplies(page);
  expect(replies.map(({ how }) => how).sort()).toEqual(['code', 'code', 'link', 'link', 'link']);
  await expect.poll(() => rows(page).getByRole('listitem').count()).toBe(5);
  await expect.poll(() => page.evaluate(() => (window as { ran?: unknown }).ran)).toBeUndefined();
  expect(seen).toEqual([]);
});

test('what cannot be taken in is said one by one', async () => {
  const page = await collecting({
    copies: [
      newCopy(invitation, DATE),
      newCopy({ ...invitation, workshop: 'ZZZZZZZZ', scope: 'Other one' }, DATE),
    ],
  });
  const whole = await linkBy(1);
  await paste(
    page,
    [
      whole,
      whole,
      await linkBy(2, { workshop: 'ZZZZZZZZ' }),
      await linkBy(3, { workshop: 'YYYYYYYY' }),
      `${whole.slice(0, -2)}`,
      `https://cap17.example/r#${await encodeLink(invitationFile(invitation))}`,
      await linkBy(4, { group: 7 }),
    ].join('\n'),
  );
  await expect.poll(() => taken(page).innerText()).toContain('1 new reply');
  const said = await taken(page).innerText();
  expect(said).toContain('Already in, the very same.');
  expect(said).toContain('It is for “Other one”, which is on this device.');
  expect(said).toContain('another workshop, which this device does not hold');
  expect(said).toContain('cut or altered on its way');
  expect(said).toContain('An invitation, not a reply.');
  expect(said).toContain('a group that this workshop does not have');
  await expectAccessible(page);
  await taken(page).getByRole('button', { name: 'Take it in there' }).click();
  await expect.poll(() => taken(page).innerText()).toContain('Handed to “Other one”.');
  const other = await page.evaluate(
    () => JSON.parse(localStorage.getItem('cap17:workshop:w1') ?? '{}').file.replies.length,
  );
  expect(other).toBe(1);
});

test('a code is watched as it is typed, its slip explained, and it may replace another', async () => {
  const page = await collecting({ copies: [newCopy({ ...invitation, named: true }, DATE)] });
  await page.getByRole('button', { name: 'Type a code' }).click();
  const field = page.getByLabel('Code', { exact: true });
  const code = codeBy(3);
  const symbols = code.replace(/-/g, '');
  await field.pressSequentially(symbols.toLowerCase().slice(0, 5));
  await expect.poll(() => field.inputValue()).toBe(`${symbols.slice(0, 4)}-${symbols.slice(4, 5)}`);
  await expect
    .poll(() => page.getByRole('form', { name: 'Type a code' }).innerText())
    .toContain(`${symbols.length - 5} more to type`);
  await field.pressSequentially('U');
  await expect
    .poll(() => page.getByRole('form', { name: 'Type a code' }).getByRole('alert').innerText())
    .toMatch(/“U”, in place 6/);
  await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
  await expectAccessible(page);
  const swapped = [...symbols];
  const at = swapped.findIndex((symbol, place) => place > 0 && symbol !== swapped[place - 1]);
  [swapped[at - 1], swapped[at]] = [swapped[at] ?? '', swapped[at - 1] ?? ''];
  await field.fill(swapped.join(''));
  await expect
    .poll(() => page.getByRole('form', { name: 'Type a code' }).getByRole('alert').innerText())
    .toMatch(/two have changed places/);
  await field.fill(symbols.slice(0, -1));
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.getByRole('form', { name: 'Type a code' }).getByRole('alert').innerText())
    .toMatch(/One letter or digit is missing/);
  await field.fill(symbols);
  await page.getByLabel('Whose it is').fill('Ann');
  await page.keyboard.press('Enter');
  await expect.poll(() => inside(page)).toBe('1 reply in, of 6 expected');
  await field.fill(codeBy(4));
  await page.getByLabel('Replaces').selectOption({ label: 'Ann' });
  await page.getByRole('button', { name: 'Take the code in' }).click();
  await expect.poll(() => taken(page).innerText()).toContain('Replaces what Ann had answered before.');
  const [reply, ...others] = await keptReplies(page);
  expect(others).toEqual([]);
  expect(reply).toMatchObject({ label: 'Ann', how: 'code', answers: answersOf(4) });
});

test('a paper ballot is entered by keyboard alone', async () => {
  const page = await collecting();
  await page.getByRole('button', { name: 'Enter a paper ballot' }).focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Enter a paper ballot' });
  await expect
    .poll(() => form.getByLabel('Group').evaluate((select) => select === document.activeElement))
    .toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3');
  await expect.poll(() => form.innerText()).toContain('Answer 2 of 17');
  await expect.poll(() => form.getByRole('status').innerText()).toMatch(/: 3, .*Next, 2 of 17/);
  await expectAccessible(page);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('x');
  await expect.poll(() => form.getByRole('status').innerText()).toContain('“x” is not an answer');
  await page.keyboard.type('2nD 4');
  await page.keyboard.press('Enter');
  await page.keyboard.type('00112233401');
  await expect.poll(() => form.getByRole('status').innerText()).toContain('15 of 17 answered');
  await page.keyboard.press('Enter');
  await expect.poll(() => inside(page)).toBe('1 reply in, of 6 expected');
  const [reply] = await keptReplies(page);
  const votes = [2, 'not-applicable', 'dont-know', undefined, 4, undefined, 0, 0, 1, 1, 2, 2, 3, 3, 4, 0, 1];
  const answers = Object.fromEntries(
    PRACTICE_IDS.map((id, place) => [id, votes[place]]).filter(([, vote]) => vote !== undefined),
  );
  expect(reply).toMatchObject({ how: 'ballot', group: 1, answers });
  await expect.poll(() => form.innerText()).toContain('Answer 1 of 17');
  await form.getByLabel(/^Answer 1/).focus();
  await form.getByRole('button', { name: /^4 / }).click();
  await expect.poll(() => form.innerText()).toContain('Answer 2 of 17');
});

test('files dropped anywhere are taken in: replies, letters, pictures of codes; others are said', async () => {
  const page = await collecting();
  await drop(page, [
    { name: 'reply.json', text: JSON.stringify(replyFile(replyBy(1))) },
    { name: 'letter.eml', text: `Dear all,\r\n${await linkBy(2)}\r\n` },
    { name: 'mail.eml', text: readFileSync(new URL('apple-mail.eml', MAILS), 'utf8') },
    { name: 'invitation.json', text: JSON.stringify(invitationFile(invitation)) },
    { name: 'odd.json', text: JSON.stringify({ ...replyFile(replyBy(3)), answers: { guidance: 9 } }) },
    { name: 'notes.txt', text: 'nothing here' },
    { name: '<img src=x onerror=alert(1)>.png', text: 'no picture', type: 'image/png' },
    { name: 'code.svg', text: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' },
  ]);
  await expect.poll(() => inside(page)).toBe('2 replies in, of 6 expected');
  const said = await taken(page).innerText();
  expect(said).toContain('2 new replies, 7 not taken in.');
  expect(said).toMatch(/Béa Lune, 21\u00a0November\u00a02026 at .* It is for another workshop/);
  expect(said).toMatch(/Ana Anim, 20 nov\. 2026 à 18:12 .*This link was cut or altered/);
  expect(said).toContain('invitation.json This is an invitation to answer.');
  expect(said).toContain('odd.json This is a Cap17 file, but a damaged one');
  expect(said).toContain('notes.txt No reply was found in this file.');
  const noCode = 'No QR code was found in this picture. PNG, JPEG, GIF and WebP are read.';
  expect(said).toContain(`<img src=x onerror=alert(1)>.png ${noCode}`);
  expect(said).toContain(`code.svg ${noCode}`);
  const svg = standalone(drawingOf(await linkBy(4)));
  const buffer = await sharp(Buffer.from(svg)).resize(700).png().toBuffer();
  await page.getByLabel('Choose files').setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer });
  await expect.poll(() => inside(page)).toBe('3 replies in, of 6 expected');
});

test('identical replies wait for the facilitator, who can take it back', async () => {
  const page = await collecting();
  await paste(page, `${codeBy(1)} ${codeBy(1)}`);
  const settle = page.getByRole('region', { name: 'For you to settle' });
  await expect
    .poll(() => settle.innerText())
    .toMatch(/2 replies say exactly the same: No\. \d+ and No\. \d+\./);
  await expectAccessible(page);
  await settle.getByRole('button', { name: 'One person: keep one' }).click();
  await expect.poll(() => inside(page)).toBe('1 reply in, of 6 expected');
  await settle.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => inside(page)).toBe('2 replies in, of 6 expected');
  await settle.getByRole('button', { name: 'Different people: keep all' }).click();
  await expect.poll(() => settle.innerText()).toContain('All are kept.');
  await expect.poll(() => settle.getByRole('button', { name: /One person/ }).count()).toBe(0);
  await expect.poll(async () => (await keptReplies(page)).length).toBe(2);
});

test('two contents under one id are both kept until one is chosen, and no answer is shown', async () => {
  const page = await collecting();
  await paste(
    page,
    `${await linkBy(1)} ${await linkBy(1, { answers: { ...answersOf(1), guidance: 'dont-know' } })}`,
  );
  const settle = page.getByRole('region', { name: 'For you to settle' });
  await expect.poll(() => settle.innerText()).toContain('do not say the same on: Help at every step.');
  await settle
    .getByRole('button', { name: /^Keep No\./ })
    .first()
    .click();
  await expect.poll(() => inside(page)).toBe('1 reply in, of 6 expected');
});

test('in an anonymous workshop names and notes are left out and said; a reply is moved, removed and taken back', async () => {
  const page = await collecting();
  await paste(page, await linkBy(1, { label: 'Ann Example', notes: { guidance: 'mine' } }));
  await expect.poll(() => taken(page).innerText()).toContain('the name in 1 reply was left out');
  await expect.poll(() => taken(page).innerText()).toContain('those of 1 reply were left out');
  await expect.poll(async () => JSON.stringify(await keptReplies(page))).not.toMatch(/Ann Example|mine/);
  await expect.poll(() => rows(page).innerText()).toContain('Front line · by link · 17 answers of 17');
  await rows(page)
    .getByRole('button', { name: /^Change No/ })
    .click();
  await rows(page).getByLabel('Group').selectOption('Leadership');
  await page.keyboard.press('Enter');
  await rows(page).getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => rows(page).innerText()).toContain('Leadership · by link');
  await rows(page)
    .getByRole('button', { name: /^Remove No/ })
    .click();
  await expect.poll(() => inside(page)).toBe('No replies in yet, 6 expected');
  await rows(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => inside(page)).toBe('1 reply in, of 6 expected');
  await page.reload();
  await expect.poll(() => inside(page)).toBe('1 reply in, of 6 expected');
});

test('a reply opened by its link is received; one that is cut, or of no workshop here, is said', async () => {
  const link = await linkBy(1);
  const fragment = link.slice(link.indexOf('#'));
  const page = await collecting({ path: `/en/workshop/${fragment}` });
  await expect.poll(() => inside(page)).toBe('1 reply in, of 6 expected');
  expect(new URL(page.url()).hash).toBe('#collect');
  const stray = await encodeLink(replyFile(replyBy(2, { workshop: 'YYYYYYYY' })));
  await page.goto(`/en/workshop/#${stray}`);
  await page.getByText(/for a workshop or a question that this device does not hold/).waitFor();
  await page.goto(`/en/workshop/${fragment.slice(0, -3)}`);
  await page.getByText(/It was cut or altered on its way/).waitFor();
});

test('another facilitator’s working copy merges in, with both sides of what differs and a choice', async () => {
  const mine: WorkingCopy = {
    ...newCopy(invitation, DATE),
    decided: { guidance: { level: 2, reason: 'Seen on the floor' } },
  };
  const theirs: WorkingCopy = {
    ...mine,
    decided: { guidance: { level: 3 } },
    replies: [1, 2].map((person) => ({
      ...replyBy(person),
      key: `k${person}`,
      how: 'link',
      label: String(100 + person),
    })),
  };
  const page = await collecting({ copies: [mine] });
  await drop(page, [{ name: 'theirs.json', text: JSON.stringify(workingCopyFile(theirs)) }]);
  await expect.poll(() => inside(page)).toBe('2 replies in, of 6 expected');
  const differ = page.getByRole('region', { name: 'The two working copies differ' });
  await expect
    .poll(() => differ.innerText())
    .toMatch(/Here: 2, .*\(Seen on the floor\)[\s\S]*In the other copy: 3, /);
  await expectAccessible(page);
  await differ.getByRole('button', { name: /^Take the other/ }).click();
  await expect.poll(() => differ.innerText()).toContain('Nothing left to settle.');
  const decided = await page.evaluate(
    () => JSON.parse(localStorage.getItem('cap17:workshop:w0') ?? '{}').file.decided,
  );
  expect(decided).toEqual({ guidance: { level: 3 } });
  await drop(page, [
    {
      name: 'other.json',
      text: JSON.stringify(workingCopyFile(newCopy({ ...invitation, workshop: 'YYYYYYYY' }, DATE))),
    },
  ]);
  await expect.poll(() => taken(page).innerText()).toContain('The working copy of another workshop.');
});

test('a refused camera is said clearly, with the ways left', async () => {
  const page = await collecting({ permissions: [] });
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      throw new DOMException('no', 'NotAllowedError');
    };
  });
  await page.getByRole('button', { name: 'Scan QR codes' }).click();
  await page.getByText(/does not allow this page to use the camera/).waitFor();
  await expectAccessible(page);
});

test('codes are scanned in one run, and a phone hands everything over as one', async () => {
  const replies = [1, 2, 3].map((person) => ({
    ...replyBy(person),
    key: `k${person}`,
    how: 'link' as const,
    label: String(100 + person),
  }));
  const phone = await collecting({ copies: [{ ...newCopy(invitation, DATE), replies }] });
  await phone.getByText('Several devices, several facilitators').click();
  await phone.getByRole('button', { name: 'Hand over all replies' }).click();
  const picture = phone.getByRole('img', { name: 'QR code with 3 replies' });
  const svg = await picture.evaluate((drawn) => drawn.outerHTML);
  await expectAccessible(phone);
  const box = '<svg xmlns="http://www.w3.org/2000/svg"';
  const shown = await sharp(Buffer.from(svg.replace('<svg', box)))
    .resize(600)
    .png()
    .toBuffer();
  const single = await sharp(Buffer.from(standalone(drawingOf(await linkBy(4)))))
    .resize(500)
    .png()
    .toBuffer();

  const page = await collecting();
  const seen = watch(page);
  await page.evaluate(
    (pictures) => {
      // A camera that shows one picture after the other.
      navigator.mediaDevices.getUserMedia = async () => {
        const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 640 });
        const pen = canvas.getContext('2d');
        const images = await Promise.all(
          pictures.map(async (base64) => {
            const image = new Image();
            image.src = `data:image/png;base64,${base64}`;
            await image.decode();
            return image;
          }),
        );
        let tick = 0;
        setInterval(() => {
          pen?.clearRect(0, 0, 640, 640);
          const image = images[Math.floor(tick / 10) % images.length];
          if (image) pen?.drawImage(image, 20, 20);
          tick += 1;
        }, 60);
        return canvas.captureStream(10);
      };
    },
    [single, shown].map((buffer) => buffer.toString('base64')),
  );
  await page.getByRole('button', { name: 'Scan QR codes' }).click();
  await expect.poll(() => inside(page)).toBe('4 replies in, of 6 expected');
  await page.getByText('2 codes read').waitFor();
  await page.getByRole('button', { name: 'Stop scanning' }).click();
  expect(seen).toEqual([]);
});

test('a second device begins from the invitation, without replies', async () => {
  const page = await collecting({
    copies: [],
    path: `/en/workshop/#${await encodeLink(invitationFile(invitation))}`,
  });
  await expect.poll(() => inside(page)).toBe('No replies in yet, 6 expected');
  await paste(page, codeBy(1));
  await expect.poll(() => inside(page)).toBe('1 reply in, of 6 expected');
});

test('10 MB of pasted noise leaves the page alive and gives the replies in it', async () => {
  const page = await collecting({ context: await freshProfile() });
  const link = await linkBy(1);
  // Time stands still, so that the page is found reading however fast it reads.
  await page.clock.install({ time: `${DATE}T10:00:00Z` });
  await page.clock.pauseAt(`${DATE}T11:00:00Z`);
  await page.evaluate((one) => {
    const noise = '<p onclick="x()">=SUM(A1:A9) \u202Elorem ipsum dolor sit amet AB12-CD34 %23 #v v1. </p>\n';
    const text = `${noise.repeat(5_000_000 / noise.length)}${one}\n${noise.repeat(4_990_000 / noise.length)}`;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document
      .querySelector('[data-paste]')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, link);
  await page.clock.runFor(320);
  await page.getByText(/Reading: \d+%/).waitFor();
  await page.getByRole('button', { name: 'Type a code' }).click();
  await page.getByRole('form', { name: 'Type a code' }).waitFor();
  await page.getByText(/Reading: \d+%/).waitFor();
  await page.clock.resume();
  await expect.poll(() => inside(page)).toBe('1 reply in, of 6 expected');
  await taken(page)
    .getByText(/1 new reply/)
    .waitFor();
});

test('5,000 replies in one paste are in, each once, and what is beyond them is said', async () => {
  const page = await collecting();
  const links = await Promise.all(
    Array.from({ length: 5_060 }, (_, place) =>
      encodeLink(replyFile({ ...replyBy(1 + (place % 400)), id: `AB${String(100_000 + place)}` })),
    ),
  );
  await paste(page, links.map((fragment) => `https://cap17.example/r#${fragment}`).join('\n'));
  await taken(page)
    .getByText(/5,?000 new replies, 60 not taken in\./)
    .waitFor();
  await expect.poll(() => taken(page).getByRole('listitem').count()).toBe(50);
  await taken(page)
    .getByRole('button', { name: /10 more/ })
    .waitFor();
  await expect.poll(() => inside(page)).toBe('5,000 replies in, of 6 expected');
});

test.each(['light', 'dark'] as const)(
  'every way in is accessible in %s, in French, on a small screen',
  async (colorScheme) => {
    const page = await collecting({
      path: '/fr/workshop/#collect',
      colorScheme,
      locale: 'fr-FR',
      viewport: { width: 320, height: 700 },
      copies: [{ ...newCopy({ ...invitation, named: true }, DATE), stage: { revealed: ['guidance'] } }],
    });
    await paste(
      page,
      `${await linkBy(1, { label: 'Zoé' })} ${await linkBy(1, { label: 'Zoé' })} ${codeBy(1)}`,
    );
    await expect.poll(() => taken(page).innerText()).toMatch(/^2\snouvelles réponses, 1\sdéjà reçue\./);
    for (const name of ['Saisir un code', 'Saisir un bulletin papier']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('form', { name }).waitFor();
      await expectAccessible(page);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  },
);

test('the answers of a form come in as a table: seen column by column, taken, and not twice', async () => {
  const page = await collecting();
  const seen = watch(page);
  await page.getByRole('button', { name: 'Take a table or form' }).click();
  const way = page.getByRole('region', { name: 'Take a table or the answers of a form' });
  const lines = [
    'Horodateur;Équipe;Laisser choisir le canal;Q2;Anything else?',
    '2026-11-20;Leadership;3;maybe;4',
    '2026-11-20;front line;Ad hoc;N/A;2',
    '2026-11-20;Lab;;2;',
  ];
  const choose = () =>
    way.getByLabel('Table of answers').setInputFiles({
      name: 'answers.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(lines.join('\r\n'), 'utf8'),
    });
  await choose();
  await expect.poll(() => way.innerText()).toContain('3 people with answers, 2 of 17 questions found.');
  await expect.poll(() => way.innerText()).toContain('Column D (Q2): “maybe”, row 2.');
  await expect.poll(() => way.innerText()).toContain('The workshop has no group “Lab”');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await way.getByRole('button', { name: 'Add to the workshop’s groups' }).click();
  await expect.poll(() => way.innerText()).not.toContain('The workshop has no group');
  await way.getByLabel('Column E: Anything else?').selectOption('guidance');
  await expect.poll(() => way.innerText()).toContain('3 of 17 questions found');
  await way.getByRole('button', { name: 'Take 3 replies' }).click();
  await expect.poll(() => page.locator('.collect-sum').innerText()).toBe('3 new replies.');
  await expect.poll(() => page.locator('.collect-rows li').allInnerTexts()).toHaveLength(3);
  await choose();
  await way.getByLabel('Column E: Anything else?').selectOption('guidance');
  await expect.poll(() => way.innerText()).toContain('3 are in already');
  await way.getByRole('button', { name: 'Take 3 replies' }).click();
  await expect.poll(() => page.locator('.collect-sum').innerText()).toBe('3 already in.');
  await expect.poll(() => page.locator('.collect-rows li').allInnerTexts()).toHaveLength(3);
  expect(seen).toEqual([]);
});
