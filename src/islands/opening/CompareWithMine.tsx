import { useMemo, useState } from 'react';
import { Table } from '../../components/parts/Table.tsx';
import { compareAssessments } from '../../domain/scoring/comparison.ts';
import { fill } from '../../i18n/words.ts';
import { type AssessmentFile, fromFile } from '../../share/files.ts';
import type { KeptAssessment } from '../../stores/assessments.ts';
import { standingInWords } from '../../wording/levels.ts';
import { OtherModel } from '../report/OtherModel.tsx';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly opened: AssessmentFile;
  readonly mine: KeptAssessment;
}

/** The levels or statuses of the opened report beside one's own. */
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
  const caption = fill(opening.compareCaption, { name: mine.name });
  return (
    <>
      <OtherModel {...compared} />
      <Table label={caption} caption={caption} heads={[opening.practice, opening.theirs, opening.ours]}>
        <tbody>
          {compared.practices.map(({ practice, before, after }) => (
            <tr key={practice}>
              <th scope="row">{practices[practice].title}</th>
              <td>{standingInWords(t.common, before)}</td>
              <td>{standingInWords(t.common, after)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
