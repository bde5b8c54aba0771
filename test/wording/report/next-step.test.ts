import { expect, test } from 'vitest';
import type { Assessment, Decision } from '../../../src/domain/model/assessment.ts';
import { scoreAssessment } from '../../../src/domain/scoring/report.ts';
import { decisionOf, firstSteps } from '../../../src/wording/report/next-step.ts';
import { assessmentFrom } from '../../domain/sample.ts';
import { languageOf } from '../../exports/leaving.ts';

const text = languageOf('en');
const ONE: Assessment = { ...assessmentFrom('3214D 210N2_ 312040'), model: 2 };

function firstOf(decisions: readonly Decision[]) {
  const assessment = { ...ONE, decisions };
  const [first] = firstSteps(text, scoreAssessment(assessment).gaps, assessment);
  if (!first) throw new Error('Nothing comes first');
  return first;
}

const proposed = firstOf([]);
const decided: Decision = {
  ...decisionOf(proposed.practice, proposed.step),
  owner: 'Ada',
  due: '2027-05-01',
};

test('the step that comes first names the role of the guide, and a date counted from the assessment', () => {
  expect(proposed.who).toBe(`${text.t.common.owner[proposed.step.owner]}, by 19\u00a0December\u00a02026`);
});

test('a step that was decided is said with who takes it, by when and how one sees it, as it was decided', () => {
  expect(firstOf([decided]).who).toBe('Ada, by 1\u00a0May\u00a02027');
  expect(firstOf([{ ...decided, owner: '', due: '' }]).who).toBe(proposed.who);
  expect(firstOf([{ ...decided, indicator: 'Calls counted' }]).step.indicator).toBe('Calls counted');
  expect(firstOf([{ ...decided, indicator: '' }]).step.indicator).toBe(proposed.step.indicator);
});

test('what was dropped, or decided on another step, changes nothing', () => {
  expect(firstOf([{ ...decided, status: 'dropped' }]).who).toBe(proposed.who);
  expect(firstOf([{ practice: proposed.practice, action: 'Ask around', owner: 'Ada' }]).who).toBe(
    proposed.who,
  );
});

test('the first three steps are said, and the note beside an answer without the blanks around it', () => {
  const { practice } = proposed;
  const answers = { ...ONE.answers, [practice]: { ...ONE.answers[practice], note: ' Every call \n' } };
  const assessment = { ...ONE, answers };
  const steps = firstSteps(text, scoreAssessment(assessment).gaps, assessment);
  expect(steps).toHaveLength(3);
  expect(steps[0]).toMatchObject({ practice, note: 'Every call' });
});
