import { expect, test } from 'vitest';
import { withHelper } from '../../../src/flows/lab/helped-thread.ts';
import type { HelpCall, HelperLost } from '../../../src/workers/help-messages.ts';
import type { ValueRequest } from '../../../src/workers/value-messages.ts';

const LARGE = new Blob([new Uint8Array(8_000_000)]);
const SMALL = new Blob(['client;date;montant\n']);

/** The lab's threads, and what they were asked. */
function threads(hasSecond = true) {
  const asked: (ValueRequest | HelperLost)['kind'][] = [];
  const helpers: { isStopped: boolean; breakDown(): void; calls: HelpCall[] }[] = [];
  const thread = withHelper({
    startOwn: () => ({ ask: (request) => void asked.push(request.kind), stop: () => undefined }),
    startHelper: (breakDown) => {
      const helper = { isStopped: false, breakDown, calls: [] as HelpCall[] };
      helpers.push(helper);
      const stop = () => {
        helper.isStopped = true;
      };
      return { ask: (call) => void helper.calls.push(call), stop };
    },
    hasSecond: () => hasSecond,
  })(() => undefined);
  const read = (file: Blob) => thread.ask({ kind: 'read', file, reading: {} });
  return { asked, helpers, read, thread };
}

test('a large file has a second thread, a small one and one without a second core have none', () => {
  const { helpers, read } = threads();
  read(SMALL);
  expect(helpers).toHaveLength(0);
  read(LARGE);
  expect(helpers[0]?.calls.map(({ kind }) => kind)).toEqual(['help']);
  const alone = threads(false);
  alone.read(LARGE);
  expect([alone.helpers, alone.asked]).toEqual([[], ['read']]);
});

test('one that breaks down is told to the first, which alone knows whether it waits: nothing is asked anew', () => {
  const { asked, helpers, read } = threads();
  read(LARGE);
  helpers[0]?.breakDown();
  expect(asked).toEqual(['read', 'helper-lost']);
});

test('the next file has the helper of the one before stopped', () => {
  const { helpers, read, thread } = threads();
  read(LARGE);
  read(LARGE);
  expect(helpers.map(({ isStopped }) => isStopped)).toEqual([true, false]);
  thread.stop();
  expect(helpers.map(({ isStopped }) => isStopped)).toEqual([true, true]);
});
