import { useState } from 'react';
import {
  type Importance,
  importanceOf,
  LEVELS,
  type Level,
  mostImportant,
  targetOf,
} from '../../domain/model/answer.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import { type PracticeId, practicesIn } from '../../domain/model/model.ts';
import type { ReportChanges } from '../../flows/own-report/changes.ts';
import { fill, list } from '../../i18n/words.ts';
import { useReportText } from '../text/report-text.ts';

const IMPORTANCES = [3, 2, 1] as const satisfies Importance[];

interface Props {
  readonly assessment: Assessment;
  readonly changes: ReportChanges;
}

/** Importance and target of each practice, in model order so that nothing moves under the hand. */
export function Tuning({ assessment: { model, answers }, changes }: Props) {
  const { locale, t, practices } = useReportText();
  const words = t.report.tune;
  const [refused, setRefused] = useState<string | null>(null);
  const shown = practicesIn(model).filter((id) => answers[id]?.status !== 'not-applicable');

  const setImportance = (practice: PracticeId, importance: Importance) => {
    const isDone = changes.setImportance(practice, importance);
    setRefused(
      isDone
        ? null
        : fill(words.refused, {
            practices: list(
              locale,
              mostImportant(answers).map((id) => practices[id].title),
            ),
          }),
    );
    return isDone;
  };

  return (
    <details className="no-print tuning">
      <summary>{words.title}</summary>
      <p className="measure">{words.lead}</p>
      <p role="alert" className="error">
        {refused}
      </p>
      <section className="scroll" tabIndex={0} aria-label={words.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.practice}</th>
              <th scope="col">{words.importance}</th>
              <th scope="col">{words.target}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((id) => {
              const { title } = practices[id];
              return (
                <tr key={id}>
                  <th scope="row">{title}</th>
                  <td>
                    <select
                      aria-label={fill(words.of, { what: words.importance, practice: title })}
                      value={String(importanceOf(answers[id]))}
                      onChange={(event) => {
                        const select = event.currentTarget;
                        const isDone = setImportance(id, Number(select.value) as Importance);
                        // A refused choice leaves nothing to render: the list is put back by hand.
                        if (!isDone) select.value = String(importanceOf(answers[id]));
                      }}
                    >
                      {IMPORTANCES.map((importance) => (
                        <option key={importance} value={String(importance)}>
                          {t.common.importance[importance]}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td>
                    <select
                      aria-label={fill(words.of, { what: words.target, practice: title })}
                      value={String(targetOf(answers[id]))}
                      onChange={(event) => changes.setTarget(id, Number(event.currentTarget.value) as Level)}
                    >
                      {LEVELS.map((level) => (
                        <option key={level} value={String(level)}>
                          {t.common.level[level]}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}
