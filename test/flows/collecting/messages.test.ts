import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { newCopy } from '../../../src/domain/workshop/working-copy.ts';
import { type HandedIn, isRefused } from '../../../src/flows/collecting/handed-in.ts';
import { takeFiles, takeText } from '../../../src/flows/collecting/take-in.ts';
import { codeShape } from '../../../src/share/code/reply-code.ts';
import { readHandedIn } from '../../../src/share/handed-in/read-handed-in.ts';
import { messagesIn } from '../../../src/share/messages/written-messages.ts';
import { expectLinear } from '../../growth.ts';
import { emptyDevice, facilitated } from '../kept-here.ts';

beforeEach(() => {
  emptyDevice();
});

const FOLDER = new URL('../../fixtures/messages/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, FOLDER)));
const begun = () => facilitated(newCopy({ model: 1, workshop: '7K3M9PQ2' }, '2026-11-21'));

/** What became of one thing, in short: `in`, or why not, then who and when. */
function short(item: HandedIn): string {
  const { from = '', date = '' } = item.sender ?? {};
  const what =
    item.kind === 'taken' ? (isRefused(item) ? item.outcome.is : 'in') : 'why' in item ? item.why : item.kind;
  return [what, from, date].filter((part) => part !== '').join(' | ');
}

test.each([
  ['gmail.eml', ['in']],
  ['outlook.eml', ['in']],
  ['apple-mail.eml', ['cut-or-altered | Ana Anim | 20 nov. 2026 à 18:12', 'in']],
  ['thunderbird.eml', ['in']],
  ['cut.eml', ['cut-or-altered | Cy Cut | 2026-11-21T13:00:00.000Z']],
  ['forwarded.eml', ['in', 'in']],
  ['box.mbox', ['in', 'cut-or-altered | Cy | 2026-11-21T09:04:00.000Z']],
  ['whatsapp-ios-fr.txt', ['cut-or-altered | Béa | 21/11/2026 10:07:00', 'in', 'in']],
  ['whatsapp-ios.zip', ['cut-or-altered | Béa | 21/11/2026 10:07:00', 'in', 'in']],
  ['whatsapp-android-en.txt', ['cut-or-altered | +44 7700 900123 | 11/21/26, 10:06 AM', 'in']],
  ['whatsapp-android-fr.txt', ['cut-or-altered | Béa | 21/11/2026, 10:06', 'in']],
  ['teams-copied.txt', ['cut-or-altered | Béa Lune | 21/11/2026 10:07', 'in']],
  ['teams-export.json', ['cut-or-altered | Béa | 2026-11-21T10:07:00.123Z', 'in']],
  ['slack-copied.txt', ['cut-or-altered | Bea | 10:07 AM', 'in']],
  ['slack-export.json', ['cut-or-altered | Béa | 2026-11-21T09:06:40.000Z', 'in']],
  [
    'thread-copied.txt',
    [
      'cut-or-altered | Béa Lune | Sat, Nov 21, 2026 at 10:02 AM',
      'in',
      'other-workshop | Ole Sørensen | Friday, November 20, 2026 6:12 PM',
    ],
  ],
  ['outlook.msg', ['outlook']],
])(
  '%s: its replies are in, and of what did not open is said who wrote it and when',
  async (name, expected) => {
    const { id } = begun();
    const items = await takeFiles({ id }, [new File([bytesOf(name)], name)]);
    expect(items.map(short)).toEqual(expected);
  },
);

test.each(['gmail.eml', 'outlook.eml', 'apple-mail.eml', 'thunderbird.eml', 'slack-copied.txt'])(
  '%s, pasted as it is, gives its reply as well',
  async (name) => {
    const { id, kept } = begun();
    await takeText({ id }, new TextDecoder('latin1').decode(bytesOf(name)));
    expect(kept().replies).toHaveLength(1);
  },
);

test('who wrote a reply that is in is kept nowhere', async () => {
  const { id, kept } = begun();
  await takeFiles({ id }, [new File([bytesOf('forwarded.eml')], 'mail.eml')]);
  expect(JSON.stringify(kept())).not.toMatch(/Zoé|zoe@|assistant/i);
});

test('a mail without a reply is named by its file, its sender and its date', async () => {
  const mail =
    'From: Di <di@cap17.example>\nDate: Sat, 21 Nov 2026 10:00:00 +0000\nMIME-Version: 1.0\n\nHello';
  const items = await takeFiles({ id: begun().id }, [new File([mail], 'hello.eml')]);
  expect(items).toEqual([
    {
      kind: 'file',
      text: 'hello.eml',
      why: 'nothing',
      sender: { from: 'Di', date: '2026-11-21T10:00:00.000Z' },
    },
  ]);
});

test('what is no mail, no archive and no export after all is said, and holds nothing up', async () => {
  const { id } = begun();
  const zip = bytesOf('whatsapp-ios.zip');
  const items = await takeFiles({ id }, [
    new File([zip.slice(0, 200)], 'cut.zip'),
    new File(
      [
        `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(300)}`,
      ],
      'deep.eml',
    ),
    new File([new Uint8Array(60_000_001)], 'huge.mbox'),
    new File(['[1, {"date": 2'], 'broken.json'),
    new File(['['.repeat(100_000) + ']'.repeat(100_000)], 'nested.json'),
  ]);
  expect(items.map(short)).toEqual([
    'archive',
    expect.stringMatching(/mail|nothing/),
    'too-large',
    'nothing',
    'nothing',
  ]);
});

test('archives in one another unpack to no more than one may, together', async () => {
  const { id } = begun();
  const half = new Uint8Array(31_000_000);
  const inner = zipSync({ 'b.txt': half });
  const all = zipSync({ 'a.txt': half, 'again.eml': inner, 'some.txt': bytesOf('slack-copied.txt') });
  const items = await takeFiles({ id }, [new File([new Uint8Array(all)], 'all.zip')]);
  expect(items.map(short)).toContain('too-large');
  expect(items.filter(({ kind }) => kind === 'taken')).toHaveLength(1);
});

test('how far an archive of mails is read is told on the way, and never less than before', async () => {
  const mail = strToU8(`From: Ann <ann@example.org>\nMIME-Version: 1.0\n\n${'hello there\n'.repeat(9_000)}`);
  const zip = zipSync({ 'a.eml': mail, 'b.eml': mail, 'c.eml': mail });
  const told: number[] = [];
  const pace = { pause: async () => undefined, onProgress: (done: number) => void told.push(done) };
  const reading = { ...pace, shape: codeShape({ model: 1 }), codesIn: async () => [] };
  await readHandedIn(reading, [new File([new Uint8Array(zip)], 'mails.zip')]);
  expect(told).toEqual(told.toSorted((one, other) => one - other));
  expect(new Set(told).size).toBeGreaterThan(2);
  expect(told.at(-1)).toBe(1);
});

const CHAT_LINE = '[21/11/2026, 10:02:33] Ann: nothing to see, v1.2 of 4-2-1 at 10:02\n';
const ATTACHED = `${'A'.repeat(76)}\r\n`;
const PARTS =
  'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhello\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n';
test.each([
  ['a chat', (size: number) => CHAT_LINE.repeat(size / CHAT_LINE.length)],
  ['a mail with an attachment', (size: number) => `${PARTS}${ATTACHED.repeat(size / ATTACHED.length)}--b--`],
  ['a mailbox', (size: number) => 'From a b\r\nMIME-Version: 1.0\r\n\r\nhello\r\n\r\n'.repeat(size / 44)],
  ['quoted introductions', (size: number) => `${'On 10:02 10:02 '.repeat(12)}\n`.repeat(size / 181)],
  ['names and times', (size: number) => 'Ann Example\n  10:02\n'.repeat(size / 20)],
  [
    'objects with dates',
    (size: number) => `[${'{"date":"1","a":{"date":"2","text":"v1."}},'.repeat(size / 43)}1]`,
  ],
])('%s is read in time that grows with it alone', async (_, content) => {
  const { id } = begun();
  await expectLinear((size) => takeFiles({ id }, [new File([content(size)], '')]), 30_000);
});

test('of a mail of very many broken links the first are told, and how many more there were', async () => {
  const { id } = begun();
  const many = 20_000;
  const mail = `MIME-Version: 1.0\nContent-Type: text/plain\n\n${'see #v1.AAAA\n'.repeat(many)}`;
  const items = await takeFiles({ id }, [new File([mail], 'a.eml')]);
  expect(items).toHaveLength(501);
  expect(items.at(-1)).toEqual({ kind: 'more', text: '', many: many - 500 });
});

test('a long text in which nobody begins to write lets the page draw now and then', () => {
  const messages = [...messagesIn('a\n'.repeat(20_000))];
  expect(messages.filter(({ views }) => views.length === 0).length).toBeGreaterThan(2);
  expect(messages.flatMap(({ views }) => views).join('')).toHaveLength(40_000);
});
