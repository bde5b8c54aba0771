import { Table } from '../../components/parts/Table.tsx';
import { importanceOf, proofOf, stateOf } from '../../domain/model/answer.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import { practicesIn } from '../../domain/model/model.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { fill } from '../../i18n/words.ts';
import { practiceAddress } from '../../wording/report/report-language.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly assessment: Assessment;
  readonly facts: ReportFacts;
}

/** The profile as a table: what the chart shows, and the proof and importance behind it. */
export function ProfileTable({ assessment: { model, answers }, facts }: Props) {
  const { locale, t, practices } = useReportText();
  const { profile } = t.report;
  const asked = practicesIn(model);
  return (
    <details>
      <summary>{profile.table}</summary>
      <Table
        label={profile.table}
        caption={fill(profile.caption, { n: asked.length })}
        heads={[profile.practice, profile.level, profile.goal, profile.proof, profile.importance]}
      >
        <tbody>
          {asked.map((id) => {
            const state = stateOf(answers[id]);
            const rated = facts.rated.get(id);
            return (
              <tr key={id}>
                <th scope="row">
                  <a href={practiceAddress(locale, id)}>{practices[id].title}</a>
                </th>
                {rated ? (
                  <>
                    <td>
                      {rated.declared} · {t.common.level[rated.declared]}
                      {rated.supported < rated.declared && `, ${profile.toBeProven}`}
                    </td>
                    <td>
                      {rated.target} · {t.common.level[rated.target]}
                    </td>
                    <td>{t.common.proof[proofOf(answers[id])]}</td>
                    <td>{t.common.importance[importanceOf(answers[id])]}</td>
                  </>
                ) : (
                  <td colSpan={4}>{state !== 'rated' && t.common.state[state]}</td>
                )}
              </tr>
            );
          })}
        </tbody>
      </Table>
    </details>
  );
}
