import { expect, test } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import { scoreAssessment } from '../../../src/domain/scoring/report.ts';
import { factsOf } from '../../../src/domain/scoring/report-facts.ts';
import { summaryText } from '../../../src/wording/report/summary-text.ts';
import { assessmentFrom } from '../../domain/sample.ts';
import { languageOf } from '../../exports/leaving.ts';

const mailOf = (assessment: Assessment) =>
  summaryText(languageOf('en'), assessment, scoreAssessment(assessment), factsOf(assessment), 1);

test('the mail says what was decided, by whom and when, and where it stands', () => {
  const mail = mailOf({
    ...assessmentFrom('3214D 210N2_ 312040'),
    decisions: [
      { action: 'Name a pilot', owner: 'Ada', due: '2027-01-31', status: 'under-way' },
      { action: 'Call back', status: 'done', proof: { kind: 'indicator', name: 'Call log' } },
    ],
  });
  expect(mail).toContain(
    'Decisions:\n- Name a pilot · Ada, by 31\u00a0January\u00a02027 · under way\n- Call back · done: Call log\n',
  );
});

test('the mail of a room begins with what it decided, in the place of what the guide proposes', () => {
  const decisions = [
    { action: 'Name a pilot', owner: 'Ada', due: '2027-01-31', indicator: 'Named' },
  ] as const;
  const room = { ...assessmentFrom('3214D 210N2_ 312040'), decisions };
  const { report } = languageOf('en').t;
  const mail = summaryText(languageOf('en'), room, scoreAssessment(room), factsOf(room), 12, true);
  const [, first] = mail.split('\n\n');
  expect(first).toBe('Decisions:\n- Name a pilot · Ada, by 31\u00a0January\u00a02027 · Named');
  expect(mail).not.toContain(report.summary.first);
});

test('a mail without decisions says nothing of them', () => {
  expect(mailOf(assessmentFrom('3214D 210N2_ 312040'))).not.toContain('Decisions');
});
