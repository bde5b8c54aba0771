import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import { newCopy, type WorkingCopy } from '../../../src/domain/workshop/working-copy.ts';
import { receive } from '../../../src/flows/collecting/handed-in.ts';
import { takeFiles, takeText } from '../../../src/flows/collecting/take-in.ts';
import type { AnswerTable } from '../../../src/flows/collecting-table/open-table.ts';
import { planTable } from '../../../src/flows/collecting-table/table-plan.ts';
import type { TableWords } from '../../../src/flows/collecting-table/table-words.ts';
import { readHere } from '../../../src/flows/reading/read-beside.ts';
import { codeShape } from '../../../src/share/code/reply-code.ts';
import { replyFile } from '../../../src/share/files.ts';
import { workingCopyFile } from '../../../src/share/formats.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { mergeInto } from '../../../src/stores/workshops.ts';
import { expectStepsLinear } from '../../steps.ts';
import { emptyDevice, facilitated } from '../kept-here.ts';
import { people, replyBy } from './people.ts';

// Reading n replies takes steps in proportion to n, by whichever way they come: found, taken in, kept, written.

beforeEach(() => void emptyDevice());

/** A quarter of as many as a workshop holds, to be held against all of them. */
const SIZE = 1_200;
/** A device of its own, and a workshop on it to which nobody has replied. */
function begun() {
  emptyDevice();
  return facilitated(newCopy({ model: 2, workshop: '7K3M9PQ2', named: true }, '2026-11-21'));
}
/** Links are made once. */
const links = Promise.all(
  people(4 * SIZE).map(
    async (person) => `https://cap17.example/r#${await encodeLink(replyFile(replyBy(person)))}`,
  ),
);
// So that no test counts the steps of making them.
beforeAll(async () => void (await links));
const pasted = async (many: number) => (await links).slice(0, many).join('\n');
const arriving = (many: number) =>
  people(many).map((person) => ({ text: '', reply: replyBy(person), taking: { how: 'link' as const } }));

test('of links in one paste', async () => {
  await expectStepsLinear(async (many) => {
    const { id } = begun();
    const text = await pasted(many);
    return async () => expect(await takeText({ id }, text)).toHaveLength(many);
  }, SIZE);
});

test('all of a workshop is written a bounded number of times', async () => {
  const { id } = begun();
  const write = vi.spyOn(localStorage, 'setItem');
  await takeText({ id }, await pasted(4 * SIZE));
  expect(write.mock.calls.length).toBeLessThanOrEqual(40);
});

test('of links that are in already', async () => {
  await expectStepsLinear(async (many) => {
    const { id } = begun();
    receive({ id }, arriving(many));
    const text = await pasted(many);
    return () => takeText({ id }, text);
  }, SIZE);
});

/** A copy of another facilitator’s as a file, and a workshop of one’s own with as many others in it. */
function besideTheirs(many: number) {
  const theirs = begun();
  receive({ id: theirs.id }, arriving(2 * many).slice(many));
  const file = new File([JSON.stringify(workingCopyFile(theirs.kept()))], 'copy.json');
  const own = begun();
  receive({ id: own.id }, arriving(many));
  return { ...own, file };
}

/** What is read of a file of another facilitator’s copy, without a thread. */
async function copyIn(file: File): Promise<WorkingCopy> {
  const shape = codeShape({ model: 2, workshop: '7K3M9PQ2', named: true });
  const [read] = (await readHere({ kind: 'replies', of: { handed: [file], shape } })) ?? [];
  if (read?.kind !== 'copy') throw new Error(`${file.name} holds no copy`);
  return read.copy;
}

test('of another facilitator’s copy, beside as many of one’s own, at once', async () => {
  await expectStepsLinear((many) => {
    const { id, kept, file } = besideTheirs(many);
    return async () => {
      mergeInto(id, await copyIn(file));
      expect(kept().replies).toHaveLength(2 * many);
    };
  }, SIZE / 2);
});

test('another facilitator’s copy comes in a bounded number of times', async () => {
  const { id, kept, file } = besideTheirs(2 * SIZE);
  const write = vi.spyOn(localStorage, 'setItem');
  await takeFiles({ id }, [file]);
  expect(kept().replies).toHaveLength(4 * SIZE);
  expect(write.mock.calls.length).toBeLessThanOrEqual(40);
});

const WORDS: TableWords = {
  practices: PRACTICE_IDS.map((id) => ({ id, names: [id], lines: [['l0', 'l1', 'l2', 'l3', 'l4']] })),
  levels: [['none', 'begun', 'partial', 'usual', 'all']],
  ...{ votes: [], name: [], firstName: [], group: [] },
};

/** A table whose fourth question is answered by something that nobody knows. */
function tableOf(many: number, nameOf: (person: number) => string): AnswerTable {
  const cells = (person: number) =>
    PRACTICE_IDS.map((_, at) => (at === 3 ? 'perhaps' : String((person + at) % 5)));
  return {
    columns: ['name', ...PRACTICE_IDS].map((title, at) => ({ letters: String(at), title })),
    roles: ['name', ...PRACTICE_IDS],
    rows: people(many).map((person) => ({ row: person + 2, cells: [nameOf(person), ...cells(person)] })),
  };
}

test.each([
  ['a name each', (person: number) => `Ann ${person}`],
  ['a name in two rows', (person: number) => `Ann ${person >> 1}`],
  ['one name', () => 'Ann'],
  ['no name', () => ''],
])('of rows of a form, with %s, once they are in too', async (_, nameOf) => {
  for (const isIn of [false, true]) {
    await expectStepsLinear((many) => {
      const { id, kept } = begun();
      const table = tableOf(many, nameOf);
      const plan = () => planTable(kept(), table, table.roles, WORDS);
      const rows = plan().replies.map((reply) => ({ text: '', reply, taking: { how: 'file' as const } }));
      if (isIn) receive({ id }, rows);
      return () =>
        isIn
          ? plan()
          : receive(
              { id },
              plan().replies.map((reply) => ({ text: '', reply, taking: { how: 'file' } })),
            );
    }, SIZE);
  }
});
