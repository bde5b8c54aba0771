import { afterEach, expect, test, vi } from 'vitest';
import { writeSample } from '../../src/value/sample.ts';
import type { HelperLost, HelpRequest } from '../../src/workers/help-messages.ts';
import type { ValueReply, ValueRequest } from '../../src/workers/value-messages.ts';
import { PacedFile } from './paced-file.ts';

afterEach(() => vi.unstubAllGlobals());

test('a thread that is told that its helper broke down reads on alone', async () => {
  const replies: ValueReply['kind'][] = [];
  let isDone: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    isDone = resolve;
  });
  const scope = Object.assign(new EventTarget(), {
    postMessage: ({ kind }: ValueReply) => {
      replies.push(kind);
      if (kind === 'analysed') isDone();
    },
  });
  vi.stubGlobal('self', scope);
  await import('../../src/workers/value-worker.ts');
  const tell = (data: ValueRequest | HelperLost) =>
    scope.dispatchEvent(new MessageEvent('message', { data }));

  const { port1: helper, port2 } = new MessageChannel();
  const asked: HelpRequest['kind'][] = [];
  port2.onmessage = ({ data }: MessageEvent<HelpRequest>) => {
    asked.push(data.kind);
    if (data.kind === 'find') tell({ kind: 'helper-lost' });
  };
  port2.postMessage({ kind: 'ready' });
  tell({ kind: 'read', file: new PacedFile([writeSample()]), reading: {}, helper });
  await done;
  expect(asked).toContain('find');
  expect(replies.filter((kind) => kind === 'described')).toHaveLength(1);
  port2.close();
});
