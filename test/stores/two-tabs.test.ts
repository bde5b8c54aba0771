import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KEYS } from '../../src/stores/keys.ts';
import { freshDisk } from './fake-disk.ts';
import { until } from './quiet.ts';
import { device, type Tab } from './tab.ts';

beforeEach(freshDisk);
// Tests of other files share the worker: to them there is no disk.
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const textsOnDisk = async () => {
  const { readDisk } = await import('../../src/stores/browser/disk.ts');
  return [...((await readDisk(KEYS.assessment)) ?? [])];
};

/** Two tabs that show one assessment; `settled` waits until the disk has all that both wrote before. */
async function twoTabs() {
  const { openTab, as, storage } = device();
  const one = await openTab();
  const id = as(one, () => one.createAssessment('Claims'));
  const settled = async (...tabs: Tab[]) => {
    for (const tab of tabs) {
      const last = as(tab, () => tab.createAssessment('Last'));
      await until(
        async () => (await textsOnDisk()).some(([key]) => key.endsWith(last)),
        'the disk has what came last',
      );
    }
  };
  await settled(one);
  return { openTab, as, storage, one, other: await openTab(), id, settled };
}

test('what one tab erases for good while another still writes it is nowhere, today and at the next visit', async () => {
  const { one, other, as, id, settled, storage, openTab } = await twoTabs();
  // Only just opened, the other tab is busy with the disk: what it writes reaches it after the first one erased there.
  as(other, () => other.changeAnswer(id, 'guidance', { level: 3 }));
  as(one, () => one.eraseAssessment(id));
  await settled(one, other);
  expect((await textsOnDisk()).filter(([key]) => key.endsWith(id))).toEqual([]);
  expect(storage.getItem(KEYS.assessment + id)).toBeNull();
  const next = await openTab();
  await settled(next);
  expect(next.$kept.get().map((one) => one.id)).not.toContain(id);
});

test('what one tab erases and another that did not hear of it writes on stays, on the disk too', async () => {
  const { one, other, as, id, settled, storage } = await twoTabs();
  one.eraseAssessment(id);
  storage.onChange = undefined;
  as(other, () => other.changeAnswer(id, 'guidance', { level: 3 }));
  await settled(one, other);
  const texts = await textsOnDisk();
  expect(texts.find(([key]) => key.endsWith(id))?.[1]).toBe(storage.getItem(KEYS.assessment + id));
  expect(one.$kept.get().find((kept) => kept.id === id)?.file.answers.guidance?.level).toBe(3);
});
