import { expect, test } from 'vitest';
import { PRACTICES } from '../../src/domain/model/model.ts';
import { researchStrength } from '../../src/playbook/research-strength.ts';
import { SOURCES } from '../content/content-files.ts';

const seen = { verified: 'yes', read: 'abstract' } as const;
const sources = new Map([
  ['trial', { kind: 'experiment', ...seen }],
  ['field', { kind: 'field-data', ...seen }],
  ['survey', { kind: 'survey', ...seen }],
  ['poll', { kind: 'survey', ...seen }],
  ['unread', { kind: 'experiment', verified: 'yes', read: 'none' }],
  ['glimpsed', { kind: 'experiment', verified: 'yes', read: 'excerpt' }],
  ['unseen', { kind: 'experiment', verified: 'partly', read: 'abstract' }],
  ['model', { kind: 'theory', ...seen }],
  ['review', { kind: 'review', ...seen }],
  ['consultant', { kind: 'practitioner', ...seen }],
] as const);
const strengthOf = (supports: string[], contrary: string[] = []) =>
  researchStrength({ supports, contrary }, sources).strength;

test('two empirical studies, one beyond a survey, and nothing against are solid', () => {
  expect(strengthOf(['trial', 'field'])).toBe('solid');
  expect(strengthOf(['survey', 'trial', 'model'])).toBe('solid');
});

test('surveys alone are mixed', () => {
  expect(strengthOf(['survey', 'poll'])).toBe('mixed');
});

test('anything against turns solid into mixed, whatever its kind', () => {
  for (const against of ['field', 'consultant', 'unread', 'model']) {
    expect(strengthOf(['trial', 'field'], [against])).toBe('mixed');
  }
});

test('one study alone, or none, is thin', () => {
  expect(strengthOf([])).toBe('thin');
  expect(strengthOf(['trial'])).toBe('thin');
  expect(strengthOf(['trial', 'model', 'review', 'consultant'])).toBe('thin');
});

test('a study of which we read less than the abstract, or saw no record, supports nothing', () => {
  expect(strengthOf(['trial', 'unread'])).toBe('thin');
  expect(strengthOf(['trial', 'glimpsed'])).toBe('thin');
  expect(strengthOf(['trial', 'unseen'])).toBe('thin');
});

test('a study on both sides is counted on both', () => {
  const both = researchStrength({ supports: ['trial', 'field'], contrary: ['trial'] }, sources);
  expect(both).toEqual({ strength: 'mixed', support: ['trial', 'field'], against: ['trial'] });
});

test('no practice with a known objection is called solid, and not all are alike', () => {
  const known = new Map(SOURCES.map((source) => [source.id, source]));
  const strengths = PRACTICES.map((practice) => ({ practice, ...researchStrength(practice, known) }));
  const solid = strengths.filter(({ strength }) => strength === 'solid');
  expect(solid.filter(({ practice }) => practice.contrary.length > 0)).toEqual([]);
  expect(new Set(strengths.map(({ strength }) => strength)).size).toBe(3);
});
