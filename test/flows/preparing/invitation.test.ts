import { beforeEach, describe, expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import { GROUPS_AT_MOST } from '../../../src/domain/workshop/invitation.ts';
import { newCopy } from '../../../src/domain/workshop/working-copy.ts';
import {
  askPractice,
  changeInvitation,
  keepExpected,
  keepScope,
} from '../../../src/flows/preparing/change-invitation.ts';
import { addGroup, removeGroup, renameGroup, setGroups } from '../../../src/flows/preparing/groups.ts';
import { startSession } from '../../../src/flows/preparing/start-session.ts';
import { $timer } from '../../../src/stores/timer.ts';
import { $workshops, renameWorkshop } from '../../../src/stores/workshops.ts';
import { emptyDevice, facilitated } from '../kept-here.ts';

beforeEach(() => {
  emptyDevice();
});

const begun = () => facilitated(newCopy({ model: 1, workshop: 'ABCD1234' }, '2026-11-21'));
const nameOf = (id: string) => $workshops.get().find((one) => one.id === id)?.name;

describe('what an invitation says', () => {
  test('is taken out once it is wiped out, and what we do not know stays', () => {
    const { id, kept } = begun();
    const ours = { model: 1, workshop: 'ABCD1234' };
    changeInvitation(id, () => ({ organisation: 'Northfield', named: true, ...{ theirs: 'kept' } }));
    expect(kept().invitation).toEqual({ ...ours, organisation: 'Northfield', named: true, theirs: 'kept' });
    changeInvitation(id, () => ({ organisation: '', named: undefined }));
    expect(kept().invitation).toEqual({ ...ours, theirs: 'kept' });
  });

  test('names the workshop after its scope, until somebody names it', () => {
    const { id, kept } = begun();
    keepScope(id, ' Motor claims ');
    expect([kept().invitation.scope, nameOf(id)]).toEqual(['Motor claims', 'Motor claims']);
    keepScope(id, 'Claims');
    expect(nameOf(id)).toBe('Claims');
    renameWorkshop(id, 'Tuesday');
    keepScope(id, 'All claims');
    expect([kept().invitation.scope, nameOf(id)]).toEqual(['All claims', 'Tuesday']);
    keepScope(id, ' ');
    expect([kept().invitation.scope, nameOf(id)]).toEqual([undefined, 'Tuesday']);
  });

  test('holds a number of people, or none; anything else is refused', () => {
    const { id, kept } = begun();
    expect(keepExpected(id, ' 12 ')).toBe(true);
    expect(['0', '2.5', 'twelve', '-3', '99999'].map((text) => keepExpected(id, text))).not.toContain(true);
    expect(kept().invitation.expected).toBe(12);
    expect(keepExpected(id, '')).toBe(true);
    expect(kept().invitation.expected).toBeUndefined();
  });

  test('asks all practices, or some in model order, and always one', () => {
    const { id, kept } = begun();
    const [first, second, ...others] = PRACTICE_IDS;
    for (const practice of others) expect(askPractice(id, practice, false)).toBe(true);
    expect(kept().invitation.practices).toEqual([first, second]);
    expect(askPractice(id, first, false)).toBe(true);
    expect(askPractice(id, second, false)).toBe(false);
    expect(kept().invitation.practices).toEqual([second]);
    for (const practice of [...others, first]) askPractice(id, practice, true);
    expect(kept().invitation.practices).toBeUndefined();
  });
});

describe('groups', () => {
  const named = (n: number) => `Group ${n}`;

  test('are the standard ones or one’s own, each always with a name', () => {
    const { id, kept } = begun();
    setGroups(id, ['Leadership', 'Front line']);
    addGroup(id, named);
    renameGroup(id, 1, 'Front line', ' Claims desk ');
    renameGroup(id, 0, 'Leadership', ' ');
    expect(kept().invitation.groups).toEqual(['Leadership', 'Claims desk', 'Group 3']);
    const [first = '', second = '', third = ''] = kept().invitation.groups ?? [];
    removeGroup(id, 1, second);
    // As they were shown, before the first of them was drawn away.
    renameGroup(id, 2, third, 'Back office');
    for (const [place, name] of [first, 'Back office'].entries()) removeGroup(id, place, name);
    expect(kept().invitation.groups).toBeUndefined();
  });

  test('pressed twice before it is drawn away, one removes no neighbour', () => {
    const { id, kept } = begun();
    setGroups(id, ['Leadership', 'Front line', 'Back office']);
    for (const _ of ['once', 'twice']) removeGroup(id, 0, 'Leadership');
    expect(kept().invitation.groups).toEqual(['Front line', 'Back office']);
  });

  test('are no more than could be shown', () => {
    const { id, kept } = begun();
    for (let n = 0; n < GROUPS_AT_MOST + 2; n += 1) addGroup(id, named);
    expect(kept().invitation.groups).toHaveLength(GROUPS_AT_MOST);
  });
});

test('a session that starts plans its discussion and its timer', () => {
  const { id, kept } = begun();
  startSession(id, 60);
  expect(kept().stage).toEqual({ revealed: [], minutes: 24 });
  expect($timer.get()?.length).toBe(60);
});
