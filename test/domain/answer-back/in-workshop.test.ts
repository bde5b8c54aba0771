import { expect, test } from 'vitest';
import type { AnswerBack } from '../../../src/domain/answer-back/answer-back.ts';
import {
  planInWorkshop,
  reportOfWorkshop,
  takeInWorkshop,
  withoutInWorkshop,
} from '../../../src/domain/answer-back/in-workshop.ts';
import { sealOf } from '../../../src/domain/answer-back/seal.ts';
import { decisionIds } from '../../../src/domain/model/decision-id.ts';
import { rehearsalCopy } from '../../../src/domain/workshop/rehearsal.ts';
import { type ResultPart, resultOf } from '../../../src/domain/workshop/result.ts';
import { toWorkshop, type WorkingCopy } from '../../../src/domain/workshop/working-copy.ts';
import { groupAssessment } from '../../../src/domain/workshop/workshop-report.ts';
import { workshopFile } from '../../../src/share/files.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';

const copy: WorkingCopy = {
  ...rehearsalCopy({ scope: 'Claims', groups: ['a', 'b'], notes: [] }, '2026-11-21'),
  decided: { guidance: { level: 3, reason: 'Seen', proof: { kind: 'indicator', name: 'Rate' } } },
  decisions: [{ action: 'Name a pilot', owner: 'Ada' }, { step: { practice: 'guidance', level: 4 } }],
};
const [pilot = '', step = ''] = decisionIds(copy.decisions ?? []);
const answer: AnswerBack = {
  model: copy.model,
  date: '2026-12-01',
  report: { seal: sealOf(reportOfWorkshop(copy)), date: copy.date },
  name: 'Bo',
  contested: {
    guidance: { from: 3, to: 1, reason: 'Only in Lyon' },
    'closed-loop': { reason: 'I doubt it' },
  },
  actions: [
    { decision: pilot, verdict: 'handed-back', reason: 'Not my team' },
    { decision: step, verdict: 'accepted', due: '2027-02-01' },
  ],
};
const every = planInWorkshop(copy, answer).lines.map(({ key }) => key);

test('a workshop has one seal, in its copy, in its file and in its link, whatever leaves with it', async () => {
  const sets: readonly (readonly ResultPart[])[] = [[], ['votes'], ['groups'], ['scope', 'notes', 'actions']];
  for (const parts of sets) {
    const result = resultOf(toWorkshop(copy), parts);
    expect(sealOf(groupAssessment(result))).toBe(answer.report.seal);
    const opened = await decodeLink(await encodeLink(workshopFile(toWorkshop(copy)), parts));
    const file = opened.ok && opened.file.format === 'cap17-workshop' ? opened.file : undefined;
    expect(file && sealOf(groupAssessment(file))).toBe(answer.report.seal);
  }
});

test('of an answer a workshop takes actions, and a level as what the room decided, with its reason and proof', () => {
  expect(every).toEqual([
    'level:guidance',
    `answered:${pilot}`,
    `answered:${step}`,
    `owner:${step}`,
    `due:${step}`,
  ]);
  const taken = takeInWorkshop(copy, answer, every);
  expect(taken.decided?.guidance).toEqual({
    level: 1,
    reason: 'Only in Lyon (Bo)',
    proof: { kind: 'indicator', name: 'Rate' },
  });
  expect(taken.decisions?.[0]).toMatchObject({
    owner: 'Ada',
    answered: { verdict: 'handed-back', by: 'Bo' },
  });
  expect(taken.decisions?.[1]).toMatchObject({ owner: 'Bo', due: '2027-02-01' });
  expect(taken.replies).toBe(copy.replies);
  expect(planInWorkshop(taken, answer).lines).toEqual([]);
});

test('no level of a room changes unless its line is ticked, and all can be taken back', () => {
  const taken = takeInWorkshop(copy, answer, every.slice(1));
  expect(taken.decided).toEqual(copy.decided);
  const whole = takeInWorkshop(copy, answer, every);
  expect(withoutInWorkshop(whole, copy, answer, every)).toEqual(copy);
  const late = { action: 'Call the board' };
  const since = { ...whole, decisions: [...(whole.decisions ?? []), late] };
  expect(withoutInWorkshop(since, copy, answer, every).decisions).toEqual([...(copy.decisions ?? []), late]);
  // What the room decided again since stays, and so does a practice whose line was not ticked.
  const again = { level: 2, reason: 'Seen again' } as const;
  const decidedAgain = { ...whole, decided: { guidance: again } };
  expect(withoutInWorkshop(decidedAgain, copy, answer, every).decided?.guidance).toEqual(again);
  const unticked = { ...taken, decided: { guidance: { ...again, level: 1 } } } as const;
  expect(withoutInWorkshop(unticked, copy, answer, every.slice(1)).decided).toEqual(unticked.decided);
});

test('a level contested becomes a status too, with who said so, and none where the room was not asked', () => {
  const said: AnswerBack = {
    ...answer,
    actions: [],
    contested: {
      guidance: { to: 'not-applicable', reason: 'None here' },
      'closed-loop': { to: 4, reason: '' },
    },
  };
  const taken = takeInWorkshop(copy, said, ['level:guidance', 'level:closed-loop']);
  expect(taken.decided?.guidance).toMatchObject({ status: 'not-applicable', reason: 'None here (Bo)' });
  expect(taken.decided?.['closed-loop']).toMatchObject({ level: 4, reason: '(Bo)' });
  const { name: _, ...nameless } = said;
  expect(
    takeInWorkshop(copy, nameless, ['level:closed-loop']).decided?.['closed-loop']?.reason,
  ).toBeUndefined();
  const invitation = { ...copy.invitation, practices: ['guidance'] as const };
  const asked: WorkingCopy = { ...copy, invitation };
  expect(planInWorkshop(asked, said).lines.map(({ key }) => key)).toEqual(['level:guidance']);
});

test('a workshop without actions has none once an answer was taken back', () => {
  const { decisions: _, ...bare } = copy;
  const said: AnswerBack = {
    ...answer,
    contested: {},
    actions: [{ decision: 'closed-loop:2', verdict: 'accepted' }],
  };
  const keys = planInWorkshop(bare, said).lines.map(({ key }) => key);
  const taken = takeInWorkshop(bare, said, keys);
  expect(taken.decisions).toHaveLength(1);
  expect(withoutInWorkshop(taken, bare, said, keys)).toStrictEqual(bare);
});
