import type { BrowserContext, Locator, Page } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { LEVELS } from '../../src/domain/model/answer.ts';
import { PRACTICE_IDS, type PracticeId } from '../../src/domain/model/model.ts';
import type { Invitation, Reply } from '../../src/domain/workshop/invitation.ts';
import type { WorkingCopy } from '../../src/domain/workshop/working-copy.ts';
import { codeShape, encodeCode } from '../../src/share/code/reply-code.ts';
import { replyFile } from '../../src/share/files.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { launchChromium } from './launch-chromium.ts';

// Counts what a workshop of twelve asks of people, on the built site: every click, key and field filled by whoever runs
// it, from preparing to sending, and every tap of one participant. Run `npm run build` first. Figures are read, not
// asserted: at most 70 actions of the facilitator, the keys of a paper ballot apart, and 25 taps of a participant.

const PEOPLE = 12;
const PHONES = 9;

/** Everything someone does, by what it was for. */
class Tally {
  readonly #counts = new Map<string, number>();
  #stage = '';

  begin(stage: string): void {
    this.#stage = stage;
  }
  /** What a key of a person's answers is, entered from paper. */
  one(): void {
    this.#counts.set(this.#stage, (this.#counts.get(this.#stage) ?? 0) + 1);
  }
  async click(target: Locator): Promise<void> {
    this.one();
    await target.click();
  }
  async fill(target: Locator, text: string): Promise<void> {
    this.one();
    await target.fill(text);
  }
  async choose(target: Locator, value: string): Promise<void> {
    this.one();
    await target.selectOption(value);
  }
  async press(page: Page, key: string): Promise<void> {
    this.one();
    await page.keyboard.press(key);
  }
  total(...but: readonly string[]): number {
    return [...this.#counts].filter(([stage]) => !but.includes(stage)).reduce((sum, [, n]) => sum + n, 0);
  }
  toString(): string {
    return [...this.#counts].map(([stage, n]) => `${stage} ${n}`).join(', ');
  }
}

/** Twelve people in three groups, of whom the first sees higher levels than the others on every third practice. */
function answersOf(person: number): Reply['answers'] {
  return Object.fromEntries(
    PRACTICE_IDS.map((id, place) => {
      const draw = (person * 7919 + place * 104_729 + ((person * place) % 31) * 17) % 100;
      const base =
        place % 3 === 0 ? (person % 3 === 0 ? 3 : person % 2) : 1 + (place % 2) + (draw > 80 ? 1 : 0);
      return [id, LEVELS[base] ?? 0];
    }),
  );
}

const drawn = (person: number) => `ABCD${1000 + person}`;
function replyBy(invitation: Invitation, person: number, more: Partial<Reply> = {}): Reply {
  const { model, workshop } = invitation;
  return {
    model,
    workshop,
    id: drawn(person),
    revision: 1,
    group: person % 3,
    answers: answersOf(person),
    ...more,
  };
}
const linkOf = async (reply: Reply) => `https://cap17.example/r#${await encodeLink(replyFile(reply))}`;

/** A camera that sees, one after the other, the codes in `shownCodes`. */
async function withCamera(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const codes: string[] = [];
    Object.assign(globalThis, {
      shownCodes: codes,
      BarcodeDetector: class {
        static getSupportedFormats(): Promise<string[]> {
          return Promise.resolve(['qr_code']);
        }
        detect(): Promise<{ rawValue: string }[]> {
          return Promise.resolve(codes.splice(0, 1).map((rawValue) => ({ rawValue })));
        }
      },
    });
  });
}
async function show(page: Page, codes: readonly string[]): Promise<void> {
  await page.evaluate((links) => {
    Reflect.get(globalThis, 'shownCodes').push(...links);
  }, codes);
}

const kept = (page: Page) =>
  page.evaluate((): WorkingCopy => {
    const key = Object.keys(localStorage).find((one) => one.startsWith('cap17:workshop:'));
    return JSON.parse(localStorage.getItem(key ?? '') ?? '{}').file;
  });
async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Never came: ${what}`);
}
const inside = (page: Page, n: number) =>
  until(`${n} replies`, async () => (await kept(page)).replies.length === n);

const phase = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Phases of the workshop' }).getByRole('link', { name });

async function prepare(page: Page, tally: Tally): Promise<Invitation> {
  tally.begin('prepare');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await tally.click(button('Prepare a workshop'));
  await tally.fill(page.getByLabel('Scope, in one sentence'), 'Motor claims, private customers, France');
  await tally.fill(page.getByLabel('How many people are asked (optional)'), String(PEOPLE));
  await tally.click(button('Use the standard groups'));
  await tally.choose(page.getByLabel('Where replies go (optional)'), 'mail');
  await tally.fill(page.getByLabel('Address', { exact: true }), 'ann@example.org');
  await tally.fill(page.getByLabel('By when (optional)'), '2027-01-31');
  await tally.click(button('Copy the text'));
  await until('an address', async () => (await kept(page)).invitation.sendTo?.to !== undefined);
  await until('a day', async () => (await kept(page)).invitation.sendBy !== undefined);
  return (await kept(page)).invitation;
}

async function paste(page: Page, tally: Tally, text: string): Promise<void> {
  tally.one();
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document
      .querySelector('[data-paste]')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function collect(page: Page, tally: Tally, invitation: Invitation): Promise<void> {
  tally.begin('collect');
  await tally.click(phase(page, 'Collect'));
  await page.locator('[data-paste]').waitFor();
  const mails = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((person) => replyBy(invitation, person));
  const corrected = replyBy(invitation, 3, { revision: 2, answers: { ...answersOf(3), guidance: 4 } });
  const links = await Promise.all([...mails, corrected].map(linkOf));
  await paste(page, tally, links.map((link, at) => `Person ${at}: ${link}`).join('\n\n'));
  await inside(page, 9);

  await tally.click(page.getByRole('button', { name: 'Type a code' }));
  for (const [place, person] of [9, 10].entries()) {
    const code = encodeCode(codeShape(invitation), replyBy(invitation, person));
    await tally.fill(page.getByLabel('Code', { exact: true }), code);
    await tally.press(page, 'Enter');
    await inside(page, 10 + place);
  }
  await tally.click(page.getByRole('button', { name: 'Enter a paper ballot' }));
  tally.begin('ballot');
  await tally.choose(page.getByLabel('Group', { exact: true }), '2');
  await tally.press(page, 'Tab');
  for (const id of PRACTICE_IDS) await tally.press(page, String(answersOf(11)[id]));
  await tally.press(page, 'Enter');
  await inside(page, PEOPLE);
}

/** Decides six practices, the widest first: two of them after a second vote, one by hands and one by phones. */
async function reveal(page: Page, tally: Tally, invitation: Invitation): Promise<void> {
  tally.begin('reveal');
  await tally.click(phase(page, 'Reveal'));
  await tally.click(page.getByRole('button', { name: 'Show on the wall' }));
  const wall = page.getByRole('dialog', { name: 'On the wall' });
  await wall.waitFor();
  await tally.press(page, 'r');
  await tally.press(page, 'a');
  await tally.click(wall.getByRole('button', { name: /^Accept / }));
  for (let nth = 0; nth < 6; nth += 1) {
    await tally.press(page, 'ArrowRight');
    const before = (await kept(page)).stage?.revealed.length ?? 0;
    await tally.press(page, 'r');
    await until('a reveal', async () => (await kept(page)).stage?.revealed.length === before + 1);
    const shown = (await kept(page)).stage?.shown ?? 'guidance';
    if (nth === 0) await byHands(page, tally);
    if (nth === 1) await byPhones(page, tally, invitation, shown);
    // Two levels are high enough to call for proof.
    await tally.press(page, nth < 4 ? '2' : '3');
    await tally.fill(wall.getByLabel('Why, in the room’s words'), 'Because of what the front line sees');
    await wall
      .locator('h3')
      .first()
      .evaluate((title) => title.focus());
    await until('a reason', async () => (await kept(page)).decided?.[shown]?.reason !== undefined);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  }
  await tally.click(wall.getByRole('button', { name: 'Leave the wall' }));
}

async function byHands(page: Page, tally: Tally): Promise<void> {
  await tally.press(page, 'v');
  const hands = page.locator('.room-hands');
  for (const [level, n] of [2, 4, 5, 1].entries()) {
    await tally.fill(hands.locator('.hand-counter input').nth(level + 1), String(n));
  }
  await tally.press(page, 'Enter');
  await hands.waitFor({ state: 'detached' });
}

async function byPhones(page: Page, tally: Tally, invitation: Invitation, shown: PracticeId): Promise<void> {
  const wall = page.getByRole('dialog', { name: 'On the wall' });
  await tally.click(wall.getByRole('button', { name: 'Vote again by phone' }));
  await tally.click(wall.getByRole('button', { name: 'Read their codes here' }));
  const again = Array.from({ length: PHONES }, (_, person) =>
    replyBy(invitation, person, { revision: 3, answers: { ...answersOf(person), [shown]: 2 } }),
  );
  await show(page, await Promise.all(again.map(linkOf)));
  await until('second votes', async () =>
    (await kept(page)).replies.some(({ second }) => second?.[shown] === 2),
  );
  await wall.getByText('9 codes read').waitFor();
  await tally.click(wall.getByRole('button', { name: 'Done', exact: true }));
}

async function close(page: Page, tally: Tally, invitation: Invitation): Promise<void> {
  tally.begin('close');
  await tally.click(phase(page, 'Close'));
  await tally.click(page.getByRole('button', { name: 'Ask by phone' }));
  await tally.click(page.getByRole('button', { name: 'Read their codes here' }));
  const choices = Array.from({ length: PHONES }, (_, person) =>
    replyBy(invitation, person, {
      answers: {},
      group: undefined,
      matterMost: PRACTICE_IDS.filter((_, place) => (place + person) % 4 === 0).slice(0, 5),
    }),
  );
  await show(page, await Promise.all(choices.map(linkOf)));
  await until('choices', async () => (await kept(page)).choices?.length === PHONES);
  await tally.click(page.getByRole('button', { name: /^Done: take/ }));
  for (let nth = 0; nth < 3; nth += 1) {
    await tally.click(page.getByRole('button', { name: /^Take it / }).first());
    const action = page.getByRole('group', { name: `Action ${nth + 1}` });
    await tally.fill(action.getByLabel('Who answers for it'), 'Ann');
  }
  await until('actions', async () => ((await kept(page)).decisions ?? []).length === 3);
  const proofs = page.locator('.proof-row select');
  for (const proof of await proofs.all()) await tally.choose(proof, 'indicator');
  const send = page.locator('.send');
  await tally.click(send.getByRole('checkbox', { name: /^Scope/ }));
  await tally.click(send.getByRole('checkbox', { name: /^Actions/ }));
  await tally.click(send.getByRole('button', { name: 'Copy as a message' }));
}

/** One participant, on a phone, from the message with the invitation to the mail with the reply. */
async function participant(page: Page, url: string, invitation: Invitation, tally: Tally): Promise<void> {
  tally.begin('open');
  tally.one();
  const fragment = await encodeLink({ format: 'cap17-invitation', version: 1, ...invitation });
  await page.goto(`${url}en/answer/#${fragment}`);
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  tally.begin('begin');
  await tally.click(page.getByRole('radio').nth(1));
  await tally.click(page.getByRole('button', { name: 'Begin' }));
  tally.begin('answer');
  for (const id of PRACTICE_IDS) await tally.click(page.locator(`input[name="${id}"][value="2"]`));
  tally.begin('send');
  await page.locator('.send-ways a').first().waitFor();
  await page
    .locator('.send-ways a')
    .first()
    .evaluate((link) => link.removeAttribute('href'));
  await tally.click(page.locator('.send-ways a').first());
  // The mail program's own “send”.
  tally.one();
  await tally.click(page.getByRole('button', { name: 'It is sent' }));
}

const { url, server } = await serve(0);
const browser = await launchChromium([
  '--no-sandbox',
  '--disable-gpu',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
]);
try {
  const desk = await browser.newContext({ locale: 'en-GB', permissions: ['clipboard-write', 'camera'] });
  await withCamera(desk);
  const page = await desk.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${url}en/workshop/`);
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  const facilitator = new Tally();
  const invitation = await prepare(page, facilitator);
  await collect(page, facilitator, invitation);
  await reveal(page, facilitator, invitation);
  await close(page, facilitator, invitation);
  console.log(
    `a workshop of ${PEOPLE}, from preparing to sending: ${facilitator.total('ballot')} actions of the facilitator (${facilitator})`,
  );

  const phone = await (
    await browser.newContext({ locale: 'en-GB', viewport: { width: 375, height: 812 } })
  ).newPage();
  const taps = new Tally();
  await participant(phone, url, invitation, taps);
  console.log(`a participant, from the invitation to the reply sent: ${taps.total()} taps (${taps})`);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
