import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withFewerLines } from '../../../src/share/messages/fewer-lines.ts';
import { readMail } from '../../../src/share/messages/mail.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const fewer = (text: string) =>
  new TextDecoder().decode(withFewerLines(bytesOf(text), 1_000_000)).replace(/\r+$/, '');
const linesOf = (text: string) => text.split('\n').length;

const HEAD = 'From: Ann <ann@example.org>\nMIME-Version: 1.0\n';
const MIXED = `${HEAD}Content-Type: multipart/mixed;\n boundary="b-1"\n\n`;
const FILE =
  'Content-Type: application/json; name="a.json"\nContent-Disposition: attachment\nContent-Transfer-Encoding: ';
const base64 = (text: string) => (btoa(text).match(/.{1,76}/g) ?? []).join('\r\n');

test('a long text and a large file come in few lines, and say the same', async () => {
  const text = 'hello there\nhow are you\n\n-- \nAnn\n'.repeat(4_000);
  const content = JSON.stringify({ many: 'x'.repeat(500_000) });
  const mail = `${MIXED}--b-1\nContent-Type: text/plain\n\n${text}\n--b-1\n${FILE}base64\n\n${base64(content)}\n--b-1--\n`;
  expect(linesOf(mail)).toBeGreaterThan(25_000);
  expect(linesOf(fewer(mail))).toBeLessThan(40);
  const { message, attachments = [] } = (await readMail(bytesOf(mail))) ?? {};
  expect(message?.views[0]?.replace(/\n+/g, '\n')).toBe(`${text}\n`.replace(/\n+/g, '\n'));
  expect(await attachments[0]?.text()).toBe(content);
});

test('files as they are, forwarded mails, quoted-printable and folded texts keep their lines', () => {
  for (const head of [
    `${FILE}8bit`,
    'Content-Type: message/rfc822',
    'Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable',
    'Content-Type: text/plain; format=flowed',
    'Content-Type: text/plain\nContent-Disposition: attachment; filename=chat.txt',
    'Content-Type: text/plain; charset=utf-16le',
  ]) {
    const mail = `${MIXED}--b-1\n${head}\n\n{\n "a": 1\n}\n\n--not-a-boundary\n--b-1--\n`;
    expect(fewer(mail)).toBe(mail);
  }
});

test('of any mail the same is read, whatever its lines', async () => {
  const line = fc.constantFrom('hello', '', ' ', '--', '--b-1 ', '--x', 'a: b', 'ünï', 'x'.repeat(300));
  const ends = fc.constantFrom('\n', '\r\n');
  await fc.assert(
    fc.asyncProperty(fc.array(line), ends, async (lines, end) => {
      const mail = [`${MIXED}--b-1`, 'Content-Type: text/plain', '', ...lines, '--b-1--', ''].join(end);
      const { message } = (await readMail(bytesOf(mail))) ?? {};
      const said = lines.slice(0, lines.includes('--b-1 ') ? lines.indexOf('--b-1 ') : undefined);
      const words = (text: string) => text.split(/\s+/).filter(Boolean);
      expect(words(message?.views[0] ?? '').slice(0, words(said.join(' ')).length)).toEqual(
        words(said.join(' ')),
      );
    }),
  );
});

test('any bytes are gone through without failing, in their own place', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (rest) => {
      const mail = Uint8Array.of(...bytesOf(MIXED), ...rest);
      const { length } = mail;
      expect(withFewerLines(mail, 1_000).length).toBe(length);
    }),
  );
});

test('of a text one letter more is kept than is read, so that it is told to be too long; a file is kept whole', () => {
  const words = 'é'.repeat(40);
  const mail = `${MIXED}--b-1\nContent-Type: text/plain\n\n${words}\n${words}\n--b-1\n${FILE}base64\n\n${'A'.repeat(400)}\n--b-1--\n`;
  const kept = new TextDecoder().decode(withFewerLines(bytesOf(mail), 60));
  // Of the last one half is there.
  expect(kept.match(/[é\ufffd]/g)?.length).toBe(61);
  expect(kept).toContain('A'.repeat(400));
});
