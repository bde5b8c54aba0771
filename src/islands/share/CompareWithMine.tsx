import { useMemo, useState } from 'react';
import { compareAssessments, type Standing } from '../../domain/scoring/comparison.ts';
import { fill } from '../../i18n/words.ts';
import { type AssessmentFile, fromFile } from '../../share/files.ts';
import type { SavedAssessment } from '../../stores/assessments.ts';
import { useReportText } from '../report/report-text.ts';

interface Props {
  readonly opened: AssessmentFile;
  readonly mine: SavedAssessment;
}

/** The 17 levels or statuses of the opened report beside one's own. */
export function CompareWithMine({ opened, mine }: Props) {
  const { opening } = useReportText().t.share;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{opening.compare}</summary>
      {isOpen && <SideBySide opened={opened} mine={mine} />}
    </details>
  );
}

function SideBySide({ opened, mine }: Props) {
  const { t, practices } = useReportText();
  const { opening } = t.share;
  const compared = useMemo(() => compareAssessments(opened, fromFile(mine.file)), [opened, mine.file]);
  const inWords = (standing: Standing) =>
    typeof standing === 'number' ? t.common.level[standing] : t.common.state[standing];
  return (
    <table>
      <caption>{fill(opening.compareCaption, { name: mine.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{opening.practice}</th>
          <th scope="col">{opening.theirs}</th>
          <th scope="col">{opening.ours}</th>
        </tr>
      </thead>
      <tbody>
        {compared.practices.map(({ practice, before, after }) => (
          <tr key={practice}>
            <th scope="row">{practices[practice].title}</th>
            <td>{inWords(before)}</td>
            <td>{inWords(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
