import { expect, test } from 'vitest';
import { parseFile } from '../../../src/share/parse-file.ts';

const file = (practices: object, more: object = {}) =>
  parseFile(JSON.stringify({ format: 'cap17-wording', version: 1, model: 2, practices, ...more }));
const problemsOf = (parsed: ReturnType<typeof file>) => (parsed.ok ? [] : parsed.problems);
const inWords = (words: object) => file({ guidance: { words } });

test.each([
  [
    'a text of 10,000 signs',
    inWords({ fr: { title: 'a'.repeat(10_000) } }),
    'practices.guidance.words.fr.title',
    'too-long',
  ],
  [
    'four examples',
    inWords({ fr: { examples: ['', '', '', ''] } }),
    'practices.guidance.words.fr.examples',
    'not-a-ladder',
  ],
  [
    'six examples',
    inWords({ fr: { examples: ['', '', '', '', '', ''] } }),
    'practices.guidance.words.fr.examples',
    'too-many',
  ],
  ['words without a language', inWords({ fr: 'Aider' }), 'practices.guidance.words.fr', 'not-an-object'],
  [
    'a practice of another model',
    file({ 'kept-promises': {} }),
    'practices.kept-promises',
    'unknown-practice',
  ],
  ['an id with a slip', file({ guidence: {} }), 'practices.guidence', 'misspelt-practice'],
  ['a later version', file({}, { version: 2 }), 'version', 'too-new'],
  ['a later model', file({}, { model: 99 }), 'model', 'too-new'],
  ['a sector of nobody', file({}, { sector: { of: 'hospital' } }), 'sector.of', 'not-a-sector'],
  [
    'an importance of 4',
    file({ guidance: { importance: 4 } }),
    'practices.guidance.importance',
    'not-an-importance',
  ],
])('%s is told with its place', (_, parsed, path, code) => {
  expect(problemsOf(parsed)).toContainEqual(expect.objectContaining({ path, code }));
});

test('six practices that matter most are one too many', () => {
  const ids = ['channel-choice', 'time-choice', 'self-service', 'place-choice', 'privacy-choice', 'guidance'];
  const parsed = file(Object.fromEntries(ids.map((id) => [id, { importance: 3 }])));
  expect(problemsOf(parsed)).toMatchObject([
    { path: 'practices.guidance.importance', code: 'too-many-matter-most' },
  ]);
});

test('one language may be missing, and a text may hold emoji or run from right to left', () => {
  expect(inWords({ fr: { title: '🏥 Aider', question: 'هل تساعدون؟' } })).toMatchObject({
    ok: true,
    remarks: [],
  });
});

test('the sound rest of a faulty file is there to be used', () => {
  const parsed = file({
    guidance: { words: { fr: { title: 'a'.repeat(10_000), question: 'Aidez-vous ?' } } },
  });
  expect(parsed).toMatchObject({
    ok: false,
    sound: { practices: { guidance: { words: { fr: { question: 'Aidez-vous ?' } } } } },
  });
});

test('what a wording has no place for is told: it belongs to the model', () => {
  const parsed = file(
    { guidance: { axis: 'relation', words: { fr: { levels: ['a'] }, French: {} } } },
    { scoring: {}, sector: { of: 'health', code: 1 } },
  );
  expect(parsed).toMatchObject({
    ok: true,
    remarks: [
      { path: 'scoring', code: 'not-a-word' },
      { path: 'sector.code', code: 'not-a-word' },
      { path: 'practices.guidance.axis', code: 'not-a-word' },
      { path: 'practices.guidance.words.fr.levels', code: 'not-a-word' },
      { path: 'practices.guidance.words.French', code: 'not-a-word' },
    ],
  });
});
