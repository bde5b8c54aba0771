import { expect, test } from 'vitest';
import { value } from '../../src/i18n/en/value.ts';
import { FIRST_SETTINGS } from '../../src/value/audit/whom.ts';
import { FIRST_ECONOMICS } from '../../src/value/economics.ts';
import { writeSample } from '../../src/value/sample.ts';
import { USUAL_CUTS } from '../../src/value/segments.ts';
import type { Memory, ValueReply, ValueRequest } from '../../src/workers/value-messages.ts';
import { answerValueRequest } from '../../src/workers/value-requests.ts';
import { bomb } from './reader/sources.ts';

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
const LIST_WORDS = { titles: value.list, names: {} };
const file = new Blob([writeSample()]);

test('a file is read with progress, described, seen in five ways, then analysed', async () => {
  const replies = await ask({ kind: 'read', file, reading: {} });
  const kinds = replies.map(({ kind }) => kind);
  expect([...new Set(kinds)]).toEqual(['progress', 'described', 'audited', 'analysed']);
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

test('of a workbook it is told how far it is unpacked, at the look as at the reading', async () => {
  const packed = bomb('xl/sharedStrings.xml', '<si><t>x</t></si>', 20_000_000);
  const book = new Blob([packed as BlobPart]);
  for (const kind of ['preview', 'read'] as const) {
    const replies = await ask({ kind, file: book, reading: {} });
    const shares = replies.flatMap((reply) => (reply.kind === 'progress' ? [reply.bytes / reply.of] : []));
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.filter((share) => share < 0.3).length).toBeGreaterThan(5);
  }
  const text = await ask({ kind: 'preview', file });
  expect(text.map(({ kind }) => kind)).toEqual(['preview']);
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

test('of a file that was read other periods, segments cut elsewhere and the cost of winning are weighed', async () => {
  const replies: ValueReply[] = [];
  const memory: Memory = {};
  const say = (request: ValueRequest) =>
    answerValueRequest(
      request,
      (reply) => void replies.push(structuredClone(reply)),
      new AbortController().signal,
      memory,
    );
  await say({ kind: 'read', file, reading: {} });
  await say({ kind: 'audit', choice: { length: 1, cohort: 2 } });
  const settings = {
    ...FIRST_SETTINGS,
    cuts: { ...USUAL_CUTS, great: 5 },
    cost: { each: 20, byChannel: {} },
  };
  await say({ kind: 'whom', economics: FIRST_ECONOMICS, settings });
  const [audited, whom] = replies.slice(-2);
  expect(audited).toMatchObject({ kind: 'audited', audit: { length: 1 }, choice: { length: 1, cohort: 2 } });
  expect(whom).toMatchObject({ kind: 'whom', whom: { settings, acquisition: { all: { cost: 20 } } } });
  if (whom?.kind !== 'whom') throw new Error('No reply');
  expect(whom.whom.byValue?.[0]?.customers).toBe(118);
  await say({
    kind: 'list',
    economics: FIRST_ECONOMICS,
    words: LIST_WORDS,
    form: { delimiter: ',', decimal: '.' },
  });
  const list = replies.at(-1);
  if (list?.kind !== 'list') throw new Error('No list');
  expect((await list.file.text()).match(/,great\r\n/g)).toHaveLength(118);
});

test('of no file nothing is weighed', async () => {
  expect(await ask({ kind: 'audit', choice: {} })).toEqual([{ kind: 'failed' }]);
  expect(await ask({ kind: 'whom', economics: FIRST_ECONOMICS, settings: FIRST_SETTINGS })).toEqual([
    { kind: 'failed' },
  ]);
});

test('columns kept beside give channels their customers and families their margin', async () => {
  const rows = writeSample().split('\n').slice(0, -1);
  const table = rows.map((row, at) =>
    at === 0 ? `${row},channel,family` : `${row},${at % 2 ? 'web' : 'shop'},${at % 3 ? 'tea' : 'cups'}`,
  );
  const replies: ValueReply[] = [];
  const memory: Memory = {};
  const say = (request: ValueRequest) =>
    answerValueRequest(request, (reply) => void replies.push(reply), new AbortController().signal, memory);
  const reading = { beside: { channel: 3, family: 4 } };
  await say({ kind: 'read', file: new Blob([table.join('\n')]), reading });
  const settings = {
    ...FIRST_SETTINGS,
    familyRates: { tea: 0.5 },
    cost: { each: null, byChannel: { web: 20 } },
  };
  await say({ kind: 'whom', economics: { ...FIRST_ECONOMICS, margin: 0.25 }, settings });
  await say({ kind: 'audit', choice: {} });
  const [whom, audited] = replies.slice(-2);
  if (whom?.kind !== 'whom' || audited?.kind !== 'audited') throw new Error('No reply');
  expect(whom.whom.families).toEqual(['tea', 'cups']);
  expect(whom.whom.acquisition.byChannel.map(({ channel, cost }) => [channel, cost])).toEqual([
    ['web', 20],
    ['shop', null],
  ]);
  expect(whom.whom.profiles[0]?.trait?.name).toMatch(/web|shop/);
  expect(whom.whom.ownRate).toBeGreaterThan(0.25);
  expect(whom.whom.ownRate).toBeLessThan(0.5);
  const { total } = audited.audit.one;
  expect(audited.isOwnMargin).toBe(true);
  expect(total.margin).toBeGreaterThan(0.25 * total.revenue);
  expect(total.margin).toBeLessThan(0.5 * total.revenue);
});
