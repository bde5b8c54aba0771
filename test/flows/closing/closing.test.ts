import { beforeEach, describe, expect, test } from 'vitest';
import { MOST_IMPORTANT_AT_MOST } from '../../../src/domain/model/answer.ts';
import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import { RESULT_PARTS, resultOf } from '../../../src/domain/workshop/result.ts';
import { toWorkshop } from '../../../src/domain/workshop/working-copy.ts';
import {
  checkAction,
  draftsOf,
  EMPTY_ACTION,
  keepActions,
  withAction,
  withOthers,
} from '../../../src/flows/closing/actions.ts';
import { chooseRaised, keepRaised, toggleMost } from '../../../src/flows/closing/matters.ts';
import { refusalOf, withPart } from '../../../src/flows/closing/parts.ts';
import { claimsIn, keepProof } from '../../../src/flows/closing/proofs.ts';
import { workingCopyFile } from '../../../src/share/files.ts';
import { workingCopySchema } from '../../../src/share/format/working-copy.ts';
import { readAs } from '../../../src/share/read-as.ts';
import { emptyDevice, facilitated, TWELVE } from '../kept-here.ts';

beforeEach(() => {
  emptyDevice();
});

describe('actions', () => {
  test('there is room for three, and for all that were written', () => {
    expect(draftsOf({})).toEqual([EMPTY_ACTION, EMPTY_ACTION, EMPTY_ACTION]);
    expect(draftsOf({ decisions: [{ action: 'Call back', owner: 'Ada' }] })[0]).toEqual({
      ...EMPTY_ACTION,
      action: 'Call back',
      owner: 'Ada',
      before: { action: 'Call back', owner: 'Ada' },
    });
    expect(draftsOf({ decisions: new Array(5).fill({ action: 'Call back' }) })).toHaveLength(5);
  });

  test('what says what to do is kept, trimmed and without what is no day or no practice', () => {
    const { id, kept } = facilitated();
    const known = keepActions(
      id,
      [
        { action: ' Call back ', practice: 'guidance', owner: 'Ada ', due: '2027-01-31', indicator: '' },
        { ...EMPTY_ACTION, owner: 'nobody' },
        { ...EMPTY_ACTION, action: 'Ask', practice: 'unknown', due: '31/01/2027' },
      ],
      [],
    );
    expect(kept().decisions).toEqual([
      { action: 'Call back', practice: 'guidance', owner: 'Ada', due: '2027-01-31' },
      { action: 'Ask' },
    ]);
    expect(draftsOf(kept())[0]?.due).toBe('2027-01-31');
    keepActions(id, [EMPTY_ACTION], known);
    expect(kept().decisions).toBeUndefined();
  });

  test('a step, where it stands and its proof stay while only the rest is typed; reworded it is a step no more', () => {
    const { id, kept } = facilitated();
    const step = { practice: 'guidance', level: 2 } as const;
    const taken = { practice: 'guidance', step, status: 'done', proof: { kind: 'indicator' } } as const;
    const [draft = EMPTY_ACTION] = draftsOf({ decisions: [taken] });
    expect(checkAction(draft)).toMatchObject({ lacksAction: false, absent: ['owner', 'due', 'indicator'] });
    const known = keepActions(id, [{ ...draft, owner: 'Ann' }], []);
    expect(kept().decisions).toEqual([{ ...taken, owner: 'Ann' }]);
    keepActions(id, [{ ...draft, action: 'Watch five' }], known);
    expect(kept().decisions).toEqual([
      { practice: 'guidance', action: 'Watch five', status: 'done', proof: { kind: 'indicator' } },
    ]);
  });

  test('a step of the guide takes the first free place, is kept as a step, and reworded as what it then says', () => {
    const { id, kept } = facilitated();
    const step = { practice: 'guidance', level: 2 } as const;
    const proposed = {
      practice: 'guidance',
      action: 'Watch five',
      step,
      owner: 'Service',
      due: '2027-01-31',
    } as const;
    const typed = { ...EMPTY_ACTION, action: 'Ask' };
    const drafts = withAction([typed, EMPTY_ACTION, EMPTY_ACTION], proposed);
    const known = keepActions(id, drafts, []);
    expect(kept().decisions).toEqual([{ action: 'Ask' }, proposed]);
    const second = drafts[1] ?? EMPTY_ACTION;
    keepActions(id, drafts.with(1, { ...second, action: 'Watch ten', owner: 'Ann' }), known);
    const { step: _, ...reworded } = proposed;
    expect(kept().decisions?.[1]).toEqual({ ...reworded, action: 'Watch ten', owner: 'Ann' });
    expect(withAction([typed], proposed)).toHaveLength(2);
    expect(withAction([{ ...EMPTY_ACTION, owner: 'Ann' }], proposed)).toHaveLength(2);
  });

  test('one that does not say what is done is kept at its place, and in nothing that leaves', () => {
    const { id, kept } = facilitated();
    const whole = { ...EMPTY_ACTION, action: 'Ask' };
    const half = { ...EMPTY_ACTION, owner: 'Ann', due: '2027-01-31', practice: 'guidance' };
    const known = keepActions(id, [half, whole, EMPTY_ACTION], []);
    expect(kept().decisions).toEqual([{ action: 'Ask' }]);
    const [first, second, third] = draftsOf(kept());
    expect([first, second, third]).toMatchObject([half, whole, EMPTY_ACTION]);
    expect(JSON.stringify(resultOf(toWorkshop(kept()), RESULT_PARTS))).not.toContain('Ann');
    keepActions(id, [{ ...(first ?? half), action: 'Call back' }, whole], known);
    expect(kept().decisions).toEqual([
      { practice: 'guidance', action: 'Call back', owner: 'Ann', due: '2027-01-31' },
      { action: 'Ask' },
    ]);
    expect(kept().halves).toBeUndefined();
  });

  test('whatever is typed can be read again', () => {
    const { id, kept } = facilitated();
    const long = 'x'.repeat(900);
    const typed = { action: long, owner: long, due: long, indicator: long, practice: long };
    keepActions(id, [typed, { ...typed, action: '' }], []);
    expect(kept()).toMatchObject({ decisions: [{}], halves: [{ at: 1 }] });
    expect(readAs(workingCopySchema, JSON.stringify(workingCopyFile(kept())))).toBeDefined();
  });

  test('what another window decided meanwhile stays, and shows beside what is typed', () => {
    const { id, kept } = facilitated();
    const typed = [{ ...EMPTY_ACTION, action: 'Ask' }, EMPTY_ACTION, EMPTY_ACTION];
    const known = keepActions(id, typed, []);
    keepActions(id, draftsOf({ decisions: [{ action: 'Ask' }, { action: 'Listen' }] }), known);
    const going = [{ ...EMPTY_ACTION, action: 'Ask each' }, EMPTY_ACTION, EMPTY_ACTION];
    const now = keepActions(id, going, known);
    expect(kept().decisions).toEqual([{ action: 'Ask each' }, { action: 'Listen' }]);
    const shown = withOthers(going, kept().decisions ?? [], now);
    expect(shown.map(({ action }) => action)).toEqual(['Ask each', 'Listen', '']);
    expect(withOthers(shown, kept().decisions ?? [], now)).toEqual(shown);
  });

  test('one that was left is checked', () => {
    expect(checkAction(EMPTY_ACTION)).toEqual({ lacksAction: false, hasNoDay: false, absent: [] });
    expect(checkAction({ ...EMPTY_ACTION, owner: 'Ada' })).toMatchObject({ lacksAction: true, absent: [] });
    expect(checkAction({ ...EMPTY_ACTION, action: 'Ask', due: 'soon' })).toEqual({
      lacksAction: false,
      hasNoDay: true,
      absent: ['owner', 'indicator'],
    });
  });
});

describe('what matters most', () => {
  test('the practices with most hands are chosen, ties at the edge left to the room', () => {
    const { id, kept } = facilitated();
    const [one, two, three, four, five, six] = PRACTICE_IDS;
    const raised = { [one]: 9, [two]: 8, [three]: 7, [four]: 6, [five]: 2, [six]: 2 };
    keepRaised(id, raised);
    expect(kept().stage).toEqual({ revealed: [], raised });
    expect(chooseRaised(id, raised)).toEqual([five, six]);
    expect(kept().matterMost).toEqual([one, two, three, four]);
  });

  test('the room ticks up to five, a sixth is refused and changes nothing', () => {
    const { id, kept } = facilitated();
    const five = PRACTICE_IDS.slice(0, MOST_IMPORTANT_AT_MOST);
    const sixth = PRACTICE_IDS[MOST_IMPORTANT_AT_MOST] ?? PRACTICE_IDS[0];
    expect(five.map((practice) => toggleMost(id, practice))).toEqual(five.map(() => true));
    expect(toggleMost(id, sixth)).toBe(false);
    expect(kept().matterMost).toEqual(five);
    for (const practice of five) expect(toggleMost(id, practice)).toBe(true);
    expect(kept().matterMost).toBeUndefined();
  });
});

describe('proofs', () => {
  const decided = { ...TWELVE, decided: { guidance: { level: 4 as const, reason: 'seen' } } };

  test('are asked for each level that calls for one', () => {
    const claims = claimsIn(decided);
    expect(claims).toContainEqual({ practice: 'guidance', level: 4 });
    expect(claims.every(({ level }) => level >= 3)).toBe(true);
  });

  test('stand beside what was decided, with the date they had', () => {
    const { id, kept } = facilitated(decided);
    keepProof(id, 'guidance', 'indicator', 'Calls within a day');
    const proof = { kind: 'indicator', name: 'Calls within a day' };
    expect(kept().decided?.guidance).toEqual({ level: 4, reason: 'seen', proof });
    keepProof(id, 'guidance', 'customer', '');
    expect(kept().decided?.guidance?.proof).toEqual({ kind: 'customer' });
    keepProof(id, 'guidance', 'none', '');
    expect(kept().decided?.guidance).toEqual({ level: 4, reason: 'seen' });
  });
});

describe('what is sent', () => {
  const workshop = toWorkshop(TWELVE);

  test('nothing travels that is not there', () => {
    expect(refusalOf(workshop, 'scope', [])).toBeUndefined();
    expect(refusalOf(workshop, 'votes', [])).toBeUndefined();
    expect(refusalOf(workshop, 'organisation', [])).toBe('none');
    expect(refusalOf(workshop, 'actions', [])).toBe('none');
    expect(refusalOf({ ...workshop, groups: [] }, 'groups', [])).toBe('none');
    const decided = { guidance: { level: 2 as const, reason: 'seen' } };
    const unwritten = { ...workshop, respondents: workshop.respondents.map(({ notes, ...rest }) => rest) };
    expect(refusalOf(unwritten, 'notes', [])).toBe('none');
    expect(refusalOf({ ...unwritten, decided }, 'notes', [])).toBeUndefined();
  });

  test('groups too small to be shown do not travel', () => {
    const alone = { ...workshop, respondents: workshop.respondents.slice(0, 2) };
    expect(refusalOf(alone, 'groups', [])).toBe('groupsCannot');
  });

  test('groups and the votes of each person never leave together: the one ticked holds back the other', () => {
    expect(refusalOf(workshop, 'groups', ['votes'])).toBe('groupsCannotWithVotes');
    expect(refusalOf(workshop, 'votes', ['groups'])).toBe('votesCannotWithGroups');
    expect(refusalOf(workshop, 'scope', ['groups', 'votes'])).toBeUndefined();
  });

  test('parts are ticked and unticked in their own order', () => {
    expect(withPart(['votes'], 'scope', true)).toEqual(['scope', 'votes']);
    expect(withPart(['scope', 'votes'], 'scope', false)).toEqual(['votes']);
  });
});
