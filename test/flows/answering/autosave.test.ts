import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Autosave } from '../../../src/flows/answering/autosave.ts';
import type { EarlyValue } from '../../../src/flows/answering/early-values.ts';
import {
  type FieldName,
  type FieldValue,
  type FormValues,
  fieldValue,
  splitName,
  toFormValues,
} from '../../../src/flows/answering/form-values.ts';
import type { FormPort } from '../../../src/flows/answering/show-in-form.ts';
import { device, type Tab } from '../../stores/tab.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T10:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const untitled = 'Assessment';

/** A form without a page: what a person types in it, and what is written in it. */
class FakeForm implements FormPort {
  readonly #values: FormValues = toFormValues(undefined, '');
  typing: FieldName | undefined;
  autosave: Autosave | undefined;

  values = () => this.#values;
  isBeingTypedIn = (name: FieldName) => name === this.typing;

  write = (name: FieldName, value: FieldValue) => {
    const [field, id, part] = splitName(name);
    Object.assign(field === 'practices' ? this.#values.practices[id] : this.#values, {
      [part ?? field]: value,
    });
  };

  /** A person changes a field. */
  enter(name: FieldName, value: FieldValue): void {
    this.write(name, value);
    this.autosave?.keep(name);
  }

  shown(name: FieldName): FieldValue {
    return fieldValue(this.#values, name);
  }
}

async function page(
  { query = '', tab, early = [] as EarlyValue[] } = {} as {
    query?: string;
    tab?: () => Promise<Tab>;
    early?: EarlyValue[];
  },
) {
  vi.stubGlobal('location', { search: query, pathname: '/en/assessment/', hash: '' });
  vi.stubGlobal('history', { state: null, replaceState: () => undefined });
  vi.stubGlobal('document', { addEventListener: () => undefined, removeEventListener: () => undefined });
  const stores = await (tab ?? device().openTab)();
  const { startAutosave } = await import('../../../src/flows/answering/autosave.ts');
  const form = new FakeForm();
  const onOther = vi.fn();
  const onBeside = vi.fn();
  form.autosave = startAutosave(form, early, {
    titleOf: (scope) => scope.trim() || untitled,
    isOurs: ({ name, file }) => name === (file.scope?.trim() || untitled),
    onOther,
    onBeside,
  });
  const current = () => {
    const kept = stores.$current.get();
    if (!kept) throw new Error('Nothing is kept');
    return kept;
  };
  return { form, stores, current, onOther, onBeside };
}

test('nothing is kept before the first change, and the first change begins an assessment of today', async () => {
  const { form, stores, current } = await page();
  expect(stores.$kept.get()).toEqual([]);
  expect(form.shown('date')).toBe('2026-11-21');
  form.enter('practices.guidance.choice', '3');
  expect(current()).toMatchObject({
    name: untitled,
    file: { date: '2026-11-21', answers: { guidance: { level: 3 } } },
  });
});

test('a blank begins with the importances of own words, which the form shows and one may change', async () => {
  const { form, current } = await page();
  const { keepWording } = await import('../../../src/stores/own-wording.ts');
  keepWording({
    model: 2,
    practices: { guidance: { importance: 3 }, 'closed-loop': { importance: 3 } },
  });
  form.enter('scope', 'Claims');
  form.autosave?.flush();
  expect(current().file.answers.guidance).toEqual({ importance: 3 });
  expect(form.shown('practices.guidance.matters')).toBe(true);
  form.enter('practices.guidance.matters', false);
  expect(current().file.answers.guidance?.importance).toBeUndefined();
  expect(current().file.answers['closed-loop']).toEqual({ importance: 3 });
});

test('a choice is kept at once; what is typed once typing pauses', async () => {
  const { form, current } = await page();
  form.enter('practices.guidance.choice', '3');
  form.enter('practices.guidance.note', 'a');
  form.enter('practices.guidance.note', 'a note');
  expect(current().file.answers.guidance).toEqual({ level: 3 });
  vi.advanceTimersByTime(299);
  expect(current().file.answers.guidance).toEqual({ level: 3 });
  vi.advanceTimersByTime(1);
  expect(current().file.answers.guidance).toEqual({ level: 3, note: 'a note' });
});

test('what was typed is kept with the next choice, and when one leaves the field', async () => {
  const { form, current } = await page();
  form.enter('practices.guidance.note', 'typed');
  form.enter('practices.guidance.choice', '2');
  expect(current().file.answers.guidance).toEqual({ level: 2, note: 'typed' });
  form.enter('practices.guidance.note', 'typed again');
  form.autosave?.catchUp();
  expect(current().file.answers.guidance).toMatchObject({ note: 'typed again' });
});

test('an assessment is named after its scope until it is given a name of its own', async () => {
  const { form, stores, current } = await page();
  form.enter('scope', 'Motor claims');
  form.autosave?.flush();
  expect(current().name).toBe('Motor claims');
  form.enter('scope', 'Home claims');
  form.autosave?.flush();
  expect(current().name).toBe('Home claims');
  stores.renameAssessment(current().id, 'For the board');
  form.enter('scope', 'All claims');
  form.autosave?.flush();
  expect(current()).toMatchObject({ name: 'For the board', file: { scope: 'All claims' } });
});

test('what another tab answers shows here, but for the field one is typing in', async () => {
  const shared = device();
  const { form, current } = await page({ tab: shared.openTab });
  form.enter('practices.guidance.note', 'mine');
  form.autosave?.flush();
  form.typing = 'practices.guidance.note';
  form.write('practices.guidance.note', 'mine, going on');
  const other = await shared.openTab();
  shared.as(other, () =>
    other.changeAssessment(current().id, (assessment) => ({
      ...assessment,
      scope: 'theirs',
      answers: { guidance: { note: 'theirs' }, 'closed-loop': { level: 4 } },
    })),
  );
  expect(form.shown('scope')).toBe('theirs');
  expect(form.shown('practices.closed-loop.choice')).toBe('4');
  expect(form.shown('practices.guidance.note')).toBe('mine, going on');
  form.typing = undefined;
  form.autosave?.catchUp();
  expect(form.shown('practices.guidance.note')).toBe('theirs');
});

test('two tabs that answer different questions both keep their answers', async () => {
  const shared = device();
  const { form, current } = await page({ tab: shared.openTab });
  form.enter('practices.guidance.choice', '1');
  const other = await shared.openTab();
  shared.as(other, () => other.changeAnswer(current().id, 'closed-loop', { level: 4 }));
  form.enter('practices.self-service.choice', '2');
  expect(current().file.answers).toEqual({
    guidance: { level: 1 },
    'closed-loop': { level: 4 },
    'self-service': { level: 2 },
  });
});

test('a reason hidden by another choice is not kept, and comes back with its choice', async () => {
  const { form, current } = await page();
  form.enter('practices.guidance.choice', 'not-applicable');
  form.enter('practices.guidance.reason', 'barred-by-law');
  form.enter('practices.guidance.choice', '2');
  expect(current().file.answers.guidance).toEqual({ level: 2 });
  expect(form.shown('practices.guidance.reason')).toBe('barred-by-law');
  form.enter('practices.guidance.choice', 'not-applicable');
  expect(current().file.answers.guidance).toEqual({ status: 'not-applicable', reason: 'barred-by-law' });
});

test('another assessment takes the form’s place, once what was typed is kept where it belongs', async () => {
  const { form, stores, current, onOther } = await page();
  form.enter('practices.guidance.choice', '3');
  const first = current().id;
  const second = stores.addAssessment('Second', {
    model: 2,
    date: '2026-10-01',
    answers: { guidance: { level: 1 } },
  });
  form.enter('practices.guidance.note', 'of the first');
  stores.selectAssessment(second);
  expect(form.shown('practices.guidance.choice')).toBe('1');
  expect(form.shown('practices.guidance.note')).toBe('');
  expect(onOther).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: second }));
  const notes = Object.fromEntries(
    stores.$kept.get().map(({ id, file }) => [id, file.answers.guidance?.note]),
  );
  expect(notes).toEqual({ [first]: 'of the first', [second]: undefined });
});

test('what was typed in an assessment that another tab erased begins no other', async () => {
  const { form, stores, current } = await page();
  form.enter('practices.guidance.choice', '3');
  form.enter('practices.guidance.note', 'too late');
  stores.eraseAssessment(current().id);
  vi.advanceTimersByTime(1_000);
  expect(stores.$kept.get()).toEqual([]);
  expect(form.shown('practices.guidance.choice')).toBeNull();
});

test('what was filled in before the script was there is kept', async () => {
  const early = [
    { name: 'scope', value: 'Motor claims' },
    { name: 'practices.guidance.choice', value: '3' },
  ] as const;
  const { form, current } = await page({ early: [...early] });
  expect(current()).toMatchObject({
    name: 'Motor claims',
    file: { scope: 'Motor claims', answers: { guidance: { level: 3 } } },
  });
  expect(form.shown('practices.guidance.choice')).toBe('3');
});

test('nothing filled in early changes a closed assessment', async () => {
  const shared = device();
  const before = await shared.openTab();
  const id = before.createAssessment('Closed');
  before.startAgain(id, 'Next');
  before.selectAssessment(id);
  const { form, stores } = await page({
    tab: shared.openTab,
    early: [{ name: 'practices.guidance.choice', value: '3' }],
  });
  expect(stores.$current.get()).toMatchObject({ id, frozen: true, file: { answers: {} } });
  expect(form.shown('practices.guidance.choice')).toBeNull();
});

test('asked for a new one, the page begins another assessment at the first change', async () => {
  const shared = device();
  const before = await shared.openTab();
  before.createAssessment('First');
  const { form, stores } = await page({ tab: shared.openTab, query: '?new' });
  expect(stores.$current.get()).toBeNull();
  form.enter('practices.guidance.choice', '3');
  expect(stores.$assessments.get()).toHaveLength(2);
});

test('an assessment of an older model is brought to today’s as the page opens, once', async () => {
  const { openTab } = device();
  const before = await openTab();
  before.createAssessment('Claims', {
    model: 1,
    date: '2026-11-01',
    scope: 'Claims',
    answers: { 'channel-choice': { level: 2 }, guidance: { level: 3 } },
  });
  const { form, stores, current } = await page({ tab: openTab });
  expect(current().file).toMatchObject({ model: 2, answers: { 'channel-choice': { level: 2 } } });
  expect(form.shown('practices.channel-choice.choice')).toBe('2');
  expect(form.shown('practices.guidance.choice')).toBe(
    fieldValue(toFormValues(undefined, ''), 'practices.guidance.choice'),
  );
  expect(stores.$kept.get()).toHaveLength(2);
});

test('a tab of an older version that goes on writing an assessment by its model keeps it; here one goes on beside, once', async () => {
  const { openTab, storage, as } = device();
  const older = {};
  const { form, stores, current, onOther, onBeside } = await page({ tab: openTab });
  const first = stores.createAssessment('Claims', { model: 1, date: '2026-11-21', answers: {} });
  form.enter('practices.guidance.choice', '3');
  onOther.mockClear();
  for (const level of [0, 1, 2]) {
    const kept = JSON.parse(storage.getItem(`cap17:assessment:${first}`) ?? '');
    as(older, () =>
      storage.setItem(
        `cap17:assessment:${first}`,
        JSON.stringify({
          ...kept,
          updated: `2026-11-21T10:00:0${level + 1}.000Z`,
          file: { ...kept.file, model: 1, answers: { 'channel-choice': { level } } },
        }),
      ),
    );
    form.enter('practices.self-service.choice', String(level));
  }
  expect(stores.$kept.get()).toHaveLength(2);
  expect(stores.$kept.get().find(({ id }) => id === first)?.file).toMatchObject({
    model: 1,
    answers: { 'channel-choice': { level: 2 } },
  });
  expect(current()).toMatchObject({
    previous: first,
    file: { model: 2, answers: { guidance: { level: 3 }, 'self-service': { level: 2 } } },
  });
  expect([form.shown('practices.guidance.choice'), onOther.mock.calls]).toEqual(['3', []]);
  expect(onBeside).toHaveBeenCalledOnce();
});
