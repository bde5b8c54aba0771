import { beforeEach, expect, test } from 'vitest';
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
  expect($looking.get()).toEqual({ shown: null, isBoth: false, isCounting: true });
});
