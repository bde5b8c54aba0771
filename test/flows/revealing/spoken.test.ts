import { expect, test } from 'vitest';
import { $spoken, quietest, speakersOf, speaks } from '../../../src/flows/revealing/spoken.ts';
import { TWELVE } from '../kept-here.ts';

test('turns are counted of the people of a named workshop, else of its groups', () => {
  expect(speakersOf(TWELVE)).toEqual(TWELVE.invitation.groups);
  const [first] = TWELVE.replies;
  if (!first) throw new Error('nobody');
  const named = { ...TWELVE, invitation: { ...TWELVE.invitation, named: true } };
  expect(speakersOf({ ...named, replies: [{ ...first, label: 'Ada' }, first] })).toEqual(['Ada']);
});

test('those heard least are named once some were heard more', () => {
  const speakers = ['a', 'b', 'c'];
  expect(quietest(speakers, {})).toEqual([]);
  speaks('a');
  speaks('a');
  speaks('c');
  expect($spoken.get()).toEqual({ a: 2, c: 1 });
  expect(quietest(speakers, $spoken.get())).toEqual(['b']);
  expect(quietest([], {})).toEqual([]);
});
