import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROOF_KINDS, proofOf, stateOf } from '../../src/domain/model/answer.ts';
import type { Assessment } from '../../src/domain/model/assessment.ts';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { scoreAssessment } from '../../src/domain/scoring/report.ts';
import { parseFile } from '../../src/share/parse-file.ts';

function sample(locale: 'fr' | 'en'): Assessment {
  const text = readFileSync(new URL(`../../content/sample/${locale}.json`, import.meta.url), 'utf8');
  const parsed = parseFile(text);
  if (!parsed.ok || parsed.file.format !== 'cap17-assessment') throw new Error('Not an assessment');
  expect(parsed.remarks).toEqual([]);
  return parsed.file;
}

/** All that is not text in one language. */
function codes({ answers, ...rest }: Assessment) {
  return {
    date: rest.date,
    sector: rest.sector,
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, { note, proof, ...answer }]) => [
        id,
        { ...answer, ask: 'ask' in answer && answer.ask !== undefined, proof: [proof?.kind, proof?.date] },
      ]),
    ),
    decisions: rest.decisions?.map(({ practice, due }) => [practice, due]),
    measures: rest.measures?.map(({ date }) => date),
  };
}

describe.each(['fr', 'en'] as const)('the sample in %s', (locale) => {
  const one = sample(locale);

  test('says that it is fictional wherever its scope or its organisation stands', () => {
    expect(one.scope).toMatch(/ficti/);
    expect(one.organisation).toMatch(/ficti/);
    for (const { name } of one.measures ?? []) expect(name).toMatch(/invent/);
  });

  test('shows every state, every kind of proof and five that matter most', () => {
    const answers = PRACTICE_IDS.map((id) => one.answers[id]);
    expect(new Set(answers.map(stateOf)).size).toBe(4);
    expect(new Set(answers.map((answer) => answer?.level).filter((level) => level !== undefined)).size).toBe(
      5,
    );
    expect(new Set(answers.map(proofOf)).size).toBe(PROOF_KINDS.length);
    expect(answers.filter((answer) => answer?.importance === 3)).toHaveLength(5);
    expect(Object.values(scoreAssessment(one).declared.axes).every((axis) => axis.scored)).toBe(true);
  });
});

test('the sample is the same in both languages but for its words', () => {
  expect(codes(sample('fr'))).toEqual(codes(sample('en')));
});
