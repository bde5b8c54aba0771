import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import type { Invitation } from '../../../src/domain/workshop/invitation.ts';
import { newCopy, type WorkingCopy } from '../../../src/domain/workshop/working-copy.ts';
import { matchColumns, withRole } from '../../../src/flows/collecting-table/match-columns.ts';
import { openTable } from '../../../src/flows/collecting-table/open-table.ts';
import { readVote } from '../../../src/flows/collecting-table/read-vote.ts';
import { planTable } from '../../../src/flows/collecting-table/table-plan.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { formText } from '../../../src/wording/workshop/form-text.ts';
import { tableWords } from '../../../src/wording/workshop/table-words.ts';
import { addReply } from '../../domain/workshop/add-one.ts';
import { languageOf } from '../../exports/leaving.ts';

const LANGUAGES = LOCALES.map((locale) => {
  const { t, practices } = languageOf(locale);
  return { t: { ...t, formReplies: messagesOf(locale).formReplies }, practices };
});
const [FR, EN] = LANGUAGES;
if (!FR || !EN) throw new Error('Two languages');
const ASKED = PRACTICE_IDS.map((id) => ({ id, ...EN.practices[id] }));
const WORDS = tableWords(ASKED, LANGUAGES);
const GUIDANCE = WORDS.practices[5] ?? { id: 'guidance', names: [], lines: [] };
const PLAN: Invitation = { model: 2, workshop: 'ABCDEFGH', groups: ['Sales', 'Field'], named: true };
const copyOf = (plan: Partial<Invitation> = {}) => newCopy({ ...PLAN, ...plan }, '2026-11-21');
type Lines = readonly (readonly string[])[];
const fileOf = (lines: Lines) => new Blob([lines.map((cells) => cells.join('\t')).join('\n')]);

async function planOf(lines: Lines, copy = copyOf()) {
  const opened = await openTable(fileOf(lines), WORDS);
  if (!opened.ok) throw new Error(opened.why);
  return planTable(copy, opened.table, opened.table.roles, WORDS);
}

/** The copy once all replies of a table are in, and what became of each. */
function taken(before: WorkingCopy, replies: Awaited<ReturnType<typeof planOf>>['replies']) {
  let copy = before;
  const outcomes = replies.map((reply, at) => {
    const added = addReply(copy, reply, { how: 'file', key: `k${at}`, draw: at / 1000 });
    copy = added.copy;
    return added.outcome.is;
  });
  return { copy, outcomes };
}

test.each([
  ['the question in English', EN.practices.guidance.question],
  ['the question in French', FR.practices.guidance.question],
  ['the title in French, in capitals', FR.practices.guidance.title.toUpperCase()],
  ['the identifier', 'guidance'],
  ['a numbered question', `6. ${EN.practices.guidance.question}`],
  ['a row of a grid', `Where do you stand? [${EN.practices.guidance.title}]`],
  ['a question with a remark', `${EN.practices.guidance.question} (choose one)`],
  ['its number', 'Q6'],
  ['its bare number', '6'],
])('a practice is told by %s', (_, title) => {
  expect(matchColumns(['Timestamp', title], WORDS)).toEqual(['unused', 'guidance']);
});

test.each(LANGUAGES)('every question and title is told from all others', ({ practices }) => {
  for (const part of ['question', 'title'] as const) {
    const titles = PRACTICE_IDS.map((id) => practices[id][part]);
    expect(matchColumns(titles, WORDS)).toEqual(PRACTICE_IDS);
  }
});

test('a name and a group are told by usual titles; of two columns alike the first is taken', () => {
  const titles = ['ID', 'Nom complet', 'Équipe', 'Email', '', 'guidance', 'Guidance '];
  expect(matchColumns(titles, WORDS)).toEqual([
    'unused',
    'name',
    'group',
    'unused',
    'unused',
    'guidance',
    'unused',
  ]);
  expect(withRole(['guidance', 'unused'], 1, 'guidance')).toEqual(['unused', 'guidance']);
});

test.each([
  ['3', 3],
  ['3.0', 3],
  ['4,0', 4],
  ['2 – In place', 2],
  ['1. Ad hoc', 1],
  ['Niveau 0', 0],
  ['level 4', 4],
  ['Piloté', 3],
  ['AD HOC', 1],
  [FR.practices.guidance.levels[2] ?? '', 2],
  [`${EN.practices.guidance.levels[3]}.`, 3],
  ['Ne sait pas', 'dont-know'],
  ['I don’t know', 'dont-know'],
  ["I don't know", 'dont-know'],
  ['N/A', 'not-applicable'],
  ['sans objet', 'not-applicable'],
  ['', 'empty'],
  [' – ', 'empty'],
  ['5', 'unknown'],
  ['-1', 'unknown'],
  ['12', 'unknown'],
  ['maybe', 'unknown'],
  ['?', 'unknown'],
  ['3 people', 'unknown'],
  ['2 · En place', 2],
  ['3 Piloté', 3],
  ['3 (Measured)', 3],
  ['[2] In place', 2],
  ['Niveau 3 : Piloté', 3],
  [`3. Measured: ${EN.practices.guidance.levels[3]}`, 3],
  ['3 - we measure it', 3],
  ['2 – Measured', 'unknown'],
  ['2.5', 'unknown'],
  ['2,5', 'unknown'],
  ['2.05', 'unknown'],
  ['2-3', 'unknown'],
  ['2 – 3', 'unknown'],
  ['3/4', 'unknown'],
  ['3:30', 'unknown'],
  ['1.10.2026', 'unknown'],
  ['#N/A', 'unknown'],
])('“%s” is read as %s', (text, vote) => {
  expect(readVote(text, GUIDANCE, WORDS)).toBe(vote);
});

test('every line and name of a level is read as its level, in both languages', () => {
  for (const { practices, t } of LANGUAGES) {
    for (const asked of WORDS.practices) {
      const { levels } = practices[asked.id];
      expect(levels.map((line) => readVote(line, asked, WORDS))).toEqual([0, 1, 2, 3, 4]);
    }
    expect(t.common.level.map((name) => readVote(name, GUIDANCE, WORDS))).toEqual([0, 1, 2, 3, 4]);
  }
});

test('whatever a cell holds, reading it ends in a vote or says that it is none', () => {
  const known = [0, 1, 2, 3, 4, 'not-applicable', 'dont-know', 'empty', 'unknown'];
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(known).toContain(readVote(text, GUIDANCE, WORDS));
    }),
  );
});

test('of two columns of names the one that says something is taken, as Microsoft Forms leaves its own empty', async () => {
  const titles = ['ID', 'Start time', 'Email', 'Name', 'Your name\u00a0', 'Q1'];
  const people = [
    ['1', '11/20/26 9:10:00', 'anonymous', '', 'Ada', '3'],
    ['2', '11/20/26 9:12:00', 'anonymous', 'anonymous', 'Bob', '2'],
  ];
  const names = async (lines: Lines) => (await planOf(lines)).replies.map(({ label }) => label);
  expect(await names([titles, ...people])).toEqual(['Ada', 'Bob']);
  // Where both say something the first is taken.
  expect(await names([titles, ...people, ['3', '', 'cy@x.example', 'Cy Ray', 'Cy', '1']])).toContain(
    'Cy Ray',
  );
});

test('a first and a last name in two columns are one person’s', async () => {
  const named = async (titles: readonly string[], ...people: Lines) =>
    (await planOf([titles, ...people])).replies.map(({ label }) => label);
  const people = [
    ['Ada', 'Martin', '3'],
    ['Bo', 'Martin', '2'],
    ['', 'Diaz', '1'],
    ['Eve', '', '0'],
  ];
  const said = ['Ada Martin', 'Bo Martin', 'Diaz', 'Eve'];
  expect(await named(['Prénom', 'Nom', 'Q1'], ...people)).toEqual(said);
  expect(await named(['First name', 'Last name', 'Q1'], ...people)).toEqual(said);
  // A name that is whole is not written twice.
  expect(await named(['First name', 'Name', 'Q1'], ['ada', 'Ada Martin', '3'])).toEqual(['Ada Martin']);
});

const TABLE = [
  ['Timestamp', 'Name', 'Group', EN.practices.guidance.question, 'Q2'],
  ['2026-11-20', 'Ada', 'sales', '3', 'Ad hoc'],
  ['2026-11-20', 'Bob', 'Labo', 'maybe', '2'],
  ['2026-11-20', 'Cy', '', '', ''],
  ['2026-11-20', 'ada', 'Sales', '4', ''],
];

test('people, groups and what was not understood are said before anything is taken', async () => {
  const plan = await planOf(TABLE);
  expect(plan.replies.map(({ label, group, answers }) => [label, group, answers])).toEqual([
    ['Bob', undefined, { 'time-choice': 2 }],
    ['ada', 0, { guidance: 4 }],
  ]);
  expect(plan).toMatchObject({ again: 0, changed: 0, empty: 1, repeated: ['Ada'] });
  expect(plan.otherGroups).toEqual([{ name: 'Labo', n: 1 }]);
  expect(plan.unread).toEqual([
    { letters: 'D', title: EN.practices.guidance.question, text: 'maybe', rows: [3] },
  ]);
  expect(plan.absent).toHaveLength(15);
});

test('a person comes in once, however often the table does; one who changed an answer is corrected', async () => {
  const first = taken(copyOf(), (await planOf(TABLE)).replies);
  expect(first.outcomes).toEqual(['added', 'added']);
  const again = await planOf(TABLE, first.copy);
  expect(again).toMatchObject({ again: 2, changed: 0 });
  expect(taken(first.copy, again.replies).outcomes).toEqual(['again', 'again']);
  const later = [...TABLE.slice(0, 2), ['', 'Bob', 'Labo', '1', '2'], ['', 'Eve', '', '0', '0']];
  const changed = await planOf(later, first.copy);
  expect(changed).toMatchObject({ again: 0, changed: 2 });
  const second = taken(first.copy, changed.replies);
  expect(second.outcomes).toEqual(['corrected', 'corrected', 'added']);
  expect(second.copy.replies).toHaveLength(3);
});

test('in an anonymous workshop no name is read, and rows that say the same are people of their own', async () => {
  const copy = copyOf({ named: undefined });
  const rows = [...TABLE, ['2026-11-21', 'Fay', 'Sales', '4', '']];
  const plan = await planOf(rows, copy);
  expect(JSON.stringify(plan)).not.toMatch(/Ada|Bob|Fay/);
  const firstNames = await planOf(
    [
      ['First name', 'Q1'],
      ['Ada', '3'],
    ],
    copy,
  );
  expect(JSON.stringify(firstNames)).not.toMatch(/Ada/);
  const first = taken(copy, plan.replies);
  expect(first.copy.replies).toHaveLength(4);
  const again = await planOf(rows, first.copy);
  expect(again.again).toBe(4);
  expect(taken(first.copy, again.replies).copy.replies).toHaveLength(4);
});

test('a reply that the facilitator moved to another group is not moved back', async () => {
  const first = taken(copyOf(), (await planOf(TABLE)).replies);
  const replies = first.copy.replies.map((reply) => ({ ...reply, group: 1 }));
  const moved = { ...first.copy, replies };
  const again = await planOf(TABLE, moved);
  expect(taken(moved, again.replies).copy.replies.map(({ group }) => group)).toEqual([1, 1]);
});

test('a table without a title we know is still shown, so that its columns can be chosen', async () => {
  const lines = [
    ['x', 'y'],
    ['1', '2'],
  ];
  const opened = await openTable(fileOf(lines), WORDS);
  if (!opened.ok) throw new Error(opened.why);
  expect(opened.table.roles).toEqual(['unused', 'unused']);
  const roles = withRole(opened.table.roles, 1, 'guidance');
  expect(planTable(copyOf(), opened.table, roles, WORDS).replies[0]?.answers).toEqual({ guidance: 2 });
});

test('the titles may stand below a heading', async () => {
  const plan = await planOf([['Survey of November'], [], ['guidance', 'Q2'], ['3', '2']]);
  expect(plan.replies).toHaveLength(1);
});

test('a file without rows is refused in a word', async () => {
  expect(await openTable(fileOf([['guidance']]), WORDS)).toEqual({ ok: false, why: 'no-rows' });
  expect(await openTable(new Blob([]), WORDS)).toEqual({ ok: false, why: 'empty' });
  expect(await openTable(new Blob([new Uint8Array(6_000_000)]), WORDS)).toEqual({
    ok: false,
    why: 'too-large',
  });
});

test.each(LANGUAGES)(
  'what a form made of the questions gives back is read whole',
  async ({ t, practices }) => {
    const asked = PRACTICE_IDS.map((id) => practices[id]);
    const text = formText(t, asked, { named: true, groups: ['Sales'] });
    const questions = text.split('\n\n').map((block) => block.split('\n'));
    expect(questions).toHaveLength(19);
    const titles = questions.map(([question = '']) => question.replace(/^\d+\. /, ''));
    const choose = (choice: number, name: string) =>
      questions.map((lines, at) => (at === 0 ? name : (lines[choice]?.replace(/^\w\. /, '') ?? '')));
    const plan = await planOf([titles, choose(1, 'Ann'), choose(5, 'Ben'), choose(6, 'Cy'), choose(7, 'Di')]);
    expect(plan).toMatchObject({ unread: [], absent: [] });
    const votes = plan.replies.map(({ answers }) => answers.guidance);
    expect(votes).toEqual([0, 4, 'dont-know', 'not-applicable']);
  },
);

test('whatever a table holds, taking it again brings nobody', async () => {
  const cell = fc.constantFrom('', '0', '3', 'N/A', 'maybe');
  const row = fc.tuple(fc.constantFrom('', 'Ada', 'Bob'), fc.constantFrom('', 'Sales', 'Lab'), cell, cell);
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), fc.boolean(), async (rows, named) => {
      const lines = [['Name', 'Group', 'guidance', 'Q2'], ...rows, ['Zoe', '', '1', '1']];
      const first = taken(copyOf({ named }), (await planOf(lines, copyOf({ named }))).replies);
      const again = taken(first.copy, (await planOf(lines, first.copy)).replies);
      expect(new Set(again.outcomes)).toEqual(new Set(['again']));
      expect(again.copy.replies).toEqual(first.copy.replies);
    }),
    { numRuns: 40 },
  );
});
