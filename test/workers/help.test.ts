import { expect, test } from 'vitest';
import { writeSample } from '../../src/value/sample.ts';
import { help } from '../../src/workers/help.ts';
import type { HelpReply, HelpRequest } from '../../src/workers/help-messages.ts';
import type { ValueReply, ValueRequest } from '../../src/workers/value-messages.ts';
import { answerValueRequest } from '../../src/workers/value-requests.ts';
import { PacedFile } from './paced-file.ts';

const file = new PacedFile([writeSample()]);

/** What is answered to the reading of a file, but for how far it was. */
async function read(about: Partial<Extract<ValueRequest, { kind: 'read' }>> = {}): Promise<ValueReply[]> {
  const replies: ValueReply[] = [];
  const request = { kind: 'read', file, reading: {}, ...about } as const;
  await answerValueRequest(request, (reply) => void replies.push(reply), new AbortController().signal);
  expect(replies.filter(({ kind }) => kind === 'progress').at(-1)).toMatchObject({
    bytes: request.file.size,
  });
  return replies.filter(({ kind }) => kind !== 'progress');
}

/** A port whose other end is a thread that answers so; and what that was asked, once it was let go. */
function helped(answer: (request: HelpRequest, reply: (message: HelpReply) => void) => void) {
  const { port1: helper, port2 } = new MessageChannel();
  const asked: HelpRequest['kind'][] = [];
  const ended = new Promise<void>((resolve) => {
    port2.onmessage = ({ data }: MessageEvent<HelpRequest>) => {
      asked.push(data.kind);
      if (data.kind !== 'end') return answer(data, (message) => port2.postMessage(message));
      port2.close();
      resolve();
    };
  });
  return { helper, asked, ended, say: (message: HelpReply) => port2.postMessage(message) };
}

/** The same with a thread that helps, in front of which `answer` may stand. */
function withHelp(heard: HelpRequest['kind'][] = []) {
  const { port1: helper, port2 } = new MessageChannel();
  const ended = new Promise<void>((resolve) => {
    help(port2, () => {
      port2.close();
      resolve();
    });
    const { onmessage } = port2;
    port2.onmessage = (event: MessageEvent<HelpRequest>) => {
      heard.push(event.data.kind);
      onmessage?.call(port2, event);
    };
  });
  return { helper, ended, heard };
}

test('a file that another thread helps to read and to fit is answered the same, and the thread let go', async () => {
  const alone = await read();
  const { helper, ended, heard } = withHelp();
  expect(await read({ helper })).toEqual(alone);
  await ended;
  expect(heard.filter((kind) => kind !== 'taken')).toEqual(['find', 'fit', 'end']);
  expect(heard.filter((kind) => kind === 'taken').length).toBeGreaterThan(0);
});

test('one that never comes is not waited for', async () => {
  const alone = await read();
  const { helper, asked, ended } = helped(() => undefined);
  expect(await read({ helper })).toEqual(alone);
  await ended;
  expect(asked).toEqual(['end']);
});

test('where one is lost, all is read again without it', async () => {
  const alone = await read();
  const { helper, asked, ended, say } = helped((request, reply) => {
    if (request.kind !== 'taken') reply({ kind: 'lost' });
  });
  say({ kind: 'ready' });
  expect(await read({ helper })).toEqual(alone);
  await ended;
  expect(asked).toEqual(['find', 'end']);
});

test.each(['find', 'taken', 'fit'] as const)(
  'one that is gone at “%s”, without a word, is not waited for',
  async (last) => {
    const alone = await read();
    const { port1: helper, port2 } = new MessageChannel();
    const heard: HelpRequest['kind'][] = [];
    help(port2, () => port2.close());
    const { onmessage } = port2;
    port2.onmessage = (event: MessageEvent<HelpRequest>) => {
      heard.push(event.data.kind);
      if (event.data.kind === last) port2.close();
      else onmessage?.call(port2, event);
    };
    expect(await read({ helper })).toEqual(alone);
    expect(heard).toContain(last);
  },
);

test.each(['find', 'fit'] as const)(
  'one that the page hears break down at “%s” is not waited for',
  async (last) => {
    const alone = await read();
    const { port1: helper, port2 } = new MessageChannel();
    help(port2, () => port2.close());
    const { onmessage } = port2;
    port2.onmessage = (event: MessageEvent<HelpRequest>) => {
      if (event.data.kind === last) helper.dispatchEvent(new Event('close'));
      else onmessage?.call(port2, event);
    };
    expect(await read({ helper })).toEqual(alone);
    port2.close();
  },
);

test('one that breaks down after its last answer has nothing read anew', async () => {
  const alone = await read();
  const { helper, ended, heard } = withHelp();
  const lost = new Promise<void>((resolve) => {
    helper.addEventListener('message', ({ data }: MessageEvent<HelpReply>) => {
      if (data.kind !== 'fitted') return;
      helper.dispatchEvent(new Event('close'));
      resolve();
    });
  });
  expect(await read({ helper })).toEqual(alone);
  await Promise.all([lost, ended]);
  expect(heard.filter((kind) => kind === 'find')).toHaveLength(1);
});

test('where one cannot fit the models, they are fitted here', async () => {
  const alone = await read();
  const { helper, asked, ended, say } = helped((request, reply) => {
    if (request.kind !== 'taken') reply({ kind: 'lost' });
  });
  const short = new Blob([(await file.text()).split('\n').slice(0, 400).join('\n')]);
  const ofShort = await read({ file: short });
  say({ kind: 'ready' });
  expect(await read({ file: short, helper })).toEqual(ofShort);
  expect(ofShort).not.toEqual(alone);
  await ended;
  expect(asked).toEqual(['fit', 'end']);
});

test('what refuses a file is said as without help', async () => {
  const rows = (await file.text()).trimEnd();
  const open = new Blob([`${rows}\n"C1,2026-03-01,5\n${rows}`]);
  const replies: ValueReply[] = [];
  const { helper, ended } = withHelp();
  await answerValueRequest(
    { kind: 'read', file: open, reading: {}, helper },
    (reply) => void replies.push(reply),
    new AbortController().signal,
  );
  await ended;
  const row = rows.split('\n').length + 1;
  expect(replies.at(-1)).toMatchObject({
    kind: 'refused',
    problems: [{ code: 'unclosed-quote', params: { row } }],
  });
});
