import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MATTERS_MOST } from '../../../src/domain/model/answer.ts';
import { MODEL_VERSION, PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import { assessmentSchema } from '../../../src/share/format/assessment.ts';
import { TEXT_LIMITS } from '../../../src/share/format/limits.ts';
import { checkedAssessment } from '../../../src/share/link/checked-assessment.ts';
import { LINK_PARTS } from '../../../src/share/link/parts.ts';
import { soundAs } from '../../../src/share/read-as.ts';
import { anyAssessmentFile, arriving } from '../any-file.ts';

type Held = Record<string, unknown>;

/** What may stand in the place of any value a link holds; undefined for nothing. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', 'x', '2026-11', '2026-02-31', '2026-11-29', true, [], {}),
  fc.constantFrom<unknown>('none', 'done', 'dont-know', ...PRACTICE_IDS.slice(0, 2), { level: 2 }),
  fc.constantFrom<unknown>([{ action: 'x' }], [{ owner: 'x' }], Array(101).fill({ action: 'x' })),
  fc.integer({ min: -1, max: 6 }),
  fc.constant(1.5),
  fc
    .constantFrom(...Object.values(TEXT_LIMITS))
    .chain((most) => fc.constantFrom('e'.repeat(most), 'e'.repeat(most + 1))),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Every place of a value, as the objects and lists that hold one. */
function placesIn(value: unknown): { within: Held; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = value as Held;
  return Object.keys(within).flatMap((key) => [{ within, key }, ...placesIn(within[key])]);
}

/** What a link may hold, altered at a few places. */
const anyHeld = fc
  .tuple(anyAssessmentFile, fc.array(fc.tuple(fc.nat(), odd), { maxLength: 2 }))
  .map(([file, changes]) => {
    const held = structuredClone(arriving(file, LINK_PARTS)) as Held;
    for (const [nth, value] of changes) {
      const places = placesIn(held);
      const { within, key } = places[nth % places.length] ?? { within: held, key: 'scope' };
      if (value === undefined && !Array.isArray(within)) delete within[key];
      else within[key] = structuredClone(value ?? null);
    }
    return held;
  });

/** A file may hold what a link cannot: the check of links refuses it. */
function hasMore(held: Held): boolean {
  const { answers, decisions } = held;
  const more = (value: unknown, keys: readonly string[]) =>
    typeof value === 'object' && value !== null && Object.keys(value).some((key) => !keys.includes(key));
  const proof = ['kind', 'name', 'date'];
  const inAnswer = ['level', 'status', 'importance', 'target', 'proof', 'note'];
  const inDecision = ['practice', 'action', 'step', 'owner', 'due', 'indicator', 'status', 'proof'];
  const inside = (value: unknown) => (typeof value === 'object' && value ? Object.values(value) : []);
  const parts: Held[] = [...inside(answers), ...inside(decisions)].filter(
    (part) => typeof part === 'object' && part !== null,
  );
  return (
    inside(answers).some((one) => more(one, inAnswer)) ||
    inside(decisions).some((one) => more(one, inDecision)) ||
    parts.some((part) => more(part['proof'], proof) || more(part['step'], ['practice', 'level']))
  );
}

test('the check of links and the schema of files come to one outcome, whatever a link holds', () => {
  const met = { sound: 0, refused: 0 };
  fc.assert(
    fc.property(
      anyHeld.filter((held) => !hasMore(held)),
      (held) => {
        const checked = checkedAssessment(held);
        expect(checked).toEqual(soundAs(assessmentSchema, held));
        met[checked ? 'sound' : 'refused'] += 1;
      },
    ),
    { numRuns: 3_000 },
  );
  expect(Math.min(met.sound, met.refused)).toBeGreaterThan(300);
});

const HELD = { format: 'cap17-assessment', version: 1, model: 1, date: '2026-11-29', answers: {} };
const inEach = (count: number, entry: object) =>
  Object.fromEntries(PRACTICE_IDS.slice(0, count).map((id) => [id, entry]));

test.each<[what: string, held: Held, isSound: boolean]>([
  ['the least', HELD, true],
  ['five that matter most', { ...HELD, answers: inEach(5, { importance: MATTERS_MOST }) }, true],
  ['six that matter most', { ...HELD, answers: inEach(6, { importance: MATTERS_MOST }) }, false],
  ['a level and a status', { ...HELD, answers: inEach(1, { level: 1, status: 'dont-know' }) }, false],
  ['a practice of none', { ...HELD, answers: { nothing: { level: 1 } } }, false],
  ['a model to come', { ...HELD, model: MODEL_VERSION + 1 }, false],
  ['a hundred actions', { ...HELD, decisions: Array(100).fill({ action: 'x' }) }, true],
  ['one more', { ...HELD, decisions: Array(101).fill({ action: 'x' }) }, false],
  ['an action that says nothing', { ...HELD, decisions: [{ owner: 'x' }] }, false],
  ['a step without its level', { ...HELD, decisions: [{ step: { practice: 'guidance' } }] }, false],
  ['a proof of no kind', { ...HELD, decisions: [{ action: 'x', proof: { name: 'x' } }] }, false],
  ['half a date', { ...HELD, oldestProof: '2026-11-29' }, false],
])('%s: both say the same', (_, held, isSound) => {
  expect(checkedAssessment(held) !== undefined).toBe(isSound);
  expect(soundAs(assessmentSchema, held) !== undefined).toBe(isSound);
});

const decided = (entry: object): Held => ({ ...HELD, decisions: [{ action: 'x', ...entry }] });

test.each<[what: string, most: number, withText: (text: string) => Held]>([
  ['a scope', TEXT_LIMITS.scope, (scope) => ({ ...HELD, scope })],
  ['an organisation', TEXT_LIMITS.organisation, (organisation) => ({ ...HELD, organisation })],
  ['a note', TEXT_LIMITS.note, (note) => ({ ...HELD, answers: inEach(1, { note }) })],
  ['an action', TEXT_LIMITS.action, (action) => decided({ action })],
  ['an owner', TEXT_LIMITS.name, (owner) => decided({ owner })],
  ['an indicator', TEXT_LIMITS.name, (indicator) => decided({ indicator })],
  ['a proof', TEXT_LIMITS.name, (name) => decided({ proof: { kind: 'customer', name } })],
])('%s may be as long in a link as in a file', (_, most, withText) => {
  for (const [length, isSound] of [[most, true] as const, [most + 1, false] as const]) {
    const held = withText('e'.repeat(length));
    expect(checkedAssessment(held) !== undefined).toBe(isSound);
    expect(soundAs(assessmentSchema, held) !== undefined).toBe(isSound);
  }
});

test.each<[what: string, withDate: (date: string) => Held]>([
  ['an assessment', (date) => ({ ...HELD, date })],
  ['the oldest proof', (oldestProof) => ({ ...HELD, oldestProof: oldestProof.slice(0, 7) })],
  ['an action', (due) => decided({ due })],
  ['a proof', (date) => decided({ proof: { kind: 'customer', date } })],
])('the date of %s is one of the calendar', (_, withDate) => {
  for (const [date, isSound] of [['2026-11-29', true] as const, ['2026-13-31', false] as const]) {
    expect(checkedAssessment(withDate(date)) !== undefined).toBe(isSound);
    expect(soundAs(assessmentSchema, withDate(date)) !== undefined).toBe(isSound);
  }
});

test('what no link can hold is refused, though a file may hold it', () => {
  const more = { ...HELD, answers: { guidance: { level: 1, reason: 'other' } } };
  expect(soundAs(assessmentSchema, more)).toBeDefined();
  expect(checkedAssessment(more)).toBeUndefined();
});
