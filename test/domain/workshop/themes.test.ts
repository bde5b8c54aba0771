import { describe, expect, test } from 'vitest';
import { mergeCopies } from '../../../src/domain/workshop/merge-copies.ts';
import { keyedNotes, putUnder, themesOn } from '../../../src/domain/workshop/notes-by-theme.ts';
import { resultOf } from '../../../src/domain/workshop/result.ts';
import {
  newCopy,
  rewriteReply,
  toWorkshop,
  type WorkingCopy,
} from '../../../src/domain/workshop/working-copy.ts';
import { workingCopyFile, workshopFile } from '../../../src/share/files.ts';
import { workingCopySchema } from '../../../src/share/format/working-copy.ts';
import { workshopSchema } from '../../../src/share/format/workshop.ts';
import { readAs } from '../../../src/share/read-as.ts';
import { addReply } from './add-one.ts';

const NOTES = ['Nobody calls back', 'Calls get lost', 'Too slow', 'Too slow', 'No training'];
const ROOM: WorkingCopy = NOTES.reduce(
  (copy, note, at) =>
    addReply(
      copy,
      {
        model: 2,
        workshop: '7K3M9PQ2',
        id: `AAAAAAA${at}`,
        revision: 1,
        answers: { guidance: 1 },
        notes: { guidance: note },
      },
      { how: 'link', key: `k${at}`, draw: at / 10 },
    ).copy,
  newCopy({ model: 2, workshop: '7K3M9PQ2', notesAllowed: true }, '2026-11-28'),
);
const keyOf = (note: string, nth = 0) =>
  keyedNotes(ROOM, 'guidance').filter((one) => one.note === note)[nth]?.key ?? '';
const CALLS = putUnder(ROOM, 'guidance', [keyOf('Nobody calls back'), keyOf('Calls get lost')], 'Calls');

describe('notes under themes', () => {
  test('stand under them in the report, those with most first, and the others after', () => {
    const both = putUnder(CALLS, 'guidance', [keyOf('Too slow')], 'Delays');
    expect(themesOn(toWorkshop(both), 'guidance')).toEqual({
      themes: [
        { name: 'Calls', notes: ['Calls get lost', 'Nobody calls back'] },
        { name: 'Delays', notes: ['Too slow'] },
      ],
      others: ['No training', 'Too slow'],
    });
    expect(themesOn(toWorkshop(ROOM), 'guidance')).toEqual({ themes: [], others: [...NOTES].sort() });
  });

  test('leave with the notes alone, and open as they were', () => {
    for (const parts of [[], ['votes'], ['groups', 'actions']] as const) {
      expect(JSON.stringify(resultOf(toWorkshop(CALLS), parts))).not.toContain('Calls');
    }
    const result = resultOf(toWorkshop(CALLS), ['notes', 'votes']);
    const opened = readAs(workshopSchema, JSON.stringify(workshopFile(result)));
    expect(opened && themesOn(opened, 'guidance')).toEqual(themesOn(toWorkshop(CALLS), 'guidance'));
    expect(readAs(workingCopySchema, JSON.stringify(workingCopyFile(CALLS)))?.replies).toEqual(CALLS.replies);
  });

  test('a note that says something else is to be read anew; one that stays keeps its theme', () => {
    const key = keyOf('Calls get lost');
    const say = (note: string) =>
      addReply(
        CALLS,
        {
          model: 2,
          workshop: '7K3M9PQ2',
          id: key,
          revision: 2,
          answers: { guidance: 2 },
          notes: { guidance: note },
        },
        { how: 'link', key: 'new', draw: 0 },
      ).copy;
    const themeOf = (copy: WorkingCopy) => copy.replies.find((reply) => reply.key === key)?.themes;
    expect(themeOf(say('Calls get lost'))).toEqual({ guidance: 'Calls' });
    expect(themeOf(say('All is well'))).toBeUndefined();
    const said = { answers: { guidance: 3 as const }, label: '9', notes: { guidance: 'Calls get lost' } };
    expect(themeOf(rewriteReply(CALLS, key, said))).toEqual({ guidance: 'Calls' });
  });

  test('two facilitators who grouped different notes keep both', () => {
    const theirs = putUnder(ROOM, 'guidance', [keyOf('Too slow')], 'Delays');
    const merged = mergeCopies(CALLS, theirs)?.copy ?? ROOM;
    expect(themesOn(toWorkshop(merged), 'guidance').themes.map(({ name }) => name)).toEqual([
      'Calls',
      'Delays',
    ]);
  });

  test('ungrouped, nothing is left of a theme', () => {
    const keys = keyedNotes(CALLS, 'guidance').map(({ key }) => key);
    expect(putUnder(CALLS, 'guidance', keys, undefined)).toEqual(ROOM);
  });
});
