import { beforeEach, describe, expect, test } from 'vitest';
import { askable } from '../../../src/domain/comparing/learn-from.ts';
import { coursesOf } from '../../../src/domain/comparing/over-time.ts';
import { rehearsalCopy } from '../../../src/domain/workshop/rehearsal.ts';
import { compare } from '../../../src/flows/comparing/compare.ts';
import { historiesOf } from '../../../src/flows/keeping/histories.ts';
import { toFile, workingCopyFile, workshopFile } from '../../../src/share/files.ts';
import {
  $assessments,
  addAssessment,
  changeAssessment,
  deleteAssessment,
  keepAsItWas,
  startAgain,
} from '../../../src/stores/assessments.ts';
import {
  $keptWorkshops,
  addWorkshop,
  changeWorkshop,
  copyOf,
  eraseWorkshop,
} from '../../../src/stores/workshops.ts';
import { assessmentFrom, workshopOn } from '../../domain/sample.ts';
import { emptyDevice } from '../kept-here.ts';

const keep = (scope: string, date: string, codes = '2222') =>
  addAssessment(`${scope} ${date}`, { ...assessmentFrom(codes), model: 2, scope, date });
const takeMany = ({ takeFiles }: ReturnType<typeof compare>, length: number) =>
  takeFiles(
    Array.from(
      { length },
      (_, at) => new File([JSON.stringify(toFile({ ...assessmentFrom('2'), scope: `${at}` }))], `${at}.json`),
    ),
  );
const rehearsal = () => rehearsalCopy({ scope: 'Claims', groups: ['a', 'b'], notes: [] }, '2026-11-21');
const scopes = ({ $units }: ReturnType<typeof compare>) =>
  $units.get().map(({ assessment }) => `${assessment.scope} ${assessment.date}`);

beforeEach(() => {
  emptyDevice();
  for (const { id } of $assessments.get()) deleteAssessment(id);
  for (const { id } of $keptWorkshops.get()) eraseWorkshop(id);
});

describe('what stands side by side', () => {
  test('is chosen from what is kept here, and stands by scope and date', () => {
    const ids = [keep('Claims', '2026-11-21'), keep('Sales', '2026-11-21'), keep('claims', '2025-11-21')];
    const comparing = compare();
    for (const id of ids) comparing.choose(`assessment-${id}`, true);
    expect(scopes(comparing)).toEqual(['claims 2025-11-21', 'Claims 2026-11-21', 'Sales 2026-11-21']);
    comparing.choose(`assessment-${ids[1]}`, false);
    expect(comparing.$units.get()).toHaveLength(2);
  });

  test('is 24 columns at most', async () => {
    const comparing = compare();
    await takeMany(comparing, 23);
    const [one, two] = [keep('Claims', '2026-11-21'), keep('Sales', '2026-11-21')];
    comparing.choose(`assessment-${one}`, true);
    comparing.choose(`assessment-${two}`, true);
    expect([comparing.$units.get().length, comparing.$room.get()]).toEqual([24, 0]);
    // What found no room stays unchosen, and does not come in by itself once there is some.
    comparing.choose(`assessment-${one}`, false);
    expect(comparing.$units.get()).toHaveLength(23);
  });

  test('is 24 columns at most with groups too: they stand together or not at all', async () => {
    const comparing = compare();
    await takeMany(comparing, 23);
    const id = addWorkshop('Claims', workingCopyFile(rehearsal()));
    comparing.chooseGroups(`workshop-${id}`, true);
    expect(comparing.$units.get()).toHaveLength(24);
    keep('Support', '2026-11-21');
    const other = addWorkshop('Sales', workingCopyFile(rehearsal()));
    comparing.chooseGroups(`workshop-${other}`, true);
    expect([...comparing.$chosen.get().groups]).toEqual([`workshop-${id}`]);
    // Replies came in, and one group more may be shown.
    changeWorkshop(id, (copy) => ({ ...copy, replies: copy.replies.map((one) => ({ ...one, group: 1 })) }));
    changeWorkshop(id, (copy) => ({
      ...copy,
      replies: [...copy.replies, ...copy.replies.map((one) => ({ ...one, key: `${one.key}0`, group: 0 }))],
    }));
    const groups = comparing.$keptHere.get().find(({ key }) => key === `workshop-${id}`)?.groups;
    expect([groups?.length, comparing.$units.get().length]).toEqual([2, 24]);
  });

  test('may be a workshop with its first reply, and a result that was kept', () => {
    const { replies, ...others } = rehearsal();
    addWorkshop('None', workingCopyFile({ ...others, replies: [] }));
    addWorkshop('One', workingCopyFile({ ...others, replies: replies.slice(0, 1) }));
    const result = addWorkshop(
      'Result',
      workshopFile({ ...workshopOn('guidance', [1, 2, 3]), scope: 'Room' }),
    );
    const comparing = compare();
    const kept = comparing.$keptHere.get();
    expect(kept.map(({ name }) => name).sort()).toEqual(['One', 'Result']);
    comparing.choose(`workshop-${result}`, true);
    expect(comparing.$units.get().map(({ assessment, people }) => [assessment.scope, people])).toEqual([
      ['Room', 3],
    ]);
  });

  test('is nothing where the history asked for is no longer kept', () => {
    keep('Claims', '2026-11-21');
    const comparing = compare();
    expect(comparing.chooseHistory('gone')).toBe(false);
    expect(comparing.$units.get()).toEqual([]);
  });

  test('is the whole history of a scope, asked for by one of it', () => {
    const before = keep('Claims', '2025-11-21');
    keep('Sales', '2026-01-21');
    const after = startAgain(before, 'Claims again') ?? '';
    const comparing = compare();
    comparing.chooseHistory(before);
    // One that has no answer yet is no column.
    expect(scopes(comparing)).toEqual(['Claims 2025-11-21']);
    expect(historiesOf($assessments.get()).map((some) => some.length)).toEqual(
      expect.arrayContaining([1, 2]),
    );
    expect(
      historiesOf($assessments.get())
        .find((some) => some.length === 2)
        ?.map(({ id }) => id),
    ).toEqual(expect.arrayContaining([before, after]));
  });

  test('is a history in time, however its scope was spelt, with what came from elsewhere by any of its names', async () => {
    const first = keep('Claims, motor', '2025-11-21');
    const second = startAgain(first, 'Claims again') ?? '';
    changeAssessment(second, (now) => ({
      ...now,
      ...assessmentFrom('3'),
      scope: 'Motor',
      date: '2026-03-21',
    }));
    const third = startAgain(second, 'Claims once more') ?? '';
    changeAssessment(third, (now) => ({
      ...now,
      ...assessmentFrom('4'),
      scope: undefined,
      date: '2026-07-21',
    }));
    const comparing = compare();
    expect(comparing.chooseHistory(third)).toBe(true);
    const sent = toFile({ ...assessmentFrom('2'), scope: 'CLAIMS,  motor', date: '2024-11-21' });
    await comparing.takeFiles([new File([JSON.stringify(sent)], 'sent.json')]);
    const inTime = ['CLAIMS,  motor 2024-11-21', 'Claims, motor 2025-11-21', 'Motor 2026-03-21'];
    expect(scopes(comparing)).toEqual([...inTime, 'undefined 2026-07-21']);
    // One scope, and one of it to ask today: nobody learns from their own past.
    expect(coursesOf(comparing.$units.get()).map(({ units }) => units.length)).toEqual([4]);
    expect(askable(comparing.$units.get()).size).toBe(1);
  });

  test('is a workshop and all that is kept of its scope, asked for by the workshop', () => {
    const copy = rehearsal();
    keep('claims', '2025-11-21');
    keep('Sales', '2026-11-21');
    const id = addWorkshop('Claims', workingCopyFile(copy));
    const comparing = compare();
    comparing.chooseHistory(id);
    expect(scopes(comparing)).toEqual(['claims 2025-11-21', 'Claims 2026-11-21']);
  });

  test('has one column for what only came to a later model', () => {
    const former = { ...assessmentFrom('2222'), scope: 'Claims', model: 1, date: '2026-11-21' };
    const id = addAssessment('Claims', former);
    keepAsItWas(id);
    changeAssessment(id, (assessment) => ({ ...assessment, model: 2 }));
    const comparing = compare();
    comparing.chooseHistory(id);
    expect(comparing.$units.get().map(({ assessment }) => assessment.model)).toEqual([2]);
  });

  test('may be the groups of a workshop, until its rows left; what leaves of groups is kept in mind', () => {
    const copy = rehearsal();
    const id = addWorkshop('Claims', workingCopyFile(copy));
    const gone = addWorkshop('Gone', workingCopyFile({ ...copy, left: 'votes' }));
    const aside = addWorkshop('Aside', workingCopyFile(copy));
    const comparing = compare();
    const groups = (of: string) =>
      comparing.$keptHere.get().find(({ key }) => key === `workshop-${of}`)?.groups ?? [];
    expect(groups(gone)).toEqual([]);
    expect(groups(id).map(({ group }) => group)).toEqual(['b']);
    comparing.chooseGroups(`workshop-${id}`, true);
    expect(comparing.$units.get().map(({ group }) => group)).toEqual(['b']);
    comparing.keepThatGroupsLeft();
    expect(copyOf(id)?.left).toBe('groups');
    expect(copyOf(gone)?.left).toBe('votes');
    expect(copyOf(aside)?.left).toBeUndefined();
  });
});
