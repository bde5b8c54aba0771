import { expect, test } from 'vitest';
import { writeSample } from '../../src/value/sample.ts';
import { answerValueRequest, type ValueReply, type ValueRequest } from '../../src/workers/value-requests.ts';

async function ask(request: ValueRequest, stopAt?: ValueReply['kind']) {
  const replies: ValueReply[] = [];
  const stop = new AbortController();
  const reply = (message: ValueReply) => {
    replies.push(message);
    if (message.kind === stopAt) stop.abort();
  };
  await answerValueRequest(request, reply, stop.signal);
  return replies;
}
const file = new Blob([writeSample()]);

test('a file is read with progress, described, then analysed', async () => {
  const replies = await ask({ kind: 'read', file, reading: {} });
  const kinds = replies.map(({ kind }) => kind);
  expect([...new Set(kinds)]).toEqual(['progress', 'described', 'analysed']);
  expect(replies[kinds.lastIndexOf('progress')]).toEqual({
    kind: 'progress',
    bytes: file.size,
    of: file.size,
  });
  expect(structuredClone(replies)).toEqual(replies);
});

test('one who asks for something else after the description is not given the models', async () => {
  const replies = await ask({ kind: 'read', file, reading: {} }, 'described');
  expect(replies.at(-1)?.kind).toBe('described');
});

test('a preview, a refusal', async () => {
  expect(await ask({ kind: 'preview', file })).toMatchObject([
    { kind: 'preview', preview: { ok: true, header: ['customer', 'date', 'amount'] } },
  ]);
  const empty = new Blob(['']);
  expect(await ask({ kind: 'read', file: empty, reading: {} })).toEqual([
    { kind: 'refused', problems: [{ code: 'empty-file' }] },
  ]);
});
