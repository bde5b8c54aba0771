import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { lookAt } from '../../../src/flows/revealing/looking.ts';
import { emptyDevice } from '../kept-here.ts';

beforeEach(() => {
  emptyDevice();
});

test('one begins where the workshop says, else at the overview', () => {
  expect(lookAt('one', 'guidance').$looking.get().shown).toBe('guidance');
  expect(lookAt('one', undefined).$looking.get().shown).toBeNull();
});

test('what was shown last is shown again after a reload of the tab, the overview too', () => {
  lookAt('one', undefined).show('closed-loop');
  expect(lookAt('one', 'guidance').$looking.get().shown).toBe('closed-loop');
  expect(lookAt('two', 'guidance').$looking.get().shown).toBe('guidance');
  lookAt('one', undefined).show(null);
  expect(lookAt('one', 'guidance').$looking.get().shown).toBeNull();
});

test('both languages and the statistics are shown when asked, one beside the other', () => {
  const { $looking, setBoth, setCounting } = lookAt('one', undefined);
  setBoth(true);
  setCounting(true);
  setBoth(false);
  expect($looking.get()).toEqual({ shown: null, isBoth: false, isCounting: true, asking: null });
});

test('two windows that follow one another look at the same, whichever moves, and the later one begins there', async () => {
  const [desk, wall] = [lookAt('one', undefined), lookAt('one', undefined)];
  desk.show('guidance');
  desk.setBoth(true);
  for (const window of [desk, wall]) onTestFinished(window.follow());
  await expect.poll(() => wall.$looking.get()).toMatchObject({ shown: 'guidance', isBoth: true });
  wall.show('closed-loop');
  await expect.poll(() => desk.$looking.get().shown).toBe('closed-loop');
  desk.ask('phones');
  await expect.poll(() => wall.$looking.get().asking).toBe('phones');
  desk.show(null);
  await expect.poll(() => wall.$looking.get()).toMatchObject({ shown: null, asking: null });
});

test('windows of two workshops do not follow one another, and what is no place is not looked at', async () => {
  const [one, two] = [lookAt('one', undefined), lookAt('two', undefined)];
  for (const window of [one, two]) onTestFinished(window.follow());
  const stray = new BroadcastChannel('cap17 room two');
  onTestFinished(() => stray.close());
  one.show('guidance');
  stray.postMessage({ shown: 'nowhere', isBoth: true, isCounting: true, asking: null });
  stray.postMessage({ shown: 'closed-loop', isBoth: false, isCounting: false, asking: null });
  await expect.poll(() => two.$looking.get().shown).toBe('closed-loop');
  expect(two.$looking.get().isBoth).toBe(false);
  expect(one.$looking.get().shown).toBe('guidance');
});
