import { afterEach, expect, test, vi } from 'vitest';
import type { Reply } from '../../../src/domain/workshop/invitation.ts';
import { device } from '../../stores/tab.ts';

afterEach(() => vi.unstubAllGlobals());

const reply: Reply = {
  model: 1,
  answers: { guidance: 3, 'closed-loop': 1, 'self-service': 4 },
  notes: { guidance: 'Every call' },
};

async function asking() {
  const stores = await device().openTab();
  vi.stubGlobal('location', { origin: 'https://cap17.example' });
  const asked = await import('../../../src/stores/asked.ts');
  const flow = await import('../../../src/flows/asking/take-answer.ts');
  const ask = await import('../../../src/flows/asking/ask.ts');
  const id = stores.createAssessment('Claims', {
    model: 1,
    date: '2026-11-21',
    scope: 'Motor claims',
    answers: { guidance: { status: 'dont-know' }, 'closed-loop': { level: 4 } },
  });
  const assessment = () => {
    const kept = stores.$current.get();
    if (!kept) throw new Error('Nothing is kept');
    return kept.file;
  };
  return { ...asked, ...flow, ...ask, stores, id, assessment };
}

test('one is asked about what one does not know, and about what one ticks besides, in model order', async () => {
  const { assessment, proposedToAsk, askedAmong } = await asking();
  const practices = ['guidance', 'self-service'] as const;
  expect(proposedToAsk(assessment(), practices)).toEqual(['guidance']);
  expect(askedAmong(practices, ['guidance', 'self-service'])).toEqual(['self-service', 'guidance']);
  // Answered meanwhile in another tab: it is not asked any more.
  expect(askedAmong(['guidance'], ['guidance', 'self-service'])).toEqual(['guidance']);
});

test('what was asked is remembered without a text of the assessment, and its link carries the scope', async () => {
  const { id, assessment, linkToAsk, $asks } = await asking();
  const { decodeLink } = await import('../../../src/share/link/decode-link.ts');
  const link = await linkToAsk(id, assessment(), ['guidance']);
  expect(await decodeLink(link)).toMatchObject({
    file: { format: 'cap17-invitation', scope: 'Motor claims', practices: ['guidance'] },
  });
  expect($asks.get()).toMatchObject([{ assessment: id, invitation: { practices: ['guidance'] } }]);
  expect($asks.get()[0]?.invitation.scope).toBeUndefined();
});

test('an answer takes the place of a don’t-know or of nothing; a level of one’s own stays', async () => {
  const { assessment, wouldTake } = await asking();
  expect(wouldTake(assessment(), reply)).toMatchObject({
    taken: ['self-service', 'guidance'],
    kept: ['closed-loop'],
  });
});

test('of another model’s answer only what asks the same is taken; nothing into an assessment that is gone', async () => {
  const { assessment, wouldTake, isComparable, leftOut } = await asking();
  const renewed = { ...assessment(), model: 2 };
  expect(
    wouldTake(renewed, { ...reply, answers: { ...reply.answers, 'partner-journeys': 2 } }),
  ).toMatchObject({
    taken: ['partner-journeys'],
    kept: [],
  });
  expect(leftOut(assessment(), reply)).toEqual([]);
  expect(leftOut(renewed, reply)).toEqual(['self-service', 'guidance', 'closed-loop']);
  expect(isComparable(renewed, reply)).toBe(false);
  expect(wouldTake(renewed, reply)).toBeUndefined();
  expect(wouldTake(undefined, reply)).toBeUndefined();
});

test('what is taken goes into what is kept by then, and what was asked is forgotten', async () => {
  const { stores, id, assessment, makeAsk, $asks, takeAnswer } = await asking();
  makeAsk(id, assessment(), ['guidance', 'self-service']);
  const [ask] = $asks.get();
  if (!ask) throw new Error('Nothing was asked');
  stores.changeAnswer(id, 'self-service', { level: 0 });
  takeAnswer(ask, reply);
  expect(assessment().answers).toEqual({
    guidance: { level: 3, note: 'Every call' },
    'closed-loop': { level: 4 },
    'self-service': { level: 0 },
  });
  expect($asks.get()).toEqual([]);
});

test('what comes once its assessment is closed goes to the one after it; with none, nothing is done or forgotten', async () => {
  const { stores, id, assessment, makeAsk, $asks, takeAnswer, takesAnswer } = await asking();
  makeAsk(id, assessment(), ['guidance']);
  const [ask] = $asks.get();
  if (!ask) throw new Error('Nothing was asked');
  const before = assessment().answers;
  const next = stores.startAgain(id, 'Claims, next quarter') ?? '';
  const last = stores.startAgain(next, 'Claims, the one after') ?? '';
  const kept = () => stores.$assessments.get();
  expect(takesAnswer(ask, kept())?.id).toBe(last);

  stores.deleteAssessment(last);
  expect(takeAnswer(ask, reply)).toBeUndefined();
  expect($asks.get()).toEqual([ask]);

  stores.restoreAssessment(last);
  // One of those between may be gone for good.
  stores.deleteAssessment(id);
  expect(takeAnswer(ask, { model: 1, answers: { 'partner-journeys': 2 } })).toBe(last);
  expect(kept().find((one) => one.id === last)?.file.answers).toEqual({ 'partner-journeys': { level: 2 } });
  stores.restoreAssessment(id);
  expect(kept().find((one) => one.id === id)?.file.answers).toEqual(before);
  expect($asks.get()).toEqual([]);
});

test('an ask is known by what the device keeps, before what is kept was opened', async () => {
  const { id, assessment, makeAsk } = await asking();
  const { workshop = '' } = makeAsk(id, assessment(), ['guidance']);
  vi.resetModules();
  const later = await import('../../../src/stores/asked.ts');
  expect(later.$asks.get()).toEqual([]);
  expect(later.askOf(workshop)).toMatchObject({ id: workshop, assessment: id });
  expect(later.askOf('ZZZZZZZZ')).toBeUndefined();
  expect(later.askOf(undefined)).toBeUndefined();
});
