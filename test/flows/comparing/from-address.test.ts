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
  let isThere = false;
  let tell = () => {};
  const isWhole = new Promise<void>((done) => {
    tell = done;
  });
  const comparing = {
    ...compare(),
    chooseHistory: (id: string) => asked.push(`history ${id}`) > 0 && isThere,
    tellNotHere: (name: string) => void asked.push(`not here ${name}`),
    takeText: async (text: string) => {
      asked.push(`link ${text}`);
      return true;
    },
  };
  const stop = takeFromAddress(comparing, isWhole);
  const bringBack = async (what: boolean) => {
    isThere = what;
    tell();
    await isWhole;
  };
  return { bar, asked, stop, bringBack };
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

test('a history that is not there yet is looked for again once the disk was asked, and told where it has none either', async () => {
  const { asked, bringBack } = pageAt(addressOfHistory('4m6m4j'));
  await bringBack(true);
  expect(asked).toEqual(['history 4m6m4j', 'history 4m6m4j']);
  const gone = pageAt(addressOfHistory('gone'));
  await gone.bringBack(false);
  expect(gone.asked.at(-1)).toBe('not here #of-gone');
});
