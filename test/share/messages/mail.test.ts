import { expect, test } from 'vitest';
import { readMail } from '../../../src/share/messages/mail.ts';

const HEAD =
  'From: Ann <ann@example.org>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n';
const mailOf = (parts: number, part: string) =>
  new TextEncoder().encode(`${HEAD}${part.repeat(parts)}--b--\n`);

test.each(['--b\nContent-Type: text/plain\n\nhello\n', '--b\n\nhello\n', '--b\r\n\r\nhello\r\n'])(
  'a mail of more parts than anybody writes is not read: %j',
  async (part) => {
    expect(await readMail(mailOf(1_001, part))).toBeUndefined();
    expect((await readMail(mailOf(40, part)))?.message.from).toBe('Ann');
  },
);

test('lines of dashes are no parts', async () => {
  const body = '--\nAnn\n----\n| a table |\n'.repeat(2_000);
  const mail = await readMail(new TextEncoder().encode(`From: Ann <ann@example.org>\n\n${body}`));
  expect(mail?.message.views[0]).toContain('| a table |');
});

test('a mail of more lines than sixty megabytes of attachments have is not read', async () => {
  expect(
    await readMail(new TextEncoder().encode(`From: Ann <ann@example.org>\n\n${'\n'.repeat(1_000_001)}`)),
  ).toBeUndefined();
});
