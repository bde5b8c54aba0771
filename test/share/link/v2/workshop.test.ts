import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS } from '../../../../src/domain/model/answer.ts';
import { PRACTICE_IDS, type PracticeId } from '../../../../src/domain/model/model.ts';
import { groupsLeaving } from '../../../../src/domain/workshop/groups.ts';
import { groupsShownWith, resultOf } from '../../../../src/domain/workshop/result.ts';
import { type Respondent, voteOf, type Workshop } from '../../../../src/domain/workshop/workshop.ts';
import { buildWorkshopReport } from '../../../../src/domain/workshop/workshop-report.ts';
import type { WorkshopFile } from '../../../../src/share/formats.ts';
import { decodeLink } from '../../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../../src/share/link/encode-link.ts';
import { LINK_FAILURES } from '../../../../src/share/link/failure.ts';
import { LINK_PARTS, type LinkPart } from '../../../../src/share/link/parts.ts';
import { padded, seal, unseal } from '../../../../src/share/link/seal.ts';
import { byteBits, countBits, numberBits, streamOf } from '../../../../src/share/link/stream.ts';
import { groupBits } from '../../../../src/share/link/v1/group-counts.ts';
import { V2 } from '../../../../src/share/link/v2/tables.ts';
import { parseFile } from '../../../../src/share/parse-file.ts';
import { arrivingDecision } from '../../any-file.ts';
import { anyWorkshopFile, GROUPS } from '../../any-workshop.ts';

const anyParts = fc.subarray([...LINK_PARTS]);

async function reopened(file: WorkshopFile, parts: readonly LinkPart[]): Promise<WorkshopFile> {
  const decoded = await decodeLink(await encodeLink(file, parts));
  if (!decoded.ok || decoded.file.format !== 'cap17-workshop') throw new Error('No workshop');
  return decoded.file;
}

/** What a link says no more than its file: names and dates of proofs, the words of steps. */
function arriving(result: Workshop): object {
  const entries = Object.entries(result.decided ?? {}).map(([id, { proof, ...held }]) => [
    id,
    { ...held, ...(proof && { proof: { kind: proof.kind } }) },
  ]);
  return {
    format: 'cap17-workshop',
    version: 1,
    ...result,
    ...(result.decided && { decided: Object.fromEntries(entries) }),
    ...(result.decisions && { decisions: result.decisions.map(arrivingDecision) }),
  };
}

test('a link opens to what travels with the parts ticked, whatever the workshop', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkshopFile, anyParts, async (file, parts) => {
      expect(await reopened(file, parts)).toEqual(arriving(resultOf(file, parts)));
    }),
    { numRuns: 200 },
  );
});

test('an opened file gives the same link again, and is sound', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkshopFile, anyParts, async (file, parts) => {
      const opened = await reopened(file, parts);
      expect(await encodeLink(opened, parts)).toBe(await encodeLink(file, parts));
      expect(parseFile(JSON.stringify(opened))).toMatchObject({ ok: true });
    }),
  );
});

test('an opened file scores as the workshop did, where no groups are shown, in every figure of what travelled', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkshopFile, anyParts, async (file, parts) => {
      const before = buildWorkshopReport(file, groupsShownWith(parts));
      const opened = await reopened(file, parts);
      const after = buildWorkshopReport(opened);
      const { counts, weakestAxis, heldBackBy, declared, supported, gaps, respondents, solidity } = before;
      expect(after).toMatchObject({
        counts,
        weakestAxis,
        heldBackBy,
        declared,
        supported,
        gaps,
        respondents,
        solidity,
      });
      for (const id of PRACTICE_IDS) expect(after.practices[id].level).toBe(before.practices[id].level);
      if (!parts.includes('votes') || file.respondents.length === 0) return;
      const scope = parts.includes('scope') ? before.scope : null;
      const withRooms = Object.fromEntries(
        Object.entries(before.practices).map(([id, { room, ...votes }]) => [
          id,
          { ...votes, ...(room && opened.room?.[id as PracticeId] && { room }) },
        ]),
      );
      expect({ ...after, kendallW: null }).toEqual({
        ...before,
        practices: withRooms,
        scope,
        kendallW: null,
      });
      expect(after.kendallW ?? -1).toBeCloseTo(before.kendallW ?? -1, 12);
    }),
    { numRuns: 60 },
  );
});

test('how solid a result is reads the same to all who open it, whatever travelled of it but the groups', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkshopFile, async (file) => {
      fc.pre(file.respondents.length > 0);
      const solidities = await Promise.all(
        ([[], ['votes'], ['notes', 'scope']] as const).map(
          async (parts) => buildWorkshopReport(await reopened(file, parts)).solidity,
        ),
      );
      expect(new Set(solidities.map((one) => JSON.stringify(one))).size).toBe(1);
    }),
    { numRuns: 60 },
  );
});

test('what moved is told without votes: how the first agreed, the hands, what was decided in the room', async () => {
  const people = [0, 0, 4, 4, 2].map((level) => ({
    answers: { guidance: level, 'closed-loop': 2 } as const,
    second: { guidance: 1 } as const,
  })) as Respondent[];
  const hands = { present: 12, counts: [0, 11, 0, 0, 0], dontKnow: 1, notApplicable: 0 };
  const file: WorkshopFile = {
    format: 'cap17-workshop',
    version: 1,
    model: 1,
    date: '2026-11-21',
    respondents: people,
    room: { guidance: hands },
    decided: { guidance: { level: 2, reason: 'seen' } },
  };
  const bare = await reopened(file, []);
  expect(bare).toMatchObject({
    respondents: [],
    n: 5,
    statuses: { guidance: 'split', 'closed-loop': 'close' },
    agreement: 'good',
    settled: ['guidance'],
    room: { guidance: hands },
  });
  expect(bare.decided?.guidance).toEqual({ level: 2 });
  const rows = await reopened(file, ['votes', 'notes']);
  expect(rows.respondents).toHaveLength(5);
  expect(rows.firstVotes).toEqual({ guidance: { counts: [2, 0, 1, 0, 2], dontKnow: 0, notApplicable: 0 } });
  expect(rows.decided).toEqual({ guidance: { level: 2, reason: 'seen' } });
  expect(rows.room).toEqual({ guidance: hands });
});

test('thirty people’s rows, decided levels, importances and proof take 300 characters at most', async () => {
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.constantFrom(...LEVELS, 'dont-know' as const)), async (votes) => {
      const everyPractice = <Value>(make: () => Value) =>
        Object.fromEntries(PRACTICE_IDS.map((id) => [id, make()]));
      const file: WorkshopFile = {
        format: 'cap17-workshop',
        version: 1,
        model: 1,
        date: '2899-12-31',
        matterMost: PRACTICE_IDS.slice(-5),
        practices: PRACTICE_IDS.slice(0, -1),
        respondents: Array.from({ length: 30 }, () => ({
          answers: everyPractice(() => votes.next().value),
        })),
        decided: everyPractice(() => ({ level: 4, proof: { kind: 'customer', date: '1900-01' } }) as const),
      };
      expect((await encodeLink(file, ['votes'])).length).toBeLessThanOrEqual(300);
    }),
    { numRuns: 50 },
  );
});

test('no name, group, reason or note leaves unless it is ticked', async () => {
  const secret = 'Zanzibar';
  const answers = Object.fromEntries(PRACTICE_IDS.map((id) => [id, 2 as const]));
  const respondents = [1, 2, 2, 2, 3].map((level) => ({
    label: secret,
    group: secret,
    answers: { ...answers, guidance: level },
    notes: { guidance: secret },
  })) as Respondent[];
  const file: WorkshopFile = {
    format: 'cap17-workshop',
    version: 1,
    model: 1,
    date: '2026-11-21',
    scope: secret,
    organisation: secret,
    groups: [secret],
    respondents,
    decided: {
      guidance: { level: 3, reason: secret, proof: { kind: 'indicator', name: secret, date: '2026-03-04' } },
    },
    decisions: [{ action: secret }],
  };
  for (const parts of [[], ['votes']] as const) {
    expect(JSON.stringify(await reopened(file, parts))).not.toContain(secret);
  }
  const grouped = await reopened(file, ['groups']);
  expect(grouped.groupCounts?.guidance).toEqual([
    { group: secret, distribution: [0, 1, 3, 1, 0], notApplicable: 0, dontKnow: 0 },
  ]);
  expect((await reopened(file, ['notes'])).notes).toEqual({
    guidance: new Array(5).fill(secret),
  });
});

test('rows travel in an order that says nothing of who came first', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkshopFile, fc.nat(), async (file, turn) => {
      const { respondents } = file;
      const start = respondents.length === 0 ? 0 : turn % respondents.length;
      const turned = [...respondents.slice(start), ...respondents.slice(0, start)];
      const other = { ...file, respondents: turned };
      expect(await encodeLink(other, ['votes', 'groups', 'notes'])).toBe(
        await encodeLink(file, ['votes', 'groups', 'notes']),
      );
    }),
  );
});

/** How many of these people gave any reply, how many a level. */
function peopleOn(file: WorkshopFile, practice: (typeof PRACTICE_IDS)[number], groups: readonly string[]) {
  const outside = file.respondents.filter(({ group }) => group === undefined || !groups.includes(group));
  const votes = outside.map((one) => voteOf(one, practice)).filter((vote) => vote !== undefined);
  return [outside.length, votes.length, votes.filter((vote) => typeof vote === 'number').length];
}

test('by no subtraction are one to four people told apart, in a report, in a link or a file, on any practice', async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(anyWorkshopFile, anyParts, async (file, others) => {
      const parts = [...new Set<LinkPart>([...others, 'groups'])];
      for (const seen of [file, resultOf(file, parts), await reopened(file, parts)]) {
        for (const practice of PRACTICE_IDS) {
          const groups = groupsLeaving(seen, practice);
          if (groups.length === 0) continue;
          shown += 1;
          for (const { figures } of groups) expect(figures.n).toBeGreaterThanOrEqual(5);
          for (const left of peopleOn(
            file,
            practice,
            groups.map(({ group }) => group),
          )) {
            expect([1, 2, 3, 4]).not.toContain(left);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(shown).toBeGreaterThan(100);
});

test('rows of people and counts of groups never leave together, in a link or a file, whatever is asked', async () => {
  let [rows, groups] = [0, 0];
  await fc.assert(
    fc.asyncProperty(anyWorkshopFile, anyParts, fc.boolean(), async (file, others, hasVotes) => {
      const parts = [...new Set<LinkPart>([...others, 'groups', ...(hasVotes ? ['votes' as const] : [])])];
      for (const left of [resultOf(file, parts), await reopened(file, parts)]) {
        expect(left.respondents.every(({ group }) => group === undefined)).toBe(true);
        if (left.respondents.length > 0) {
          rows += 1;
          expect(left.groupCounts).toBeUndefined();
          expect(left.groups).toBeUndefined();
        } else if (left.groupCounts) groups += 1;
      }
    }),
    { numRuns: 200 },
  );
  expect(rows).toBeGreaterThan(50);
  expect(groups).toBeGreaterThan(5);
});

test('a link of before that holds both opens as it was, and hands on only one of them', async () => {
  const frozen = new URL('../../../fixtures/links/w1-everything.txt', import.meta.url);
  const decoded = await decodeLink(readFileSync(frozen, 'utf8').trim());
  if (!decoded.ok || decoded.file.format !== 'cap17-workshop') throw new Error('No workshop');
  expect(decoded.file.respondents.length).toBeGreaterThan(0);
  expect(decoded.file.groupCounts).toBeDefined();
  const again = await reopened(decoded.file, LINK_PARTS);
  expect(again.respondents).toEqual(decoded.file.respondents);
  expect(again.groupCounts).toBeUndefined();
});

test('hands that stand as votes in a file of before stay marked beside their rows', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyWorkshopFile,
      fc.subarray([...PRACTICE_IDS]),
      anyParts,
      async (file, hands, parts) => {
        const opened = await reopened({ ...file, hands }, parts);
        const asked = hands.filter((id) => file.practices?.includes(id) ?? true);
        expect(opened.hands ?? []).toEqual(opened.respondents.length > 0 ? asked : []);
      },
    ),
  );
});

test('a group of two, or of one mind, put in by hand is dropped from a file, and makes a link invalid', async () => {
  const respondents = Array.from({ length: 10 }, (_, at) => ({
    group: GROUPS[at % 2],
    answers: { guidance: at < 4 ? 1 : 2 } as const,
  }));
  const file = { format: 'cap17-workshop', version: 1, model: 2, date: '2026-11-21', respondents } as const;
  const fragment = await encodeLink(file, ['groups']);
  const opened = await reopened(file, ['groups']);
  const [front, management] = opened.groupCounts?.guidance ?? [];
  if (!front || !management) throw new Error('No groups');
  const names = GROUPS.slice(0, 2);
  const body = unseal('w', 2, fragment.slice(3)) ?? '';
  const [before = '', after = ''] = body.split(groupBits(V2, names, opened.groupCounts));
  for (const distribution of [
    [0, 0, 2, 0, 0],
    [0, 1, 3, 0, 0],
    [0, 0, 5, 0, 0],
  ]) {
    const few = { guidance: [front, { ...management, distribution }] };
    expect((await reopened({ ...opened, groupCounts: few }, ['groups'])).groupCounts).toEqual({
      guidance: [front],
    });
    const rest = streamOf(after);
    const beside = countBits(rest.count()) + countBits(rest.count()) + numberBits(rest.number());
    const forged = before + groupBits(V2, names, few) + beside + byteBits(rest.bytes());
    expect(await decodeLink(seal('w', 2, padded(forged)))).toEqual({ ok: false, failure: 'invalid' });
  }
});

test('whatever a right checksum is put on gives a file in its one form, or a failure', async () => {
  const anyBits = fc
    .tuple(fc.nat(200), fc.infiniteStream(fc.constantFrom('0', '0', '1')))
    .map(([sixes, bits]) => [...bits.take(6 * sixes + 2)].join(''));
  await fc.assert(
    fc.asyncProperty(anyBits, fc.constantFrom('w2', 'w1', 'q1', 'v1', 'q2'), async (bits, kind) => {
      const decoded = await decodeLink(seal(kind.charAt(0), Number(kind.charAt(1)), bits));
      if (decoded.ok) expect(parseFile(JSON.stringify(decoded.file))).toMatchObject({ ok: true });
      else expect(LINK_FAILURES).toContain(decoded.failure);
    }),
    { numRuns: 2_000 },
  );
});

test('a link that was altered under a right checksum is in its one form, or a failure', async () => {
  let altered = 0;
  const flips = fc.array(fc.nat(), { maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(
      anyWorkshopFile,
      fc.subarray(['votes', 'groups'] as const),
      flips,
      async (file, parts, places) => {
        const whole = await encodeLink(file, parts);
        const bits = [...(unseal('w', 2, whole.slice(3)) ?? '')];
        for (const place of places) bits[place % bits.length] = bits[place % bits.length] === '0' ? '1' : '0';
        const sealed = seal('w', 2, bits.join(''));
        const decoded = await decodeLink(sealed);
        if (!decoded.ok) return;
        altered += Number(sealed !== whole);
        expect(await encodeLink(decoded.file, LINK_PARTS)).toBe(sealed);
      },
    ),
    { numRuns: 500 },
  );
  expect(altered).toBeGreaterThan(0);
});
