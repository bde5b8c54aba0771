import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVIDENCE } from '../../src/playbook/evidence.ts';
import { researchStrength, STRENGTHS } from '../../src/playbook/research-strength.ts';
import { SOURCES } from '../content/content-files.ts';

const seen = { verified: 'yes', read: 'abstract' } as const;
const sources = new Map([
  ['trial', { kind: 'experiment', measured: 'behaviour', ...seen }],
  ['field', { kind: 'field-data', measured: 'both', ...seen }],
  ['vignette', { kind: 'experiment', measured: 'opinion', ...seen }],
  ['survey', { kind: 'survey', measured: 'opinion', ...seen }],
  ['poll', { kind: 'survey', measured: 'opinion', ...seen }],
  ['pooled', { kind: 'meta-analysis', measured: 'opinion', ...seen }],
  ['pooled-sales', { kind: 'meta-analysis', measured: 'both', ...seen }],
  ['unread', { kind: 'experiment', measured: 'behaviour', verified: 'yes', read: 'none' }],
  ['glimpsed', { kind: 'experiment', measured: 'behaviour', verified: 'yes', read: 'excerpt' }],
  ['unseen', { kind: 'experiment', measured: 'behaviour', verified: 'partly', read: 'abstract' }],
  ['model', { kind: 'theory', ...seen }],
  ['review', { kind: 'review', ...seen }],
  ['consultant', { kind: 'practitioner', ...seen }],
] as const);
const ids = [...sources.keys()];
const judge = (supports: string[], contrary: string[] = []) =>
  researchStrength({ supports, contrary }, sources);
const strengthOf = (supports: string[], contrary: string[] = []) => judge(supports, contrary).strength;

test('three studies, one of them on what people do, are solid, whatever they found', () => {
  expect(strengthOf(['trial', 'survey', 'poll'])).toBe('solid');
  expect(strengthOf(['survey', 'poll'], ['trial'])).toBe('solid');
  expect(strengthOf(['survey'], ['poll', 'field'])).toBe('solid');
});

test('a meta-analysis stands for three studies', () => {
  expect(strengthOf(['pooled-sales'])).toBe('solid');
  expect(strengthOf(['pooled'])).toBe('partial');
  expect(strengthOf(['pooled', 'trial'])).toBe('solid');
});

test('opinions alone are partial, however many', () => {
  expect(strengthOf(['survey', 'poll', 'vignette'])).toBe('partial');
});

test('one study of behaviour is partial, one of opinions is thin, and so is none', () => {
  expect(strengthOf(['trial'])).toBe('partial');
  expect(strengthOf(['survey'])).toBe('thin');
  expect(strengthOf(['model', 'review', 'consultant'])).toBe('thin');
  expect(judge([])).toEqual({ strength: 'thin', agreement: null, support: [], against: [] });
});

test('a study of which we read less than the abstract, or saw no record, supports and contradicts nothing', () => {
  for (const id of ['unread', 'glimpsed', 'unseen']) {
    expect(judge([id], [id])).toEqual({ strength: 'thin', agreement: null, support: [], against: [] });
  }
});

test('a study of something near the practice is not counted', () => {
  const near = { supports: ['trial', 'survey', 'poll'], contrary: ['field'], nearby: ['trial', 'field'] };
  expect(researchStrength(near, sources)).toEqual({
    strength: 'partial',
    agreement: 'agree',
    support: ['survey', 'poll'],
    against: [],
  });
});

test('whether the studies agree is a word of its own', () => {
  expect(judge(['trial', 'survey']).agreement).toBe('agree');
  expect(judge(['trial', 'survey'], ['poll']).agreement).toBe('limits');
  expect(judge(['trial'], ['poll']).agreement).toBe('divided');
  expect(judge(['trial', 'survey'], ['trial', 'poll']).agreement).toBe('limits');
  expect(judge([], ['poll']).agreement).toBe('divided');
  expect(judge(['trial'], ['consultant', 'model']).agreement).toBe('agree');
});

test('a study on both sides is counted on both, and once in how much is known', () => {
  expect(judge(['trial', 'survey'], ['trial'])).toEqual({
    strength: 'partial',
    agreement: 'limits',
    support: ['trial', 'survey'],
    against: ['trial'],
  });
});

test('a practice about which more is known never looks weaker for it', () => {
  const some = fc.uniqueArray(fc.constantFrom(...ids));
  fc.assert(
    fc.property(some, some, fc.constantFrom(...ids), fc.boolean(), (supports, contrary, more, isFor) => {
      const before = STRENGTHS.indexOf(strengthOf(supports, contrary));
      const after = isFor
        ? strengthOf([...new Set([...supports, more])], contrary)
        : strengthOf(supports, [...new Set([...contrary, more])]);
      expect(STRENGTHS.indexOf(after)).toBeLessThanOrEqual(before);
    }),
  );
});

test('the practices are not all alike', () => {
  const known = new Map(SOURCES.map((source) => [source.id, source]));
  const strengths = Object.values(EVIDENCE).map((evidence) => researchStrength(evidence, known).strength);
  expect(new Set(strengths).size).toBeGreaterThan(1);
});

test.each([
  ['closed-loop', 'solid', 'limits'],
  ['self-service', 'solid', 'limits'],
  ['lifetime-value', 'solid', 'limits'],
  ['privacy-choice', 'solid', 'limits'],
  ['listening-by-value', 'thin', null],
  ['customer-routines', 'thin', null],
] as const)('of %s what is known is %s, and the studies say %s', (id, strength, agreement) => {
  const known = new Map(SOURCES.map((source) => [source.id, source]));
  expect(researchStrength(EVIDENCE[id], known)).toMatchObject({ strength, agreement });
});
