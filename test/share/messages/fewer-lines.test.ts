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
      const { length, buffer } = mail;
      const fewerLines = withFewerLines(mail, 1_000);
      expect(fewerLines.buffer).toBe(buffer);
      expect(fewerLines.length).toBeLessThanOrEqual(length);
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

const attached = (bytes: Uint8Array, type = 'application/octet-stream') =>
  `${MIXED}--b-1\nContent-Type: ${type}; name="a"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n${Buffer.from(
    bytes,
  )
    .toString('base64')
    .replace(/.{76}/g, '$&\r\n')}\n--b-1\nContent-Type: text/plain\n\nthe end\n--b-1--\n`;
const LONG = 300_000;
/** A file that begins so, and goes on for long. */
const beginning = (...first: readonly (string | number)[]) => {
  const bytes = new Uint8Array(LONG).fill(0x41);
  bytes.set(first.flatMap((sign) => (typeof sign === 'number' ? [sign] : [...bytesOf(sign)])));
  return bytes;
};
const ZIP = [0x50, 0x4b, 3, 4, ...Array<number>(26).fill(20)];

test.each([
  ['a contract', beginning('%PDF-1.7'), 'application/pdf', true],
  ['a film', beginning(0, 0, 0, 0x18, 'ftypmp42'), 'video/mp4', true],
  ['a document of Office', beginning(...ZIP, '[Content_Types].xml'), 'application/zip', true],
  ['a document of an older Office', beginning(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'x/y', true],
  ['an archive of a chat', beginning(...ZIP, '_chat.txt'), 'application/zip', false],
  ['a long text', beginning('hello'), 'text/plain', false],
  ['a text of two bytes a letter', beginning(0xff, 0xfe, 0x41, 0), 'text/plain', false],
  ['a picture', beginning(0x89, 'PNG', 0), 'image/png', false],
] as const)(
  'of a large file on a mail its beginning is read where it holds no message: %s',
  async (_, bytes, type, isCut) => {
    const { message, attachments = [] } =
      (await readMail(withFewerLines(bytesOf(attached(bytes, type)), 10_000))) ?? {};
    const read = new Uint8Array((await attachments[0]?.arrayBuffer()) ?? []);
    expect(message?.views[0]).toContain('the end');
    expect(read.length === LONG).toBe(!isCut);
    expect(read.length).toBeGreaterThan(32_000);
    expect(Buffer.compare(read, bytes.subarray(0, read.length))).toBe(0);
  },
);

test('a small file is kept whole, whatever it is', async () => {
  const { attachments = [] } = (await readMail(bytesOf(attached(beginning('%PDF'))))) ?? {};
  expect(attachments[0]?.size).toBe(LONG);
});
