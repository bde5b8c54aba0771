import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { BARE } from './chromium.ts';
import { settled } from './kept-page.ts';
import { CLAIMS } from './share-profile.ts';
import { TWELVE } from './workshop-seeds.ts';

/** Ends of what may hold a text, elements, handlers and addresses that run, places to fill, marks that hide, colour, turn. */
export const PAYLOAD = [
  `"'></x17></style></title><img x17 src=/x17 onerror=x17()>`,
  '<a x17 href=javascript:x17()>{n}{name}$&$1&lt;',
  '\u202eabc\u2067\u200b\u001b[31m',
].join('');
/** The same as the name of a file, without what the browser takes for a folder. */
export const FILE_NAME = PAYLOAD.replaceAll('/', '');
/** One that is shown whole where no more than sixty signs are, and turns what stands behind it. */
export const SHORT = '<img x17 src=/x17>{n}{name}$&$1\u202eabc[31m';
const PAYLOADS = [PAYLOAD, SHORT];

const TEXTS =
  /^(?:action|ask|by|closing|footer|inSector|indicator|label|name|note|organisation|owner|question|reason|scope|title|value)$/;
const LISTS = /^(?:groups|examples|lines)$/;
const BY_PRACTICE = /^(?:notes|themes)$/;
/** Codes that stand under a name of texts. */
const CODES = ['no-such-case'];

/** A file with the payload in the place of every text. */
export function saying(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return TEXTS.test(key) && !CODES.includes(value) ? PAYLOAD : value;
  if (Array.isArray(value)) return value.map((one) => saying(one, LISTS.test(key) ? 'name' : key));
  if (typeof value !== 'object' || value === null) return value;
  const within = BY_PRACTICE.test(key) ? 'note' : undefined;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, saying(one, within ?? name)]));
}

/** A file as it is kept in the fixtures. */
export const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/files/${name}.json`, import.meta.url), 'utf8'));

const UPDATED = '2026-11-21T10:00:00.000Z';
const PROOF = { kind: 'indicator', name: 'n', date: '2026-09' };
const CONTESTED = [{ to: 1, reason: 'r', by: 'b', date: '2026-11-22' }];
const ANSWERED = { verdict: 'handed-back', by: 'b', reason: 'r', date: '2026-11-22' };

/** An assessment with every text it can have. */
export const REPORT = {
  ...CLAIMS,
  answers: { ...CLAIMS.answers, 'closed-loop': { level: 0, importance: 1, note: 'n', contested: CONTESTED } },
  decisions: [
    {
      practice: 'guidance',
      action: 'a',
      owner: 'o',
      due: '2027-01-31',
      indicator: 'i',
      status: 'done',
      proof: PROOF,
    },
    {
      practice: 'self-service',
      step: { practice: 'self-service', level: 2 },
      owner: 'o',
      answered: ANSWERED,
    },
    { action: 'a', owner: 'o', due: '2026-01-31' },
  ],
};

/** A facilitator's workshop with every text it can have. */
export const ROOM = {
  ...TWELVE,
  format: 'cap17-working-copy',
  version: 1,
  invitation: {
    ...TWELVE.invitation,
    named: true,
    workshop: 'W0RKSH0P',
    organisation: 'o',
    sendTo: { way: 'mail', to: PAYLOAD },
  },
  replies: TWELVE.replies.map((reply) => ({
    ...reply,
    notes: { guidance: 'n', 'closed-loop': 'n' },
    themes: { guidance: 't' },
  })),
  decided: { guidance: { level: 3, reason: 'r', proof: PROOF } },
  decisions: [{ practice: 'guidance', action: 'a', owner: 'o', due: '2027-01-31', indicator: 'i' }],
  halves: [{ at: 0, said: { owner: 'o' } }],
  matterMost: ['guidance'],
  keep: { until: '2027-10-01', reason: 'r' },
  stage: { shown: 'guidance', revealed: ['guidance', 'closed-loop'], overview: true },
};

/** What participants of it are asked. */
export const ASKED = { format: 'cap17-invitation', version: 1, ...ROOM.invitation, notesAllowed: true };

/** The workshop as its result travels. */
export const RESULT = fixture('backup-1').workshops[1].file;

const assessment = (id: string, more: object = {}) => ({
  id,
  name: 'n',
  updated: UPDATED,
  file: REPORT,
  ...more,
});
const workshop = (id: string, more: object = {}) => ({
  id,
  name: 'n',
  updated: UPDATED,
  file: ROOM,
  ...more,
});
const reply = {
  ...{ format: 'cap17-reply', version: 1, model: 2, workshop: 'W0RKSH0P', id: 'ABCD1234', revision: 1 },
  ...{ label: 'l', answers: { guidance: 2 }, notes: { guidance: 'n' } },
};
const KEPT = {
  'cap17:assessment:before': assessment('before', {
    updated: '2026-08-21T10:00:00.000Z',
    frozen: true,
    file: { ...REPORT, date: '2026-08-21' },
  }),
  'cap17:assessment:mine': assessment('mine', { previous: 'before' }),
  'cap17:assessment:gone': assessment('gone', { deleted: UPDATED }),
  'cap17:workshop:w1': workshop('w1'),
  'cap17:workshop:w2': workshop('w2', { deleted: UPDATED }),
  'cap17:reply:W0RKSH0P': { id: 'W0RKSH0P', updated: UPDATED, sent: 0, invitation: ASKED, reply },
  'cap17:house:own': { id: 'own', updated: UPDATED, file: fixture('house-1') },
  'cap17:wording:own': { id: 'own', updated: UPDATED, file: fixture('wording-1') },
};

/** Leaves on a device, in every key the site reads, the payload in every text, and where nothing can be read. */
export async function leaveEverywhere(page: Page): Promise<void> {
  const texts = {
    ...Object.fromEntries(Object.entries(KEPT).map(([key, item]) => [key, JSON.stringify(saying(item))])),
    [`cap17:assessment:${PAYLOAD}`]: `{"name":${JSON.stringify(PAYLOAD)},`,
    [`cap17:workshop:${PAYLOAD}`]: PAYLOAD,
    [`cap17:unreadable:x:${PAYLOAD}`]: PAYLOAD,
    [PAYLOAD]: PAYLOAD,
    'cap17:current': 'mine',
    'cap17:current-workshop': 'w1',
  };
  await page.goto(BARE);
  await page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, texts);
}

/** What of the payload is anything but a text on the page as it stands, and how often it stands there. */
export async function standingOf(page: Page): Promise<{ readonly times: number; readonly faults: string[] }> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await settled(page);
  return page.evaluate((payloads) => {
    /** Without blanks, and without marks that show nothing but turn what follows. */
    const plain = (text: string) => text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, '');
    const wholes = payloads.flatMap((one) => [plain(one), plain(one.replaceAll('/', ''))]);
    /** A payload, as the name of a file, or as far as a long name is shown. */
    const isWhole = (text: string) =>
      wholes.some((one) => plain(text).includes(one)) || /x1?7?[^"]*…/.test(text);
    const place = (element: Element | null): string =>
      element ? `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}` : '';
    const tell = (what: string, element: Element, text = '') =>
      `${what}: ${place(element.parentElement?.parentElement ?? null)} ${place(element.parentElement)} ${place(element)} ${JSON.stringify(text.slice(0, 90))}`;

    const all = Array.from(document.querySelectorAll('*'));
    const elements = all.filter((one) => one.matches('[x17], x17')).map((one) => tell('an element', one));
    const attributes = all.flatMap((one) =>
      Array.from(one.attributes).flatMap(({ name, value }) => {
        const isRun = /^on/.test(name) || /^\s*(?:javascript|data:text|vbscript):/i.test(value);
        const isPlace =
          value.includes('x17') &&
          /^(?:class|id|src|srcset|style)$/.test(name) &&
          one !== document.documentElement;
        const isChanged =
          value.includes('x17') && /^(?:aria-|title|alt|placeholder)/.test(name) && !isWhole(value);
        return isRun || isPlace || isChanged ? [tell(`the attribute ${name}`, one, value)] : [];
      }),
    );

    /** What a text stands in one paragraph with: the nearest block, or what sets it apart. */
    function paragraphOf(text: Node): Element {
      let at = text.parentElement ?? document.body;
      for (; at !== document.body; at = at.parentElement ?? document.body) {
        const { display, unicodeBidi } = getComputedStyle(at);
        if (/isolate|plaintext/.test(unicodeBidi) || !/^(?:inline|contents)$/.test(display)) break;
      }
      return at;
    }
    const isIn = (one: Element, paragraph: Element) => {
      for (let at: Element | null = one; at && at !== paragraph; at = at.parentElement)
        if (!/^(?:inline|contents)/.test(getComputedStyle(at).display)) return false;
      return true;
    };
    /** What stands behind a text in its paragraph. */
    function behind(text: Node): string {
      const paragraph = paragraphOf(text);
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      walker.currentNode = text;
      let said = '';
      for (let next = walker.nextNode(); next; next = walker.nextNode())
        if (next.parentElement && isIn(next.parentElement, paragraph)) said += next.nodeValue ?? '';
      return said;
    }

    /** What is open behind a text: every mark that turns, by its place, that nothing closes. */
    function openBehind(text: string): string[] {
      let stack: string[] = [];
      for (const sign of text) {
        if (/[\u202a\u202b\u202d\u202e\u2066-\u2068]/.test(sign)) stack = [...stack, sign];
        else if (sign === '\u202c' && /[\u202a-\u202e]/.test(stack.at(-1) ?? '')) stack = stack.slice(0, -1);
        else if (sign === '\u2069') {
          const isolate = stack.findLastIndex((mark) => /[\u2066-\u2068]/.test(mark));
          if (isolate >= 0) stack = stack.slice(0, isolate);
        }
      }
      return stack;
    }
    const isOpenIn = (text: string) => openBehind(text).length > 0;
    /** What of ours stands turned behind the payload in one text; the ending of a file is its own. */
    function turnedIn(text: string): string {
      const end = text.lastIndexOf('[31m');
      const ours = end < 0 ? '' : text.slice(end + 4);
      return /[\p{L}\p{N}]/u.test(ours) && !/^\.\w+$/.test(ours) && isOpenIn(text.slice(0, end)) ? ours : '';
    }

    const texts: string[] = [];
    let times = 0;
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [text, parent] = [node.nodeValue ?? '', node.parentElement];
      if (!parent || !text.includes('x17') || /^(?:SCRIPT|STYLE)$/.test(parent.tagName)) continue;
      times += 1;
      if (!isWhole(text)) texts.push(tell('not the whole text', parent, text));
      if (!/[\u202a-\u202e\u2066-\u2069]/.test(text) || /^(?:TITLE|TEXTAREA|OPTION)$/.test(parent.tagName))
        continue;
      const within = turnedIn(text);
      if (within !== '') texts.push(tell('within a sentence it turns what stands behind it', parent, within));
      if (!isOpenIn(text)) continue;
      const after = behind(node).replace(/[\s\p{P}]+/gu, '');
      if (after !== '')
        texts.push(tell('it turns what stands behind it', parent, `${text.slice(0, 20)} … ${after}`));
    }
    return { times, faults: [...new Set([...elements, ...attributes, ...texts])] };
  }, PAYLOADS);
}
