import { afterEach, expect, test, vi } from 'vitest';
import { device } from '../../stores/tab.ts';

afterEach(() => vi.unstubAllGlobals());

const OLD = { model: 1, date: '2026-11-21', scope: 'Claims' } as const;

async function tabWith(answers: object) {
  const { openTab, storage } = device();
  const tab = await openTab();
  const { bringUpToDate } = await import('../../../src/flows/answering/bring-up-to-date.ts');
  const id = tab.createAssessment('Claims', { ...OLD, answers });
  const kept = (one: string | undefined) => tab.$kept.get().find((other) => other.id === one);
  const renew = (one: string | undefined) => {
    const found = kept(one);
    if (found) bringUpToDate(found);
  };
  return { openTab, storage, tab, id, kept, renew };
}

test('an assessment under way comes to today’s model; as it was it stays beside, closed, where answers could not', async () => {
  const answers = { 'channel-choice': { level: 2 }, 'privacy-choice': { level: 3, note: 'Kept' } };
  const { openTab, tab, id, kept, renew } = await tabWith(answers);
  renew(id);
  expect(kept(id)?.file).toMatchObject({
    model: 2,
    answers: { 'channel-choice': { level: 2 }, 'privacy-choice': { note: 'Kept' } },
  });
  expect(kept(id)?.file.answers['privacy-choice']?.level).toBeUndefined();
  const before = kept(kept(id)?.previous);
  expect(before).toMatchObject({ frozen: true, name: 'Claims', file: { model: 1, answers } });
  renew(id);
  renew(before?.id);
  expect(tab.$kept.get()).toHaveLength(2);
  expect((await openTab()).$kept.get()).toHaveLength(2);
});

test('where every answer carries over, nothing is kept beside', async () => {
  const { tab, id, renew } = await tabWith({ 'channel-choice': { level: 2 } });
  renew(id);
  expect(tab.$kept.get()).toMatchObject([
    { id, file: { model: 2, answers: { 'channel-choice': { level: 2 } } } },
  ]);
});

test('without room for the one of before, nothing changes; with room again, both are kept', async () => {
  const answers = { 'privacy-choice': { level: 3, note: 'Kept' } };
  const { openTab, storage, tab, id, kept, renew } = await tabWith(answers);
  storage.fill();
  renew(id);
  expect(tab.$kept.get()).toMatchObject([{ id, file: { model: 1, answers } }]);
  expect((await openTab()).$kept.get()).toMatchObject([{ id, file: { model: 1, answers } }]);
  storage.room = 5_000_000;
  renew(id);
  expect(kept(kept(id)?.previous)?.file).toMatchObject({ model: 1, answers });
  expect(kept(id)?.file.model).toBe(2);
});

test('where nothing may be kept, what goes on in the tab comes to today’s model all the same', async () => {
  const { storage, tab, id, kept, renew } = await tabWith({ 'privacy-choice': { level: 3 } });
  storage.isForbidden = true;
  tab.renameAssessment(id, 'Claims');
  renew(id);
  expect(kept(id)?.file.model).toBe(2);
});
