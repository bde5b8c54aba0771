import { beforeEach, expect, test } from 'vitest';
import { findAnswer } from '../../../src/flows/asking/find-answer.ts';
import { codeShape, encodeCode } from '../../../src/share/code/reply-code.ts';
import { replyFile } from '../../../src/share/files.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { $asks, makeAsk } from '../../../src/stores/asked.ts';
import { emptyDevice } from '../kept-here.ts';

beforeEach(() => {
  emptyDevice();
});

const ASSESSMENT = { model: 1, date: '2026-11-21', answers: {} };
const answers = { guidance: 2 } as const;

/** A question to a colleague, as it was sent. */
const ask = () => makeAsk('mine', ASSESSMENT, ['guidance', 'closed-loop']);

test('the answer to what one asked is found in a message by its link', async () => {
  const { workshop = '' } = ask();
  const link = await encodeLink(replyFile({ model: 1, workshop, id: 'ABCDEFGH', revision: 1, answers }));
  const found = await findAnswer(`Here you are: https://x.org/r#${link}. Ben`, []);
  expect(found).toMatchObject({ ask: { id: workshop }, reply: { answers } });
});

test('a typed code is told from another’s by what it answers', async () => {
  const [one, other] = [ask(), ask()];
  const code = encodeCode(codeShape(one), { model: 1, answers });
  const found = await findAnswer(`It is ${code}`, $asks.get());
  expect(found).toMatchObject({ ask: { id: one.workshop }, reply: { answers } });
  const others = $asks.get().filter(({ id }) => id === other.workshop);
  expect(await findAnswer(`It is ${code}`, others)).toBeUndefined();
});

test('a code is found as it was heard, and one with a slip, or a link that was cut, is told from nothing', async () => {
  const invitation = ask();
  const code = encodeCode(codeShape(invitation), { model: 1, answers });
  const read = (text: string) => findAnswer(text, $asks.get());
  const heard = ` ${[...code.replaceAll('-', '').toLowerCase()].join(' ')} `;
  expect(await read(heard)).toMatchObject({ reply: { answers } });
  const slip = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
  expect(await read(slip)).toBe('altered');
  expect(await read(slip.replaceAll('-', ''))).toBe('altered');
  const { workshop = '' } = invitation;
  const link = await encodeLink(replyFile({ model: 1, workshop, id: 'ABCDEFGH', revision: 1, answers }));
  expect(await read(`Here: https://x.org/r#${link.slice(0, -4)}`)).toBe('altered');
  expect(await read('Nobody answered yet')).toBeUndefined();
});

test('nothing is found in a message without an answer, nor in one to somebody else', async () => {
  const link = await encodeLink(
    replyFile({ model: 1, workshop: 'ZZZZZZZZ', id: 'ABCDEFGH', revision: 1, answers }),
  );
  ask();
  expect(await findAnswer(`Dear all, see #${link}`, $asks.get())).toBeUndefined();
});
