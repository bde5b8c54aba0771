import { strToU8, zipSync } from 'fflate';
import { filesInArchive } from '../../../src/share/messages/archive.ts';
import { messagesInJson } from '../../../src/share/messages/chat-json.ts';
import { sortOf, textOf } from '../../../src/share/messages/file-sort.ts';
import { readMail } from '../../../src/share/messages/mail.ts';
import { mailsIn } from '../../../src/share/messages/mail-source.ts';
import { messagesIn } from '../../../src/share/messages/written-messages.ts';
import type { Chance } from '../chance.ts';
import { bytesOfInput, type Door, hold, type Input } from '../door.ts';
import { mutatedBytes, mutatedText, PIECES } from '../mutate.ts';
import { mutatedValue } from '../mutate-value.ts';
import { fixtureBytes, fixturesIn } from '../seed-files.ts';

const HEADERS = [
  'From: Ann <ann@example.org>',
  'From: =?utf-8?B?QW5u?= <ann@example.org>',
  'From: =?x?Q?=?=',
  'Date: Sat, 21 Nov 2026 10:02:00 +0100',
  'Date: 31 Feb 2026',
  'Subject: =?iso-8859-1?Q?=E9?=',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-16',
  'Content-Type: text/html; charset="windows-1252"',
  'Content-Type: multipart/mixed; boundary=b',
  'Content-Type: multipart/mixed; boundary=',
  'Content-Type: message/rfc822',
  'Content-Transfer-Encoding: base64',
  'Content-Transfer-Encoding: quoted-printable',
  ' folded',
  'X-Long: a',
] as const;
const BODIES = [
  '--b',
  '--b--',
  '',
  'text',
  'dGV4dA==',
  '=41=\n=4',
  '<p>a</p>',
  'From x',
  '>From x',
  '.',
] as const;

function mail(chance: Chance): string {
  const some = (from: readonly string[], most: number) =>
    Array.from({ length: chance.int(most) }, () => (chance.oneIn(9) ? chance.of(PIECES) : chance.of(from)));
  const lines = [...some(HEADERS, 12), '', ...some([...BODIES, ...HEADERS], 30)];
  const one = lines.join(chance.of(['\n', '\r\n']));
  return chance.oneIn(3) ? `From x\n${one}\n\nFrom y\n${one}` : one;
}

function make(chance: Chance, seeds: readonly Input[]): Input {
  const bytes = bytesOfInput(chance.of(seeds));
  switch (chance.int(6)) {
    case 0:
      return mail(chance);
    case 1:
      return mutatedText(mail(chance), chance);
    case 2: {
      const [json] = [chance.of(fixturesIn('messages', '.json'))];
      return JSON.stringify(mutatedValue(JSON.parse(json), chance));
    }
    case 3: {
      const zip = zipSync({ [chance.of(['a.txt', 'b.eml', '../c.txt', 'd.json'])]: strToU8(mail(chance)) });
      return chance.oneIn(2) ? new Uint8Array(zip) : mutatedBytes(new Uint8Array(zip), chance);
    }
    default:
      return mutatedBytes(bytes, chance);
  }
}

/** Reads one file for messages, as deep as one archive in it. */
async function read(bytes: Uint8Array<ArrayBuffer>, depth: number): Promise<string> {
  const sort = await sortOf(new File([bytes], 'x'));
  if (sort === 'archive') {
    const files = filesInArchive(bytes, 2_000_000);
    if (!Array.isArray(files)) return `archive ${files ?? 'unsound'}`;
    for (const file of files as readonly File[]) {
      if (depth < 1) await read(new Uint8Array(await file.arrayBuffer()), depth + 1);
    }
  }
  if (sort === 'mail') {
    for (const part of mailsIn(bytes)) {
      const { message } = (await readMail(part)) ?? {};
      for (const view of message?.views ?? []) hold(typeof view === 'string', 'a view is no text');
      hold(
        (message?.from ?? '').length <= 80 && (message?.date ?? '').length <= 60,
        'a name or date too long',
      );
    }
  }
  if (sort === 'text') {
    const text = textOf(bytes);
    const messages = messagesInJson(text) ?? [...messagesIn(text)];
    for (const { from, date } of messages) {
      hold((from ?? '').length <= 80 && (date ?? '').length <= 60, 'a name or date too long');
    }
  }
  return sort;
}

/** Mails, mailboxes, exports of chats, archives of these. */
export const message: Door = {
  name: 'message',
  share: 72,
  most: 500,
  seeds: async () =>
    ['.eml', '.mbox', '.zip', '.txt', '.json', '.msg'].flatMap((end) => fixtureBytes('messages', end)),
  make,
  enter: (input) => read(bytesOfInput(input), 0),
};
