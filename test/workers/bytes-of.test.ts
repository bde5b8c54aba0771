import { expect, test } from 'vitest';
import { bytesOf } from '../../src/workers/bytes-of.ts';

test('other threads are heard while a file is read whose stream has each next piece at hand', async () => {
  const pieces = 40;
  let given = 0;
  const stream = () =>
    new ReadableStream({
      pull: (controller) => {
        given += 1;
        controller.enqueue(new Uint8Array(65_536));
        if (given === pieces) controller.close();
      },
    });
  const { port1, port2 } = new MessageChannel();
  let heardAfter = pieces;
  port1.onmessage = () => {
    heardAfter = given;
    port1.close();
  };
  port2.postMessage('ready');
  let bytes = 0;
  for await (const piece of bytesOf({ stream } as unknown as Blob)) bytes += piece.length;
  expect(bytes).toBe(pieces * 65_536);
  expect(heardAfter).toBeLessThan(pieces);
});
