import { beforeEach, expect, test, vi } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import type { KeptAct } from '../../../src/flows/keeping/kept-acts.ts';
import { emptyDevice } from '../kept-here.ts';

const CLAIMS: Assessment = {
  model: 1,
  date: '2026-11-21',
  scope: 'Claims',
  answers: { guidance: { level: 3, importance: 3 } },
};

/** Two assessments are kept here, and the first is worked on. */
async function twoKept() {
  const acts = await import('../../../src/flows/keeping/kept-acts.ts');
  const store = await import('../../../src/stores/assessments.ts');
  const claims = store.createAssessment('Claims', CLAIMS);
  const other = store.addAssessment('Other', { model: 1, date: '2026-11-22', answers: {} });
  const kept = (id: string) => store.$kept.get().find((one) => one.id === id);
  const act = (what: KeptAct, id: string, newName?: string) => {
    const one = kept(id);
    if (!one) throw new Error(`Nothing is kept under ${id}`);
    return acts.actOn(what, one, newName);
  };
  return {
    ...store,
    act,
    kept,
    claims,
    other,
    names: () =>
      store.$assessments
        .get()
        .map(({ name }) => name)
        .sort(),
  };
}

beforeEach(() => {
  vi.resetModules();
  emptyDevice();
});

test('one goes on with another assessment, up where it is answered', async () => {
  const { act, other, $currentId } = await twoKept();
  expect(act('resume', other)).toEqual({ is: 'selected', name: 'Other', isElsewhere: true });
  expect($currentId.get()).toBe(other);
});

test('its report is that of the one pressed, and nothing is said', async () => {
  const { act, other, $currentId } = await twoKept();
  expect(act('report', other)).toBeUndefined();
  expect($currentId.get()).toBe(other);
});

test('it takes another name, and what is said names it so', async () => {
  const { act, claims, kept } = await twoKept();
  expect(act('rename', claims, 'Motor')).toEqual({ is: 'renamed', name: 'Motor' });
  expect(kept(claims)?.name).toBe('Motor');
});

test('a copy stands beside it, with the same answers, and one goes on with the first', async () => {
  const { act, claims, names, $assessments, $currentId } = await twoKept();
  expect(act('duplicate', claims, 'Claims (copy)')).toEqual({ is: 'duplicated', name: 'Claims (copy)' });
  expect(names()).toEqual(['Claims', 'Claims (copy)', 'Other']);
  const copy = $assessments.get().find(({ name }) => name === 'Claims (copy)');
  expect(copy?.file.answers).toEqual(CLAIMS.answers);
  expect($currentId.get()).toBe(claims);
});

test('started again, the last one is closed and what matters most carries over without its levels', async () => {
  const { act, claims, kept, $current } = await twoKept();
  expect(act('again', claims)).toEqual({ is: 'again', name: 'Claims', isElsewhere: true });
  expect(kept(claims)?.frozen).toBe(true);
  expect($current.get()).toMatchObject({
    previous: claims,
    file: { answers: { guidance: { importance: 3 } } },
  });
  expect($current.get()?.file.answers.guidance?.level).toBeUndefined();
});

test('deleted and taken back, it is worked on again as before', async () => {
  const { act, claims, names, other, $currentId } = await twoKept();
  const done = act('remove', claims);
  expect(done).toMatchObject({ is: 'deleted', name: 'Claims' });
  expect(names()).toEqual(['Other']);
  expect($currentId.get()).toBe(other);
  done?.undo?.();
  expect(names()).toEqual(['Claims', 'Other']);
  expect($currentId.get()).toBe(claims);
});

test('taking back one that was not worked on leaves the one that is', async () => {
  const { act, claims, other, $currentId } = await twoKept();
  act('remove', other)?.undo?.();
  expect($currentId.get()).toBe(claims);
});

test('erased for good is gone with what was asked for it and what was set aside from its place', async () => {
  const { kept, claims, other } = await twoKept();
  const { makeAsk } = await import('../../../src/stores/asked.ts');
  const { eraseKept } = await import('../../../src/flows/keeping/kept-acts.ts');
  const assessment = (id: string): Assessment => ({ model: 2, date: '2026-11-21', scope: id, answers: {} });
  const asked = [claims, other].map((id) => makeAsk(id, assessment(id), ['guidance']).workshop);
  localStorage.setItem(`cap17:unreadable:${claims}:1`, '{');
  localStorage.setItem(`cap17:unreadable:${other}:1`, '{');
  await eraseKept(claims);
  expect(kept(claims)).toBeUndefined();
  const left = Object.keys(localStorage).filter(
    (key) => key.includes(claims) || key.includes(asked[0] ?? claims),
  );
  expect(left).toEqual([]);
  expect(localStorage.getItem(`cap17:asked:${asked[1]}`)).not.toBeNull();
  expect(localStorage.getItem(`cap17:unreadable:${other}:1`)).toBe('{');
});

test('nothing is erased where what knows of what was asked does not come, and it can be tried again', async () => {
  const { kept, claims } = await twoKept();
  const { eraseKept } = await import('../../../src/flows/keeping/kept-acts.ts');
  vi.doMock('../../../src/stores/asked.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  expect(await eraseKept(claims)).toBe(false);
  expect(kept(claims)).toBeDefined();
  vi.doUnmock('../../../src/stores/asked.ts');
  expect(await eraseKept(claims)).toBe(true);
  expect(kept(claims)).toBeUndefined();
});
