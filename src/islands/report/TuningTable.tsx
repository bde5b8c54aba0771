import { useState } from 'react';
import { Table } from '../../components/parts/Table.tsx';
import { type Importance, mostImportant } from '../../domain/model/answer.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import { type PracticeId, practicesIn } from '../../domain/model/model.ts';
import type { ReportChanges } from '../../flows/own-report/changes.ts';
import { fill, list } from '../../i18n/words.ts';
import { useReportText } from '../text/report-text.ts';
import { TuningRow } from './TuningRow.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly changes: ReportChanges;
}

/** Importance and target of each practice, in model order so that nothing moves under the hand. */
export function TuningTable({ assessment: { model, answers }, changes }: Props) {
  const { locale, t, practices } = useReportText();
  const words = t.report.tune;
  const [refused, setRefused] = useState<string | null>(null);
  const shown = practicesIn(model).filter((id) => answers[id]?.status !== 'not-applicable');

  const setImportance = (practice: PracticeId, importance: Importance) => {
    const isDone = changes.setImportance(practice, importance);
    const chosen = mostImportant(answers).map((id) => practices[id].title);
    setRefused(isDone ? null : fill(words.refused, { practices: list(locale, chosen) }));
    return isDone;
  };

  return (
    <>
      <p className="measure">{words.lead}</p>
      <p role="alert" className="error">
        {refused}
      </p>
      <Table label={words.title} heads={[words.practice, words.importance, words.target]}>
        <tbody>
          {shown.map((id) => (
            <TuningRow
              key={id}
              id={id}
              answer={answers[id]}
              setImportance={(importance) => setImportance(id, importance)}
              setTarget={(target) => changes.setTarget(id, target)}
            />
          ))}
        </tbody>
      </Table>
    </>
  );
}
