import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../src/domain/model/answer.ts';
import type { Assessment, Decision } from '../../../src/domain/model/assessment.ts';
import { PRACTICE_IDS, type PracticeId, practiceOf } from '../../../src/domain/model/model.ts';
import { compareAssessments } from '../../../src/domain/scoring/comparison.ts';
import { asPlanned, isBy, roadmapOf, withDatesInOrder } from '../../../src/domain/scoring/roadmap.ts';
import { fromFile, toFile } from '../../../src/share/files.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { assessmentFrom } from '../sample.ts';

const step = (practice: PracticeId, level: 1 | 2 | 3 | 4, more: Partial<Decision> = {}): Decision => ({
  practice,
  step: { practice, level },
  owner: 'Claire',
  ...more,
});
const ones = '1'.repeat(17);
function decided(decisions: readonly Decision[], codes = ones): Assessment {
  return { ...assessmentFrom(codes), model: 2, date: '2026-11-21', decisions };
}
const weeks = (practice: PracticeId, level: number) => practiceOf(practice).steps[level - 1]?.weeks ?? 0;

describe('a roadmap', () => {
  it('holds the decisions in three horizons: a quarter, the next one, later', () => {
    const { items } = roadmapOf(
      decided([
        { action: 'a', due: '2027-02-20' },
        { action: 'b', due: '2027-02-21' },
        { action: 'c', due: '2027-05-23' },
        { action: 'd', due: '2027-02' },
        { action: 'e' },
        { action: 'f', due: '2027-05-22' },
      ]),
    );
    expect(items.map(({ horizon }) => horizon)).toEqual(['now', 'next', 'later', 'now', null, 'next']);
  });

  it('puts a step without a date its weeks after the assessment', () => {
    const [item] = roadmapOf(decided([step('guidance', 2)])).items;
    expect([item?.weeks, item?.lacks]).toEqual([weeks('guidance', 2), ['due']]);
    expect(item?.due).not.toBeNull();
  });

  it('stands a step on the one below it, whatever their order among the decisions', () => {
    const { items, missing } = roadmapOf(decided([step('guidance', 3), step('guidance', 2)]));
    expect(items.map(({ place, standsOn }) => [place, standsOn])).toEqual([
      [1, []],
      [0, [1]],
    ]);
    expect(missing).toEqual([]);
  });

  it('stands a step on the practices it needs, as the order of gaps does', () => {
    const { items } = roadmapOf(decided([step('positive-surprise', 2), step('first-contact-resolution', 2)]));
    expect(items.map(({ standsOn }) => standsOn)).toEqual([[], [1]]);
  });

  it('says what a step stands on that is neither there nor decided', () => {
    const { missing } = roadmapOf(decided([step('closed-loop', 3)]));
    expect(missing.map(({ needs }) => needs)).toEqual([
      { practice: 'closed-loop', level: 2 },
      { practice: 'easy-feedback', level: 2 },
    ]);
    expect(roadmapOf(decided([step('closed-loop', 3)], '4'.repeat(17))).missing).toEqual([]);
  });

  it('asks nothing of a practice that has no level', () => {
    expect(roadmapOf(decided([step('closed-loop', 1)], 'D'.repeat(17))).missing).toEqual([]);
  });

  it('says which date comes before that of what it stands on, and puts dates in order on demand', () => {
    const before = decided([
      step('guidance', 3, { due: '2026-12-01' }),
      step('guidance', 2, { due: '2027-01-10' }),
      step('self-service', 2),
      { action: 'own', due: '2026-12-24' },
    ]);
    expect(roadmapOf(before).items.map(({ place, isTooSoon }) => [place, isTooSoon])).toEqual([
      [1, false],
      [0, true],
      [2, false],
      [3, false],
    ]);
    const after = withDatesInOrder(before);
    expect(after[1]?.due).toBe('2027-01-10');
    expect(after[3]?.due).toBe('2026-12-24');
    expect(isBy('2027-01-10', after[0]?.due ?? '')).toBe(true);
    expect(after[2]?.due).toBeDefined();
    expect(roadmapOf(decided(after)).items.some(({ isTooSoon }) => isTooSoon)).toBe(false);
  });

  it('leaves out what was dropped, and asks for owner, date and indicator of the rest', () => {
    const { items } = roadmapOf(
      decided([
        step('guidance', 2, { status: 'dropped' }),
        { action: 'own', owner: ' ', indicator: ' ' },
        step('guidance', 2),
      ]),
    );
    expect(items.map(({ place, lacks }) => [place, lacks])).toEqual([
      [1, ['owner', 'due', 'indicator']],
      [2, ['due']],
    ]);
  });

  it('asks nothing more of what is done, and leaves its date', () => {
    const done = decided([
      step('closed-loop', 3, { status: 'done' }),
      step('guidance', 3, { status: 'done', due: '2026-12-01' }),
      step('guidance', 2, { due: '2027-01-10' }),
      { action: 'own', status: 'done' },
    ]);
    const { items, missing } = roadmapOf(done);
    expect(missing).toEqual([]);
    expect(items.map(({ place, isTooSoon, lacks }) => [place, isTooSoon, lacks])).toEqual([
      [0, false, []],
      [2, false, []],
      [1, false, []],
      [3, false, []],
    ]);
    expect(withDatesInOrder(done)).toEqual(done.decisions);
  });

  it('is the same once it came by a link with its decisions', async () => {
    const sent = decided([
      step('guidance', 3, { due: '2027-03-01' }),
      step('guidance', 2, { due: '2027-01-10' }),
      step('closed-loop', 2, { due: '2027-09-01' }),
    ]);
    const opened = await decodeLink(await encodeLink(toFile(sent), ['actions']));
    if (!opened.ok || opened.file.format !== 'cap17-assessment') throw new Error('Not opened');
    const seen = ({ items, missing }: ReturnType<typeof roadmapOf>) => ({
      items: items.map(({ horizon, due, standsOn }) => ({ horizon, due, standsOn })),
      missing,
    });
    expect(seen(roadmapOf(fromFile(opened.file)))).toEqual(seen(roadmapOf(sent)));
  });
});

describe('the plan', () => {
  it('has each practice where its steps lead, and never lower', () => {
    const planned = asPlanned(decided([step('guidance', 2), step('guidance', 3), step('self-service', 1)]));
    expect(planned.answers.guidance?.level).toBe(3);
    expect(planned.answers['self-service']?.level).toBe(1);
  });

  it('never takes a level away, whatever is decided', () => {
    const anyDecision = fc.record({
      practice: fc.constantFrom(...PRACTICE_IDS),
      level: fc.constantFrom(...LEVELS),
      due: fc.option(fc.constantFrom('2026-12', '2027-01-31', '2028-06-01'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 12 }), (some) => {
        const decisions = some.map(({ practice, level, due }) => ({ step: { practice, level }, due }));
        const assessment = decided(decisions, '0123401234012340D');
        const { practices } = compareAssessments(assessment, asPlanned(assessment));
        expect(practices.every(({ change }) => change === null || change >= 0)).toBe(true);
        const { items } = roadmapOf(assessment);
        expect(items).toHaveLength(decisions.length);
        for (const [at, { standsOn }] of items.entries()) {
          const before = items.slice(0, at).map(({ place }) => place);
          expect(standsOn.every((place) => before.includes(place))).toBe(true);
        }
      }),
    );
  });
});
