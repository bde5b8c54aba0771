import { expect, test } from 'vitest';
import { latest } from '../../../src/flows/sending/latest.ts';

/** Makings that end when they are told to, whatever the order they were asked in. */
function byHand() {
  const ends = new Map<string, { ready: (value: string) => void; fail: (error: Error) => void }>();
  const make = (asked: string) =>
    new Promise<string>((ready, fail) => {
      ends.set(asked, { ready, fail });
    });
  const settle = async (act: () => void) => {
    act();
    await Promise.resolve();
    await Promise.resolve();
  };
  return {
    make,
    ready: (asked: string) => settle(() => ends.get(asked)?.ready(`link of ${asked}`)),
    fail: (asked: string) => settle(() => ends.get(asked)?.fail(new RangeError(asked))),
  };
}

test('what is asked for is being made, then ready', async () => {
  const { make, ready } = byHand();
  const making = latest(make);
  expect(making.madeOf('one')).toEqual({ state: 'making' });
  making.ask('one');
  expect(making.$made.get()).toEqual({ state: 'making' });
  await ready('one');
  expect(making.madeOf('one')).toEqual({ state: 'ready', value: 'link of one' });
});

test('an answer that comes after something else was asked for is dropped, in whatever order they come', async () => {
  const { make, ready, fail } = byHand();
  const making = latest(make);
  making.ask('one');
  making.ask('two');
  making.ask('three');
  await ready('three');
  await ready('one');
  await fail('two');
  expect(making.$made.get()).toEqual({ state: 'ready', value: 'link of three' });
});

test('while the next is made, the one before is not shown in its place', async () => {
  const { make, ready } = byHand();
  const making = latest(make);
  making.ask('one');
  await ready('one');
  // Already asked for on the page, not yet of the store: an older link must not be copied meanwhile.
  expect(making.madeOf('two')).toEqual({ state: 'making' });
  making.ask('two');
  expect(making.$made.get()).toEqual({ state: 'making' });
  expect(making.madeOf('one')).toEqual({ state: 'making' });
});

test('what cannot be made says why, and can be asked for again', async () => {
  const { make, fail, ready } = byHand();
  const making = latest(make);
  making.ask('long');
  await fail('long');
  expect(making.madeOf('long')).toEqual({ state: 'failed', error: new RangeError('long') });
  making.ask('long');
  await ready('long');
  expect(making.madeOf('long')).toMatchObject({ state: 'ready' });
});

test('once it is left, no answer comes in any more', async () => {
  const { make, ready } = byHand();
  const making = latest(make);
  making.ask('one');
  making.stop();
  await ready('one');
  expect(making.$made.get()).toEqual({ state: 'making' });
});
