import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { newCopy } from '../../../src/domain/workshop/working-copy.ts';
import { codeShape } from '../../../src/share/code/reply-code.ts';
import { replyFile, workingCopyFile } from '../../../src/share/files.ts';
import { PASTE_AT_MOST } from '../../../src/share/find-replies.ts';
import { readHandedIn } from '../../../src/share/handed-in/read-handed-in.ts';
import type { ReadIn, ReadingIn } from '../../../src/share/handed-in/read-in.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { FILE_BYTES_AT_MOST } from '../../../src/share/parse-file.ts';

const reply = replyFile({
  ...{ model: 2, workshop: '7K3M9PQ2', id: 'AAAAAAAA', revision: 1 },
  answers: { guidance: 3 },
});
const link = `https://cap17.example/r#${await encodeLink(reply)}`;
const reading = (more: Partial<ReadingIn> = {}): ReadingIn => ({
  ...{ pause: async () => undefined, onProgress: () => undefined, codesIn: async () => [] },
  shape: codeShape({ model: 2 }),
  ...more,
});
const short = (items: readonly ReadIn[]) => items.map((one) => ('why' in one ? one.why : one.kind));
const read = async (...files: readonly File[]) => short(await readHandedIn(reading(), files));

/** A mail with a file on it, and what it says itself. */
function mailWith(name: string, content: string, said = 'See what hangs on it.'): string {
  return [
    ...[
      'From: Ann <ann@example.org>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
    ],
    ...[
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      btoa(said),
    ],
    ...['--b', `Content-Type: application/octet-stream; name="${name}"`],
    ...[`Content-Disposition: attachment; filename="${name}"`, 'Content-Transfer-Encoding: base64', ''],
    ...[btoa(content), '--b--', ''],
  ].join('\r\n');
}

test('what was sent on four times, each mail on the next, is read, and what hangs deeper is not', async () => {
  const sentOn = (times: number) =>
    Array.from({ length: times }).reduce<string>(
      (content) => mailWith('sent-on.eml', content),
      mailWith('reply.json', JSON.stringify(reply)),
    );
  expect(await read(new File([sentOn(3)], 'a.eml'))).toEqual(['reply']);
  expect(await read(new File([sentOn(4)], 'a.eml'))).toEqual(['nothing']);
});

test('a pasted mail gives what stands in it, beside a file on it that does not open', async () => {
  const damaged = JSON.stringify({ ...reply, revision: 'first' });
  expect(short(await readHandedIn(reading(), mailWith('reply.json', damaged, link)))).toEqual([
    'reply',
    'damaged',
  ]);
});

test('what hangs on a mail and holds nothing is not told; a mail longer than a text is said to be', async () => {
  expect(await read(new File([mailWith('notes.txt', 'Nothing to see', link)], 'a.eml'))).toEqual(['reply']);
  const long = mailWith('notes.txt', '', `${link} ${' '.repeat(PASTE_AT_MOST)}`);
  expect(await read(new File([long], 'a.eml'))).toEqual(['reply', 'too-long']);
});

test('of an archive only what holds something is told; it names a file of ours that is damaged', async () => {
  const zip = zipSync({
    'reply.txt': strToU8(link),
    'notes.txt': strToU8('Nothing to see here'),
    'half.json': strToU8(JSON.stringify({ ...reply, revision: 'first' })),
  });
  expect(await read(new File([new Uint8Array(zip)], 'all.zip'))).toEqual(['reply', 'damaged']);
});

test('another facilitator’s working copy is one', async () => {
  const copy = workingCopyFile(newCopy({ model: 2, workshop: '7K3M9PQ2' }, '2026-11-21'));
  expect(await read(new File([JSON.stringify(copy)], 'copy.json'))).toEqual(['copy']);
});

test('a picture without a code is said to be one; what breaks down as it is read is a fault of ours', async () => {
  const picture = new File(['…'], 'wall.png', { type: 'image/png' });
  expect(await read(picture)).toEqual(['no-code']);
  const broken = reading({ codesIn: () => Promise.reject(new TypeError('a fault of ours')) });
  await expect(readHandedIn(broken, [picture])).rejects.toThrow('a fault of ours');
});

test('a chat longer than any file of ours is read as far as a text is, and said to be longer', async () => {
  const rest = new Uint8Array(FILE_BYTES_AT_MOST).fill(' '.charCodeAt(0));
  expect(await read(new File([link, rest], 'chat.txt'))).toEqual(['reply', 'too-long']);
});

test('of a document longer than a text may be nobody is told that its beginning was searched', async () => {
  const document = new File(['%PDF-1.7', new Uint8Array(PASTE_AT_MOST)], 'plan.pdf');
  expect(await read(document)).toEqual(['nothing']);
});

test('the page may draw after each file, and after each of an archive', async () => {
  let drawn = 0;
  const pause = async () => {
    drawn += 1;
  };
  const zip = zipSync({ 'a.txt': strToU8('a'), 'b.txt': strToU8('b') });
  await readHandedIn(reading({ pause }), [
    new File([new Uint8Array(zip)], 'all.zip'),
    new File(['c'], 'c.txt'),
  ]);
  expect(drawn).toBe(4);
});
