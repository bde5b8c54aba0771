import * as fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { currentAtAGlance } from '../../src/stores/glance.ts';
import { device, FakeStorage } from './tab.ts';

afterEach(() => vi.unstubAllGlobals());

test('it gives the name, sector and levels of the assessment under way', async () => {
  const { openTab } = device();
  const tab = await openTab();
  tab.createAssessment('Claims', {
    model: 1,
    date: '2026-11-21',
    sector: 'retail',
    answers: {
      guidance: { level: 3, importance: 3 },
      'self-service': { status: 'dont-know', target: 4 },
      'place-choice': { level: 0 },
    },
  });
  expect(currentAtAGlance()).toMatchObject({
    name: 'Claims',
    sector: 'retail',
    levels: {
      guidance: { level: 3, target: 3 },
      'self-service': { target: 4 },
      'place-choice': { level: 0, target: 2 },
    },
  });
});

test('deleted and frozen ones are passed over for the latest open one', async () => {
  const { openTab } = device();
  const tab = await openTab();
  const first = tab.createAssessment('First');
  const second = tab.createAssessment('Second');
  tab.deleteAssessment(second);
  expect(currentAtAGlance()?.name).toBe('First');
  tab.startAgain(first, 'Third');
  tab.selectAssessment(first);
  expect(currentAtAGlance()?.name).toBe('Third');
});

test('where none was chosen here, the one changed last is gone on with', () => {
  for (const [a, b] of [
    ['2026-11-21', '2026-11-22'],
    ['2026-11-22', '2026-11-21'],
  ] as const) {
    const storage = new FakeStorage();
    vi.stubGlobal('localStorage', storage);
    vi.stubGlobal('sessionStorage', new FakeStorage());
    for (const [id, updated] of Object.entries({ a, b }))
      storage.setItem(`cap17:assessment:${id}`, JSON.stringify({ id, name: updated, updated, file: {} }));
    expect(currentAtAGlance()?.name).toBe('2026-11-22');
  }
});

test('when a new one is wanted and not begun, there is nothing to go on with', async () => {
  const { openTab } = device();
  const tab = await openTab();
  tab.createAssessment('First');
  tab.startNew();
  expect(currentAtAGlance()).toBeUndefined();
});

test('without an assessment, or without storage, there is nothing to show', () => {
  const storage = new FakeStorage();
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('sessionStorage', storage);
  expect(currentAtAGlance()).toBeUndefined();
  storage.isForbidden = true;
  expect(currentAtAGlance()).toBeUndefined();
});

test('whatever is kept, it does not throw', () => {
  const odd = fc.oneof(fc.json(), fc.string(), fc.constantFrom('null', '[]', '{"id":"a","file":null}'));
  const answers = fc.dictionary(fc.constantFrom('guidance', '__proto__', 'x'), fc.jsonValue());
  const near = answers.map((value) =>
    JSON.stringify({ id: 'a', name: 5, file: { sector: {}, answers: value } }),
  );
  fc.assert(
    fc.property(fc.oneof(odd, near), (text) => {
      const storage = new FakeStorage();
      vi.stubGlobal('localStorage', storage);
      vi.stubGlobal('sessionStorage', new FakeStorage());
      storage.setItem('cap17:assessment:a', text);
      storage.setItem('cap17:current', 'a');
      const glance = currentAtAGlance();
      for (const { level, target } of Object.values(glance?.levels ?? {})) {
        expect([undefined, 0, 1, 2, 3, 4]).toContain(level);
        expect([0, 1, 2, 3, 4]).toContain(target);
      }
    }),
  );
});
