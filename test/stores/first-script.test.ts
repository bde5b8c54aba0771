import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { ifAnyKey, textUnder } from '../../src/stores/browser/storage.ts';

type Texts = Readonly<Record<string, string>>;

/** A storage as a page sees it: its keys are its own, and so are not its ways. */
const storageOf = (texts: Texts) =>
  Object.assign(Object.create({ getItem: (key: string) => texts[key] ?? null }) as object, texts);

const DO = `if(${textUnder('site:current')}!=="none")done=true`;
const isDone = (device: Texts, tab: Texts = {}): boolean => {
  const page = { done: false, localStorage: storageOf(device), sessionStorage: storageOf(tab) };
  runInNewContext(ifAnyKey('site:kept:', DO), page);
  return page.done;
};

test('what stands in a page acts where something is kept, and what this tab wants goes before what the device does', () => {
  expect(isDone({})).toBe(false);
  expect(isDone({ 'site:current': 'a' })).toBe(false);
  expect(isDone({ 'site:kept:a': '{}' })).toBe(true);
  expect(isDone({ 'site:kept:a': '{}', 'site:current': 'none' })).toBe(false);
  expect(isDone({ 'site:kept:a': '{}', 'site:current': 'none' }, { 'site:current': 'a' })).toBe(true);
  expect(isDone({ 'site:kept:a': '{}', 'site:current': 'a' }, { 'site:current': 'none' })).toBe(false);
});

test('where storage is forbidden it does nothing', () => {
  expect(() => runInNewContext(ifAnyKey('site:kept:', DO), {})).not.toThrow();
});
