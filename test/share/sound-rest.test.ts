import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFile } from '../../src/share/parse-file.ts';
import { anyAssessmentFile, BARE_FILE } from './any-file.ts';

function soundOf(value: unknown): unknown {
  const parsed = parseFile(JSON.stringify(value));
  return parsed.ok ? 'nothing wrong' : parsed.sound;
}

test('what is unsound is left out, the rest is proposed', () => {
  const file = {
    ...BARE_FILE,
    scope: 'Claims',
    organisation: 12,
    answers: {
      'time-choice': { level: 2 },
      guidence: { level: 1 },
      'closed-loop': { level: 9, note: 'why' },
    },
    decisions: [{ owner: 'Ann' }, { action: 'Call' }, 'nothing', { action: 'Write', due: 'soon' }],
  };
  expect(soundOf(file)).toEqual({
    ...BARE_FILE,
    scope: 'Claims',
    answers: { 'time-choice': { level: 2 }, 'closed-loop': { note: 'why' } },
    decisions: [{ action: 'Call' }, { action: 'Write' }],
  });
});

test('proof without its kind goes as a whole, an answer with level and status too', () => {
  const answers = {
    guidance: { level: 3, proof: { name: 'NPS' } },
    'closed-loop': { level: 1, status: 'dont-know' },
  };
  expect(soundOf({ ...BARE_FILE, answers })).toEqual({ ...BARE_FILE, answers: { guidance: { level: 3 } } });
});

test('of six that matter most, the sixth is no longer weighed and keeps its answer', () => {
  const ids = ['channel-choice', 'time-choice', 'self-service', 'place-choice', 'privacy-choice', 'guidance'];
  const answers = Object.fromEntries(ids.map((id) => [id, { level: 1, importance: 3 }]));
  expect(soundOf({ ...BARE_FILE, answers })).toMatchObject({
    answers: { ...answers, guidance: { level: 1 } },
  });
});

test('a respondent or a saved assessment that is unsound does not take the others along', () => {
  const workshop = {
    format: 'cap17-workshop',
    version: 1,
    model: 1,
    date: '2026-11',
    respondents: [
      { answers: { guidance: 2 } },
      { label: 'Ann' },
      { answers: { guidance: 7, 'time-choice': 1 } },
    ],
  };
  expect(soundOf(workshop)).toMatchObject({
    respondents: [{ answers: { guidance: 2 } }, { answers: { 'time-choice': 1 } }],
  });
  const kept = (id: string, file: unknown) => ({ id, name: id, updated: '2026-11-21T10:00:00.000Z', file });
  const sound = kept('one', BARE_FILE);
  const backup = {
    format: 'cap17-backup',
    version: 1,
    date: '2026-11-21',
    assessments: [kept('two', {}), sound],
  };
  expect(soundOf(backup)).toMatchObject({ assessments: [sound] });
});

test.each([
  ['no date', { ...BARE_FILE, date: undefined }],
  ['no real date', { ...BARE_FILE, date: '2026-02-30' }],
  ['answers that are a list', { ...BARE_FILE, answers: [] }],
  ['a newer version', { ...BARE_FILE, version: 2 }],
  ['another format', { ...BARE_FILE, format: 'cap18' }],
])('nothing is proposed with %s', (_, file) => {
  expect(soundOf(file)).toBeUndefined();
});

test('whatever is spoilt in a sound file, what is proposed is sound', () => {
  const spoil = fc.tuple(
    fc.nat(50),
    fc.oneof(fc.constant(null), fc.constant(9), fc.constant('?'), fc.constant([{}])),
  );
  fc.assert(
    fc.property(anyAssessmentFile, fc.array(spoil, { minLength: 1, maxLength: 4 }), (file, spoilt) => {
      const places: [Record<string, unknown>, string][] = [];
      const copy = JSON.parse(JSON.stringify(file), function (this: Record<string, unknown>, key, value) {
        if (key !== '') places.push([this, key]);
        return value;
      });
      for (const [at, value] of spoilt) {
        const [parent, key] = places[at % places.length] ?? [];
        if (parent && key) parent[key] = value;
      }
      const parsed = parseFile(JSON.stringify(copy));
      if (!parsed.ok && parsed.sound)
        expect(parseFile(JSON.stringify(parsed.sound))).toMatchObject({ ok: true });
    }),
    { numRuns: 300 },
  );
});
