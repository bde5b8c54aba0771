import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fromFile, toFile } from '../../src/share/formats.ts';
import { beyondMeasure } from '../../src/share/json-measure.ts';
import type { ParsedFile } from '../../src/share/parse-file.ts';
import { FILE_BYTES_AT_MOST, parseFile } from '../../src/share/parse-file.ts';
import { repeatedKeys } from '../../src/share/repeated-keys.ts';
import { anyAssessmentFile, BARE_FILE } from './any-file.ts';

const parse = (value: unknown): ParsedFile => parseFile(JSON.stringify(value));

/** `path code` of each problem. */
function problemsOf(parsed: ParsedFile): string[] {
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
}
const withAnswer = (answer: unknown) => ({ ...BARE_FILE, answers: { guidance: answer } });

test('whatever a sound file holds is read as it is', () => {
  fc.assert(
    fc.property(anyAssessmentFile, (file) => {
      expect(parse(file)).toMatchObject({ ok: true, file: JSON.parse(JSON.stringify(file)) });
    }),
  );
});

test('a file gives its assessment, and the assessment its file', () => {
  fc.assert(
    fc.property(anyAssessmentFile, (file) => {
      expect(toFile(fromFile(file))).toEqual(file);
    }),
  );
});

test('format, version, model, date and answers are enough', () => {
  expect(parse(BARE_FILE)).toEqual({ ok: true, file: BARE_FILE, remarks: [] });
});

test.each(['version', 'model', 'date', 'answers'])('without %s it says so', (key) => {
  expect(problemsOf(parse({ ...BARE_FILE, [key]: undefined }))).toEqual([`${key} missing`]);
});

test('keys it does not know are kept at every level, through the assessment and back', () => {
  const file = {
    ...BARE_FILE,
    mood: 'calm',
    answers: { guidance: { level: 2, colour: 'blue', proof: { kind: 'none', seal: [1] } } },
    decisions: [{ action: 'Go', cost: { euros: 3 } }],
  };
  const parsed = parse(file);
  expect(parsed).toMatchObject({ ok: true, file });
  if (parsed.ok && parsed.file.format === 'cap17-assessment') {
    expect(toFile(fromFile(parsed.file))).toEqual(file);
  }
});

test('a reason it does not know is read as other, a sector as none', () => {
  const parsed = parse({ ...withAnswer({ status: 'not-applicable', reason: 'moon' }), sector: 'moon' });
  expect(parsed).toMatchObject({ ok: true, file: { answers: { guidance: { reason: 'other' } } } });
  expect(parsed.ok && parsed.file).not.toHaveProperty('sector', 'moon');
});

test('an entry may weigh or note a practice that is not answered', () => {
  expect(parse(withAnswer({ importance: 3, note: 'ask Ann' }))).toMatchObject({ ok: true });
  expect(parse(withAnswer({}))).toMatchObject({ ok: true });
});

test.each([5, -1, 2.5, '3', null, true, [], {}])('%j is not a level', (level) => {
  expect(problemsOf(parse(withAnswer({ level })))).toEqual(['answers.guidance.level not-a-level']);
  expect(problemsOf(parse(withAnswer({ target: level })))).toEqual(['answers.guidance.target not-a-level']);
});

test.each([
  [{ level: 2, status: 'dont-know' }, 'answers.guidance level-and-status'],
  [{ status: 'perhaps' }, 'answers.guidance.status not-a-status'],
  [{ level: 2, importance: 4 }, 'answers.guidance.importance not-an-importance'],
  [{ level: 3, proof: {} }, 'answers.guidance.proof.kind missing'],
  [{ level: 3, proof: { kind: 'hearsay' } }, 'answers.guidance.proof.kind not-a-proof-kind'],
  [{ level: 3, proof: 'indicator' }, 'answers.guidance.proof not-an-object'],
  [{ level: 3, proof: { kind: 'none', date: '2026-13' } }, 'answers.guidance.proof.date not-a-date'],
  [{ level: 3, note: 12 }, 'answers.guidance.note not-text'],
  [{ level: 3, note: 'x'.repeat(4_001) }, 'answers.guidance.note too-long'],
  [{ status: 'not-applicable', reason: 3 }, 'answers.guidance.reason not-text'],
  [3, 'answers.guidance not-an-object'],
  [null, 'answers.guidance not-an-object'],
  [[], 'answers.guidance not-an-object'],
])('the answer %j: %s', (answer, problem) => {
  expect(problemsOf(parse(withAnswer(answer)))).toEqual([problem]);
});

test.each([
  ['2026-11-21', true],
  ['2026-11', true],
  ['2024-02-29', true],
  ['1900-01-01', true],
  ['2899-12', true],
  ['2026-02-29', false],
  ['2026-11-31', false],
  ['2026-00', false],
  ['2026', false],
  ['1899-12-31', false],
  ['2900-01', false],
  ['21/11/2026', false],
  ['2026-11-21T10:00:00Z', false],
  ['2026-11-21\n', false],
])('%j as a date: %s', (date, isSound) => {
  expect(parse({ ...BARE_FILE, date }).ok).toBe(isSound);
});

test('a practice it does not know is pointed at, with the one that was meant', () => {
  const parsed = parse({ ...BARE_FILE, answers: { guidence: { level: 2 }, weather: { level: 2 } } });
  expect(parsed).toMatchObject({
    problems: [
      { path: 'answers.guidence', code: 'misspelt-practice', params: { nearest: 'guidance' } },
      { path: 'answers.weather', code: 'unknown-practice' },
    ],
  });
});

test('five practices may matter most; the sixth is pointed at', () => {
  const ids = [
    'channel-choice',
    'time-choice',
    'self-service',
    'place-choice',
    'privacy-choice',
    'closed-loop',
  ];
  const answers = (count: number) =>
    Object.fromEntries(ids.slice(0, count).map((id) => [id, { importance: 3 }]));
  expect(parse({ ...BARE_FILE, answers: answers(5) })).toMatchObject({ ok: true });
  expect(problemsOf(parse({ ...BARE_FILE, answers: answers(6) }))).toEqual([
    'answers.closed-loop.importance too-many-matter-most',
  ]);
  expect(parse({ ...BARE_FILE, answers: answers(6) })).toMatchObject({ problems: [{ params: { most: 5 } }] });
});

test('hands counted in a room are read, and no more of them than people present', () => {
  const workshop = { format: 'cap17-workshop', version: 1, model: 1, date: '2026-11', respondents: [] };
  const hands = { present: 12, counts: [0, 1, 5, 6, 0], dontKnow: 0, notApplicable: 0 };
  const room = (of: object) => parse({ ...workshop, room: { guidance: { ...hands, ...of } } });
  expect(room({})).toMatchObject({ ok: true, file: { room: { guidance: hands } } });
  expect(problemsOf(room({ present: 11 }))).toEqual(['room.guidance more-hands-than-people']);
  expect(problemsOf(room({ dontKnow: 1 }))).toEqual(['room.guidance more-hands-than-people']);
  expect(room({ present: 11 })).toMatchObject({ sound: { ...workshop } });
  expect(problemsOf(room({ counts: [1, 2] }))).toEqual(['room.guidance.counts not-a-distribution']);
  expect(problemsOf(room({ present: '12' }))).toEqual(['room.guidance.present not-a-count']);
  expect(problemsOf(room({ notApplicable: undefined }))).toEqual(['room.guidance.notApplicable missing']);
});

test('all problems are found in one reading', () => {
  const file = { ...BARE_FILE, date: 'soon', scope: 3, answers: { guidence: {}, guidance: { level: 7 } } };
  expect(problemsOf(parse(file)).sort()).toEqual([
    'answers.guidance.level not-a-level',
    'answers.guidence misspelt-practice',
    'date not-a-date',
    'scope not-text',
  ]);
});

test('a file by a newer Cap17 is said to be one, and the rest is not judged', () => {
  expect(problemsOf(parse({ ...BARE_FILE, version: 2, answers: 3 }))).toEqual(['version too-new']);
  expect(problemsOf(parse({ ...BARE_FILE, model: 9, answers: { weather: {} } }))).toEqual(['model too-new']);
  expect(problemsOf(parse({ ...BARE_FILE, version: '1' }))).toEqual(['version not-a-version']);
  expect(problemsOf(parse({ ...BARE_FILE, version: 0 }))).toEqual(['version not-a-version']);
});

test('a byte order mark does no harm', () => {
  expect(parseFile(`\ufeff${JSON.stringify(BARE_FILE)}`)).toMatchObject({ ok: true });
});

test.each([
  ['', ' empty-file'],
  [' \n', ' empty-file'],
  ['hello', ' not-json-at'],
  ['{"format": "cap17-assessment",}', ' not-json-at'],
  ['[]', ' unknown-format'],
  ['3', ' unknown-format'],
  ['null', ' unknown-format'],
  ['"cap17-assessment"', ' unknown-format'],
  ['{}', 'format unknown-format'],
  ['{"format":"toString"}', 'format unknown-format'],
  ['{"format":["cap17-assessment"]}', 'format unknown-format'],
  ['['.repeat(100_000) + ']'.repeat(100_000), ' too-deep'],
  ['['.repeat(FILE_BYTES_AT_MOST), ' too-deep'],
  [`[${'[],'.repeat(1_100_000)}1]`, ' too-many-values'],
  [`{"a":[${'{},'.repeat(1_100_000)}{`, ' too-many-values'],
  [`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, ' too-deep'],
])('a hostile or foreign file is refused in a word', (text, problem) => {
  expect(problemsOf(parseFile(text))).toEqual([problem]);
});

test('signs within texts are no values and no depth', () => {
  const scope = '[{,:'.repeat(70);
  const note = '\\"[,'.repeat(900);
  expect(parse({ ...withAnswer({ level: 2, note }), scope }).ok).toBe(true);
  const sent = beyondMeasure(JSON.stringify([note, scope]), { depth: 1, values: 3 });
  expect(sent).toBe(undefined);
  expect(beyondMeasure('[[]]', { depth: 1, values: 9 })).toBe('too-deep');
  expect(beyondMeasure('[1,2]', { depth: 9, values: 2 })).toBe('too-many-values');
});

const WORDING = { format: 'cap17-wording', version: 1, model: 2, practices: {} };
const wrongWords = { title: 1, lines: [1, 2, 3] };

test.each([
  [
    'one wrong text of a long list',
    { ...BARE_FILE, x: ['half \ud83d', ...new Array(400_000).fill(1)] },
    ['x.0 broken-text'],
  ],
  [
    'hundreds of thousands of wrong places',
    {
      ...WORDING,
      practices: {
        guidance: {
          words: Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`l${at}`, wrongWords])),
        },
      },
    },
    [' too-much-wrong'],
  ],
])('%s: it is told, and nothing breaks down', (_, file, problems) => {
  expect(problemsOf(parse(file))).toEqual(problems);
});

test('what is wrong in more places than are mended has no sound rest', () => {
  const texts = (many: number) => ({ ...BARE_FILE, x: new Array(many).fill('half \ud83d') });
  const [some, many] = [parse(texts(1_000)), parse(texts(130_000))];
  expect(some).toMatchObject({ ok: false, sound: { ...BARE_FILE, x: [] } });
  expect(problemsOf(many)).toHaveLength(100);
  expect(many).not.toHaveProperty('sound');
});

test('a huge file is refused before it is read', () => {
  const huge = JSON.stringify({ ...BARE_FILE, scope: 'x'.repeat(FILE_BYTES_AT_MOST) });
  const read = vi.spyOn(JSON, 'parse');
  onTestFinished(() => read.mockRestore());
  expect(problemsOf(parseFile(huge))).toEqual([' too-large']);
  expect(read).not.toHaveBeenCalled();
});

test('a file that is wrong in a hundred thousand places is refused in good time, with the first hundred', () => {
  const answers = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`guidance${index}`, 1]));
  const text = JSON.stringify({ ...BARE_FILE, answers });
  expect(text.length).toBeLessThan(FILE_BYTES_AT_MOST);
  const parsed = parseFile(text);
  expect(problemsOf(parsed)).toHaveLength(100);
  expect(parsed).toMatchObject({ sound: BARE_FILE });
});

test('keys that reach for the prototype change nothing, and are said', () => {
  const text = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"format":"cap17-assessment",
    "version":1,"model":1,"date":"2026-11","answers":{"__proto__":{"level":4},"guidance":{"level":2,"__proto__":{"level":4},"constructor":1}}}`;
  const parsed = parseFile(text);
  expect(problemsOf(parsed)).toEqual([
    '__proto__ not-a-key',
    'answers.__proto__ not-a-key',
    'answers.guidance.__proto__ not-a-key',
  ]);
  expect(parsed).toMatchObject({ sound: { answers: { guidance: { level: 2 } } } });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  const asPractice = parse({ ...BARE_FILE, answers: { constructor: { level: 1 }, toString: { level: 1 } } });
  expect(problemsOf(asPractice)).toEqual([
    'answers.constructor unknown-practice',
    'answers.toString unknown-practice',
  ]);
});

test('a key as long as a file is refused by how it begins, and what else is sound is proposed', () => {
  const parsed = parseFile(JSON.stringify({ ...BARE_FILE, ['k'.repeat(1_000_000)]: 1 }));
  expect(problemsOf(parsed)).toEqual([`${'k'.repeat(60)}… not-a-key`]);
  expect(parsed).toMatchObject({ ok: false, meant: 'cap17-assessment', sound: BARE_FILE });
});

test.each([
  [
    'a key that stands twice',
    '{"format":"cap17-assessment","version":1,"model":1,"date":"2026-11","date":"2026-12","answers":{"guidance":{"level":1},"time-choice":{"level":2,"note":"a","no\\u0074e":"b"},"guidance":{"level":3}}}',
    ['date repeated-key', 'answers.time-choice.note repeated-key', 'answers.guidance repeated-key'],
  ],
  [
    'half of a sign',
    '{"format":"cap17-assessment","version":1,"model":1,"date":"2026-11","scope":"\\ud83d","answers":{}}',
    ['scope broken-text'],
  ],
  [
    'half of a sign in a key',
    '{"format":"cap17-assessment","version":1,"model":1,"date":"2026-11","answers":{"guidance":{"level":2,"a\\ud83d":1}}}',
    ['answers.guidance.a\ufffd broken-text'],
  ],
  [
    'a practice asked twice',
    '{"format":"cap17-workshop","version":1,"model":1,"date":"2026-11","practices":["guidance","guidance"],"matterMost":["time-choice","time-choice"],"respondents":[]}',
    ['practices.1 repeated', 'matterMost.1 repeated'],
  ],
  [
    'nothing asked',
    '{"format":"cap17-invitation","version":1,"model":1,"practices":[]}',
    ['practices too-few'],
  ],
  [
    'a million and one people',
    '{"format":"cap17-workshop","version":1,"model":1,"date":"2026-11","expected":1000001,"n":1000001,"respondents":[]}',
    ['expected not-a-count', 'n not-a-count'],
  ],
  [
    'more people in groups than a workshop holds',
    '{"format":"cap17-workshop","version":1,"model":1,"date":"2026-11","respondents":[],"groupCounts":{"guidance":[{"group":"a","distribution":[2600,0,0,0,0],"notApplicable":0,"dontKnow":0},{"group":"b","distribution":[2401,0,0,0,0],"notApplicable":0,"dontKnow":0}]}}',
    ['groupCounts.guidance more-than-people'],
  ],
  [
    'a value of customers that cannot be',
    '{"format":"cap17-assessment","version":1,"model":1,"date":"2026-11","answers":{},"customerValue":{"from":"2026-05-01","to":"2025-01-01","customers":3,"revenue":5,"top15":99,"gini":-3}}',
    [
      'customerValue.top15 not-a-number',
      'customerValue.gini not-a-number',
      'customerValue.to dates-turned-round',
    ],
  ],
  [
    'a file of purchases that ends before it begins',
    '{"format":"cap17-assessment","version":1,"model":1,"date":"2026-11","answers":{},"customerValue":{"from":"2026-05-01","to":"2025-01-01","customers":3,"revenue":5,"top15":0.9,"gini":0.3}}',
    ['customerValue.to dates-turned-round'],
  ],
])('%s is said where it stands', (_, text, problems) => {
  expect(problemsOf(parseFile(text))).toEqual(problems);
});

test('a key may stand once in each of many objects, and in a text as often as it likes', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (json) => {
      expect(repeatedKeys(json, 9)).toEqual([]);
      expect(repeatedKeys(JSON.stringify({ a: JSON.parse(json), text: json }), 9)).toEqual([]);
      expect(repeatedKeys(`{"a":${json},"b":[${json}],"a":1}`, 9)).toEqual([['a']]);
    }),
  );
});

test('markup in a text is a text', () => {
  const scope = '<img src=x onerror=alert(1)>';
  expect(parse({ ...BARE_FILE, scope })).toMatchObject({ ok: true, file: { scope } });
});

test('any JSON gives a file or problems', () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 6 }),
      fc.constantFrom('answers', 'decisions', 'measures', 'date'),
      (json, key) => {
        const parsed = parse({ ...BARE_FILE, [key]: JSON.parse(json) });
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('any text gives a file or problems', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parseFile(text).ok).toBe(false);
    }),
  );
});

test('values nested as deep as may be are read for what they are, one deeper is not', () => {
  const nested = (depth: number) => `{"a":${'['.repeat(depth - 1)}1${']'.repeat(depth - 1)}}`;
  expect(problemsOf(parseFile(nested(100)))).not.toContain(' too-deep');
  expect(problemsOf(parseFile(nested(101)))).toEqual([' too-deep']);
});

test('a key as long as one may be is passed over as an unknown one is, a longer one is none', () => {
  expect(parse({ ...BARE_FILE, ['k'.repeat(1_000)]: 1 })).toMatchObject({ ok: true });
  const longer = parse({ ...BARE_FILE, ['k'.repeat(1_001)]: 1 });
  expect(problemsOf(longer)).toEqual([`${'k'.repeat(60)}… not-a-key`]);
});
