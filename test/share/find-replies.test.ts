import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { codeShape, encodeCode } from '../../src/share/code/reply-code.ts';
import { findReplies } from '../../src/share/find-replies.ts';
import { replyFile } from '../../src/share/formats.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { expectLinear } from '../growth.ts';
import { BARE_FILE } from './any-file.ts';
import { anyReplyFile } from './any-workshop.ts';

const invitation = { model: 1, workshop: '7K3M9PQ2', groups: ['Front line'] };
const shape = codeShape(invitation);
const answers = Object.fromEntries(PRACTICE_IDS.map((id, at) => [id, (at * 3) % 5]));
const reply = replyFile({ model: 1, workshop: '7K3M9PQ2', id: 'ABCDEFGH', revision: 1, answers });
const link = await encodeLink(reply);
const code = encodeCode(shape, { model: 1, answers });
const kinds = async (text: string, own = shape) => (await findReplies(text, own)).map(({ kind }) => kind);

test('links and codes are found in a whole chat, in order, and the rest is passed over', async () => {
  const other = await encodeLink(BARE_FILE);
  const chat = `[21/11/2026, 10:02] Ann: mine https://cap17.example/r#${link}.
    > Bo wrote: “https://cap17.example/r%23${link}”, version v1.2 of 4-2-1, call 0612-3456-7890
    [10:04] Cy: ${code.toLowerCase()} long-time no see
    <p>https://cap17.example/r#${other}</p>\u202e${code}\u202c =HYPERLINK("http://a.b/abcd-efgh")`;
  expect(await findReplies(chat, shape)).toEqual([
    { kind: 'reply', text: link, reply },
    { kind: 'reply', text: link, reply },
    { kind: 'code', text: code.toLowerCase(), reply: { model: 1, workshop: '7K3M9PQ2', answers } },
    { kind: 'elsewhere', text: other, what: 'assessment' },
    { kind: 'code', text: code, reply: { model: 1, workshop: '7K3M9PQ2', answers } },
  ]);
});

test('marks that show nothing inside a link or a code do not matter', async () => {
  const marked = (text: string) => [...text].join('\u200b');
  expect(await kinds(`#${marked(link)} \u2067${marked(code)}\u2069`)).toEqual(['reply', 'code']);
});

test('what looks like ours and does not open is said, with why', async () => {
  const altered = link.slice(0, -1) + (link.endsWith('A') ? 'B' : 'A');
  const slipped = `${code.slice(0, 5)}${code[5] === '7' ? '8' : '7'}${code.slice(6)}`;
  const found = await findReplies(`#${altered} #v1. #v9.AAAA ${slipped} ${code.slice(0, -1)}`, shape);
  expect(found).toEqual([
    { kind: 'failed', text: altered, why: 'cut-or-altered' },
    { kind: 'failed', text: 'v1.', why: 'cut-or-altered' },
    { kind: 'failed', text: 'v9.AAAA', why: 'too-new' },
    { kind: 'failed', text: slipped, why: 'check' },
    { kind: 'failed', text: code.slice(0, -1), why: 'too-short' },
  ]);
});

test('a link cut to be shown beside its whole is not said; one that stands alone is', async () => {
  const cut = link.slice(0, 20);
  expect(await kinds(`[https://cap17.example/r#${cut}…](https://cap17.example/r#${link})`)).toEqual([
    'reply',
  ]);
  expect(await kinds(`<a href="#${link}">#${cut}…</a>`)).toEqual(['reply']);
  expect(await kinds(`#${cut}… and ${code} and #${link}`)).toEqual(['failed', 'code', 'reply']);
});

test('a code of another workshop is said to be one', async () => {
  const other = codeShape({ ...invitation, workshop: 'ZZZZZZZZ' });
  expect(await findReplies(code, other)).toEqual([{ kind: 'failed', text: code, why: 'other-workshop' }]);
});

test('without the shape of codes only links are found', async () => {
  expect((await findReplies(`${code} ${link}`)).map(({ kind }) => kind)).toEqual(['reply']);
});

test('every reply among any texts is found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyReplyFile, { maxLength: 5 }), fc.string(), async (replies, words) => {
      const links = await Promise.all(replies.map((one) => encodeLink(one)));
      const text = links.map((one) => `${words} https://cap17.example/r#${one} `).join('\n');
      const found = (await findReplies(text)).filter(({ kind }) => kind === 'reply');
      expect(found.map((one) => one.kind === 'reply' && one.reply)).toEqual(replies);
    }),
    { numRuns: 50 },
  );
});

const TEN_MILLION = 10_000_000;
test.each([
  ['letters', (length: number) => 'a'.repeat(length)],
  ['words', (length: number) => 'abcd '.repeat(length / 5)],
  ['dashes', (length: number) => 'a1b2-'.repeat(length / 5)],
  ['starts of links', (length: number) => '#v1.A'.repeat(length / 5)],
  ['digits', (length: number) => `v${'1'.repeat(length - 1)}`],
  ['hidden marks', (length: number) => '\u202e'.repeat(length)],
  ['tags', (length: number) => '<script>=1+1'.repeat(length / 12)],
])('the search of %s takes time in proportion to them', async (_, text) => {
  await expectLinear((length) => findReplies(text(length), shape), 30_000);
  expect((await findReplies(text(1_000_000), shape)).every(({ kind }) => kind === 'failed')).toBe(true);
});

test('what is beyond ten million characters is said not to be searched', async () => {
  expect(await findReplies(`${' '.repeat(TEN_MILLION)}#${link}`, shape)).toEqual([
    { kind: 'failed', text: '', why: 'too-long' },
  ]);
});

test('five thousand replies are all found', async () => {
  expect(await kinds(`${link} `.repeat(5_000))).toHaveLength(5_000);
});
