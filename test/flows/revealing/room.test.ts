import { beforeEach, expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import { leadRoom } from '../../../src/flows/revealing/lead-room.ts';
import {
  formerFigures,
  isRevealed,
  neighbourOf,
  placeOf,
  readRoom,
  stillOpen,
} from '../../../src/flows/revealing/room.ts';
import { emptyDevice, facilitated, TWELVE } from '../kept-here.ts';

beforeEach(() => {
  emptyDevice();
});

const ROOM = readRoom(TWELVE);
const [widest, next] = ROOM.order as [(typeof ROOM.order)[0], (typeof ROOM.order)[0]];
const last = ROOM.order.at(-1) ?? widest;
const HANDS = { present: 12, counts: [0, 0, 9, 3, 0], dontKnow: 0, notApplicable: 0 };

test('every practice asked stands once in the order of discussion, the proposed ones first', () => {
  expect([...ROOM.order].sort()).toEqual([...PRACTICE_IDS].sort());
  expect(ROOM.order.slice(0, ROOM.proposed.length)).toEqual(ROOM.proposed);
  const asked = readRoom({ ...TWELVE, invitation: { ...TWELVE.invitation, practices: [widest, last] } });
  expect([...asked.order].sort()).toEqual([widest, last].sort());
});

test('one walks from the overview through the practices and not past the last', () => {
  expect(neighbourOf(ROOM, null, -1)).toBeUndefined();
  expect(neighbourOf(ROOM, null, 1)).toBe(widest);
  expect(neighbourOf(ROOM, widest, -1)).toBeNull();
  expect(neighbourOf(ROOM, widest, 1)).toBe(next);
  expect(neighbourOf(ROOM, last, 1)).toBeUndefined();
});

test('a practice has its place among those proposed, or among all', () => {
  expect(placeOf(ROOM, next)).toEqual({ n: 2, of: ROOM.proposed.length, isProposed: true });
  expect(placeOf(ROOM, last)).toEqual({ n: 17, of: 17, isProposed: false });
});

test('nothing is revealed until the facilitator reveals it', () => {
  const { id, kept } = facilitated();
  const lead = leadRoom(id);
  expect(isRevealed(kept(), null) || isRevealed(kept(), widest)).toBe(false);
  lead.revealOverview();
  expect([isRevealed(kept(), null), isRevealed(kept(), widest)]).toEqual([true, false]);
  lead.reveal(widest);
  expect([isRevealed(kept(), null), isRevealed(kept(), widest)]).toEqual([true, true]);
  expect(kept().stage?.shown).toBe(widest);
});

test('every step is taken back, the last first, down to where one began', () => {
  const { id, kept } = facilitated();
  const lead = leadRoom(id);
  const said = () => {
    const { decided, room, stage = { revealed: [] } } = kept();
    return { decided, room, revealed: stage.revealed, isOverview: stage.overview ?? false };
  };
  const seen: ReturnType<typeof said>[] = [];
  const steps = [
    lead.revealOverview,
    () => lead.reveal(widest),
    () => lead.decide(widest, { level: 2, reason: 'seen' }),
    () => lead.count(widest, HANDS),
    () => lead.acceptClose(PRACTICE_IDS),
    () => lead.decide(widest, { status: 'dont-know' }),
    () => lead.count(widest, undefined),
  ];
  for (const step of steps) {
    seen.push(said());
    step();
  }
  expect(lead.$canUndo.get()).toBe(true);
  for (const before of seen.reverse()) {
    expect(lead.undo()).toBe(true);
    expect(said()).toEqual(before);
  }
  expect([lead.$canUndo.get(), lead.undo()]).toEqual([false, false]);
  expect(kept().replies).toEqual(TWELVE.replies);
});

test('revealing twice is one step', () => {
  const { id, kept } = facilitated();
  const lead = leadRoom(id);
  lead.reveal(widest);
  lead.reveal(widest);
  expect(kept().stage?.revealed).toEqual([widest]);
  lead.undo();
  expect(lead.$canUndo.get()).toBe(false);
});

test('a reason is kept as it is typed, keeps the level beside it, and is one step', () => {
  const { id, kept } = facilitated();
  const lead = leadRoom(id);
  lead.decide(widest, { level: 2 });
  for (const text of ['S', 'Seen', 'Seen on the floor']) lead.explain(widest, text);
  expect(kept().decided?.[widest]).toEqual({ level: 2, reason: 'Seen on the floor' });
  lead.explain(widest, 'Seen on the floor');
  lead.undo();
  expect(kept().decided?.[widest]).toEqual({ level: 2 });
  lead.undo();
  expect(lead.$canUndo.get()).toBe(false);
});

test('the close ones are accepted in one step, and taken back in one', () => {
  const { id, kept } = facilitated();
  const lead = leadRoom(id);
  const close = readRoom(kept()).close.toAccept;
  expect(lead.acceptClose(PRACTICE_IDS)).toBe(close.length);
  expect(Object.keys(kept().decided ?? {}).sort()).toEqual([...close].sort());
  expect(readRoom(kept()).close).toMatchObject({ toAccept: [], decided: [...close] });
  expect(lead.acceptClose(PRACTICE_IDS)).toBe(0);
  lead.undo();
  expect(kept().decided).toBeUndefined();
  expect(lead.$canUndo.get()).toBe(false);
});

test('what is held back is not accepted, and no practice that is not close ever is', () => {
  const { id, kept } = facilitated();
  const [first, ...others] = readRoom(kept()).close.toAccept;
  expect(leadRoom(id).acceptClose([...others, widest])).toBe(others.length);
  expect(Object.keys(kept().decided ?? {})).not.toContain(first);
  expect(Object.keys(kept().decided ?? {})).not.toContain(widest);
});

test('hands that are not close keep a practice from being accepted with the others', () => {
  const { id, kept } = facilitated();
  const [first = widest] = readRoom(kept()).close.toAccept;
  leadRoom(id).count(first, { present: 12, counts: [6, 0, 0, 0, 6], dontKnow: 0, notApplicable: 0 });
  expect(readRoom(kept()).close.apartByHand).toEqual([first]);
  expect(readRoom(kept()).close.toAccept).not.toContain(first);
});

test('a step taken back leaves what was done meanwhile elsewhere', () => {
  const { id, kept } = facilitated();
  const [here, there] = [leadRoom(id), leadRoom(id)];
  here.decide(widest, { level: 1 });
  there.decide(next, { level: 3 });
  here.undo();
  expect(kept().decided).toEqual({ [next]: { level: 3 } });
});

test('a step taken back leaves what was decided again on the same practice elsewhere', () => {
  const { id, kept } = facilitated();
  const [here, there] = [leadRoom(id), leadRoom(id)];
  const [close = widest] = readRoom(kept()).close.toAccept;
  const proof = { kind: 'indicator', name: 'Rate' } as const;
  here.decide(widest, { level: 1 });
  here.explain(widest, 'Seen');
  there.decide(widest, { level: 3, reason: 'Seen', proof });
  here.undo();
  expect(kept().decided).toEqual({ [widest]: { level: 3, proof } });
  here.undo();
  expect(kept().decided).toEqual({ [widest]: { level: 3, proof } });
  here.decide(widest, { status: 'not-applicable' });
  there.decide(widest, { status: 'dont-know' });
  here.undo();
  expect(kept().decided).toEqual({ [widest]: { status: 'dont-know' } });
  here.acceptClose([close]);
  there.decide(close, { status: 'dont-know' });
  here.undo();
  expect(kept().decided?.[close]).toEqual({ status: 'dont-know' });
});

test('planning minutes is no step', () => {
  const { id, kept } = facilitated();
  const lead = leadRoom(id);
  lead.setMinutes(30);
  expect(kept().stage?.minutes).toBe(30);
  expect(lead.$canUndo.get()).toBe(false);
});

test('hands move no practice in the order and change no vote; a level follows them', () => {
  const { id, kept } = facilitated();
  leadRoom(id).count(widest, HANDS);
  const after = readRoom(kept());
  expect(after.order).toEqual(ROOM.order);
  expect(after.votes[widest]).toEqual({
    ...ROOM.votes[widest],
    level: 2,
    room: { present: 12, n: 12, distribution: HANDS.counts, median: 2, status: 'close', level: 2 },
  });
  expect(formerFigures(after, widest)).toBeUndefined();
});

test('second votes that people gave stand in the place of their first, which stay beside', () => {
  const replies = TWELVE.replies.map((reply) => ({ ...reply, second: { [widest]: 2 } as const }));
  const after = readRoom({ ...TWELVE, replies });
  expect(after.order).toEqual(ROOM.order);
  expect(after.votes[widest].status).toBe('close');
  expect(formerFigures(after, widest)?.distribution).toEqual(ROOM.votes[widest].distribution);
});

test('what is decided is no longer to be talked about', () => {
  const { id, kept } = facilitated();
  expect(stillOpen(readRoom(kept()))).toBe(ROOM.proposed.length);
  leadRoom(id).decide(widest, { level: 2 });
  expect(stillOpen(readRoom(kept()))).toBe(ROOM.proposed.length - 1);
});

test('there is nothing to lead where the workshop is gone', () => {
  const lead = leadRoom('gone');
  lead.reveal(widest);
  expect([lead.acceptClose(PRACTICE_IDS), lead.$canUndo.get()]).toEqual([0, false]);
});

test('notes are put under a theme, and taken back in one step', () => {
  const noted = {
    ...TWELVE,
    replies: TWELVE.replies.map((reply, at) => ({ ...reply, notes: { [widest]: `Note ${at}` } })),
  };
  const { id, kept } = facilitated(noted);
  const lead = leadRoom(id);
  const keys = noted.replies.slice(0, 3).map(({ key }) => key);
  lead.group(widest, keys, ' Delays ');
  const grouped = () => kept().replies.filter(({ themes }) => themes?.[widest] === 'Delays').length;
  expect(grouped()).toBe(3);
  lead.group(widest, keys.slice(0, 2), undefined);
  expect(grouped()).toBe(1);
  lead.undo();
  expect(grouped()).toBe(3);
  lead.undo();
  expect(kept()).toEqual(noted);
});
