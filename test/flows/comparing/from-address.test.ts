import { afterEach, expect, test, vi } from 'vitest';
import { compare } from '../../../src/flows/comparing/compare.ts';
import { takeFromAddress } from '../../../src/flows/comparing/from-address.ts';
import { addressOfHistory } from '../../../src/flows/comparing/history-address.ts';
import { addressBar } from '../address-bar.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page at an address, and what it was asked to open and to choose. */
function pageAt(fragment: string) {
  const bar = addressBar(fragment, ['top', 'x']);
  const asked: string[] = [];
  const stop = takeFromAddress({
    ...compare(),
    chooseHistory: (id) => void asked.push(`history ${id}`),
    takeText: async (text) => {
      asked.push(`link ${text}`);
      return true;
    },
  });
  return { bar, asked, stop };
}

test('the address asks for a history or a link; a place of the page and no fragment ask for nothing', () => {
  expect(pageAt(addressOfHistory('4m6m4j')).asked).toEqual(['history 4m6m4j']);
  expect(pageAt('#a1.abc').asked).toEqual(['link #a1.abc']);
  for (const fragment of ['', '#', '#top', '#x']) expect(pageAt(fragment).asked).toEqual([]);
});

test('what the address asks for later is followed until the page stops', () => {
  const { bar, asked, stop } = pageAt('');
  bar.goTo('#a1.abc');
  stop();
  bar.goTo('#a1.def');
  expect([asked, bar.listeners]).toEqual([['link #a1.abc'], 0]);
});
