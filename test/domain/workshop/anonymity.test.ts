import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealOf } from '../../../src/domain/answer-back/seal.ts';
import { LEVELS } from '../../../src/domain/model/answer.ts';
import { PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import { type ResultPart, resultOf, staysBehind } from '../../../src/domain/workshop/result.ts';
import { apartPartOf } from '../../../src/domain/workshop/result-parts.ts';
import { type KeptReply, toWorkshop, type WorkingCopy } from '../../../src/domain/workshop/working-copy.ts';
import type { Respondent, Vote, Votes, Workshop } from '../../../src/domain/workshop/workshop.ts';
import { actionsAsMarkdown } from '../../../src/exports/actions/markdown.ts';
import { slidesOf } from '../../../src/exports/deck/deck.ts';
import { writeReportPage } from '../../../src/exports/page-file/page-file.ts';
import { sheetsOf } from '../../../src/exports/spreadsheet/spreadsheet.ts';
import { workshopFile } from '../../../src/share/files.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { languageOf, leavingTeam } from '../../exports/leaving.ts';
import { anyTally } from '../arbitrary.ts';

const GROUPS = ['Leaders', 'Front line', 'Support'];
const ASKED = PRACTICE_IDS.slice(0, 8);
/** The practice on which two in five voted again, by their phones, before it was decided. */
const VOTED_AGAIN = ASKED[2] ?? 'guidance';
/** How far each group tends to vote from the others: what an attack lives by. */
const LEVELS_OF: readonly (readonly Vote[])[] = [
  [2, 3, 4],
  [0, 1, 2],
  [1, 2, 3, 'dont-know'],
];

/** Rooms of fifteen in three groups of five, whose votes go with their group. */
const anyTeam: fc.Arbitrary<Workshop> = fc
  .record({
    draws: fc.array(fc.nat(1_000), { minLength: 15 * ASKED.length, maxLength: 15 * ASKED.length }),
    hands: anyTally,
  })
  .map(({ draws, hands }) => ({
    model: 2,
    date: '2026-11-21',
    groups: GROUPS,
    practices: ASKED,
    room: { [ASKED[0] ?? 'guidance']: hands },
    respondents: Array.from({ length: 15 }, (_, person): Respondent => {
      const group = person % 3;
      const choices = LEVELS_OF[group] ?? [2];
      const answers = ASKED.map((id, at) => [
        id,
        choices[(draws[person * ASKED.length + at] ?? 0) % choices.length] ?? 2,
      ]);
      return {
        label: `Person ${person}`,
        group: GROUPS[group] ?? '',
        answers: Object.fromEntries(answers),
        ...(person % 4 === 0 && {
          notes: { [ASKED[1] ?? 'guidance']: `Note ${(person * 7) % 15}` },
          ...(person % 8 === 0 && { themes: { [ASKED[1] ?? 'guidance']: 'Calls' } }),
        }),
        ...(person % 5 < 2 && { second: { [VOTED_AGAIN]: LEVELS[(draws[person] ?? 0) % 5] ?? 2 } }),
      };
    }),
    decided: {
      [VOTED_AGAIN]: {
        level: 3,
        reason: 'As the front line sees it',
        proof: { kind: 'indicator', name: 'Calls solved at once', date: '2026-09' },
      },
    },
    decisions: [{ action: 'Call back within a day', owner: 'Ann', due: '2027-01-31', practice: VOTED_AGAIN }],
  }));

/** The respondents in another order of what `of` takes of them: it is dealt out anew, the rest stays. */
function dealt(
  workshop: Workshop,
  order: readonly number[],
  of: (other: Respondent, person: Respondent) => Partial<Respondent>,
): Workshop {
  const { respondents } = workshop;
  return {
    ...workshop,
    respondents: respondents.map((person, at) => ({
      ...person,
      ...of(respondents[order[at] ?? at] ?? person, person),
    })),
  };
}
const anyOrder = fc.shuffledSubarray(
  Array.from({ length: 15 }, (_, at) => at),
  { minLength: 15 },
);

const ENGLISH = languageOf('en');

/** All that leaves with these parts: link, file, sheets, slides, the report as a page, the actions as a list. */
async function outputsOf(workshop: Workshop, parts: readonly ResultPart[]): Promise<string> {
  const link = await encodeLink(workshopFile(workshop), parts);
  const leaving = leavingTeam(workshop, parts);
  const [sheets, slides] = [sheetsOf(leaving, ENGLISH), slidesOf(leaving, ENGLISH)];
  const texts = [writeReportPage(leaving, ENGLISH), actionsAsMarkdown(leaving, ENGLISH)];
  return JSON.stringify([link, resultOf(workshop, parts), sheets, slides, texts, sealOf(leaving.assessment)]);
}

/** Every choice of parts a sender may make. */
const CHOICES: readonly (readonly ResultPart[])[] = [
  [],
  ['votes'],
  ['votes', 'notes'],
  ['notes'],
  ['groups'],
  ['groups', 'notes'],
];
const withoutGroups = CHOICES.filter((parts) => !parts.includes('groups'));

/** May both leave one workshop, one after the other? */
function mayBothLeave(one: readonly ResultPart[], other: readonly ResultPart[]): boolean {
  const left = apartPartOf(one);
  return left === undefined || !other.some((part) => staysBehind(part, [left]));
}

/**
 * Who of the rows may be of which group, by what the groups' counts allow practice by practice: the attack that
 * rows beside groups lose to. How many rows are given their own group, of all.
 */
function attack(rows: readonly Votes[], counts: Workshop['groupCounts'], truth: readonly string[]): number {
  const guesses = rows.map((row) => {
    const score = GROUPS.map((group) =>
      ASKED.reduce((sum, id) => {
        const count = counts?.[id]?.find((one) => one.group === group);
        const vote = row[id];
        if (!count || typeof vote !== 'number') return sum;
        const voted = count.distribution.reduce((all, n) => all + n, 0);
        return sum + Math.log(((count.distribution[vote] ?? 0) + 0.01) / (voted + 0.05));
      }, 0),
    );
    return GROUPS[score.indexOf(Math.max(...score))];
  });
  return guesses.filter((guess, at) => guess === truth[at]).length / rows.length;
}

describe('nobody can be found', () => {
  it('an attack gives most rows their group from rows beside groups: so the two are never let out, not even apart', () => {
    const found = fc.sample(anyTeam, 20).map((workshop) => {
      const rows = workshop.respondents.map(({ answers }) => answers);
      const truth = workshop.respondents.map(({ group = '' }) => group);
      return attack(rows, resultOf(workshop, ['groups']).groupCounts, truth);
    });
    const mean = found.reduce((sum, share) => sum + share, 0) / found.length;
    expect(mean).toBeGreaterThan(0.6);
    for (const one of CHOICES) {
      for (const other of CHOICES) {
        const has = (part: ResultPart) => one.includes(part) || other.includes(part);
        if (has('votes') && has('groups')) expect(mayBothLeave(one, other)).toBe(false);
      }
    }
  });

  it('without groups, all that leaves is the same whoever is in which group: no attack does better than chance', async () => {
    await fc.assert(
      fc.asyncProperty(anyTeam, anyOrder, async (workshop, order) => {
        const other = dealt(workshop, order, ({ group }) => ({ group }));
        for (const parts of withoutGroups) {
          expect(await outputsOf(other, parts)).toBe(await outputsOf(workshop, parts));
        }
      }),
      { numRuns: 6 },
    );
  });

  it('with groups and no rows, all that leaves is the same whatever each person of a group said together', async () => {
    await fc.assert(
      fc.asyncProperty(anyTeam, fc.nat(4), fc.constantFrom(...ASKED), async (workshop, turn, practice) => {
        // The votes on one practice go round within each group: every third person is of the same.
        const order = workshop.respondents.map((_, at) => (at + 3 * turn) % 15);
        const mixed = dealt(workshop, order, ({ answers, second }, person) => ({
          answers: { ...person.answers, [practice]: answers[practice] } as Votes,
          second: practice === VOTED_AGAIN ? second : person.second,
        }));
        // All that may leave beside the groups, one after the other, is as it was: two of them tell no more than one.
        for (const parts of CHOICES.filter((one) => !one.includes('votes'))) {
          expect(await outputsOf(mixed, parts)).toBe(await outputsOf(workshop, parts));
        }
      }),
      { numRuns: 6 },
    );
  });

  it('notes beside rows are the same whoever wrote them, and rows whoever came first', async () => {
    await fc.assert(
      fc.asyncProperty(anyTeam, anyOrder, async (workshop, order) => {
        const otherNotes = dealt(workshop, order, ({ notes, themes }) => ({ notes, themes }));
        const turned = {
          ...workshop,
          respondents: order.map((at) => workshop.respondents[at] as Respondent),
        };
        for (const parts of CHOICES) {
          const seen = await outputsOf(workshop, parts);
          expect(await outputsOf(otherNotes, parts)).toBe(seen);
          expect(await outputsOf(turned, parts)).toBe(seen);
        }
      }),
      { numRuns: 4 },
    );
  });

  it('what was first said before a second vote by phone is the same whoever said it, beside rows and groups too', async () => {
    await fc.assert(
      fc.asyncProperty(anyTeam, fc.nat(5), async (workshop, turn) => {
        const again = workshop.respondents.flatMap(({ second }, at) => (second ? [at] : []));
        const order = workshop.respondents.map((_, at) => {
          const place = again.indexOf(at);
          return place < 0 ? at : (again[(place + turn) % again.length] ?? at);
        });
        const other = dealt(workshop, order, ({ answers }, person) => ({
          answers: { ...person.answers, [VOTED_AGAIN]: answers[VOTED_AGAIN] } as Votes,
        }));
        for (const parts of CHOICES)
          expect(await outputsOf(other, parts)).toBe(await outputsOf(workshop, parts));
      }),
      { numRuns: 3 },
    );
  });

  it('all that leaves is the same whether a reply came by phone or on paper, and whatever phones said matters most', async () => {
    await fc.assert(
      fc.asyncProperty(anyTeam, anyOrder, async (workshop, order) => {
        const { model, date, respondents, groups, practices, room, decided, decisions } = workshop;
        const copyBy = (
          how: (at: number) => Partial<KeptReply>,
          more: Partial<WorkingCopy>,
        ): WorkingCopy => ({
          model,
          date,
          ...more,
          invitation: { model: 2, workshop: '7K3M9PQ2', groups, practices },
          room,
          decided,
          decisions,
          replies: respondents.map(({ group = '', label = '', ...said }, at) => ({
            key: String(at),
            how: 'link',
            ...how(at),
            label,
            group: GROUPS.indexOf(group),
            ...said,
          })),
        });
        const phones = copyBy((at) => ({ id: `ABCD${1000 + at}`, revision: 2 }), {
          choices: order.map((at) => ({ id: `ABCD${1000 + at}`, revision: 1, practices: [VOTED_AGAIN] })),
        });
        const paper = copyBy((at) => ({ how: at % 2 === 0 ? 'ballot' : 'code' }), {});
        for (const parts of CHOICES)
          expect(await outputsOf(toWorkshop(paper), parts)).toBe(await outputsOf(toWorkshop(phones), parts));
      }),
      { numRuns: 2 },
    );
  });

  it('hands stand beside rows as one tally, and change none of them', () => {
    fc.assert(
      fc.property(anyTeam, anyTally, (workshop, hands) => {
        const rows = (of: Workshop) => resultOf(of, ['votes']).respondents;
        expect(rows({ ...workshop, room: { [ASKED[0] ?? 'guidance']: hands } })).toEqual(rows(workshop));
      }),
      { numRuns: 30 },
    );
  });
});
