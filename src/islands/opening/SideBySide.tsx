import { useMemo } from 'react';
import { Table } from '../../components/parts/Table.tsx';
import { compareAssessments, type PracticeChange } from '../../domain/scoring/comparison.ts';
import { fill } from '../../i18n/words.ts';
import { type AssessmentFile, fromFile } from '../../share/files.ts';
import type { KeptAssessment } from '../../stores/assessments.ts';
import { standingInWords } from '../../wording/levels.ts';
import { OtherModel } from '../report/OtherModel.tsx';
import { useReportText } from '../text/report-text.ts';
import { Between } from './Between.tsx';

interface Props {
  readonly opened: AssessmentFile;
  readonly mine: KeptAssessment;
}

/** The levels or statuses of the opened report beside one's own: those that differ, by their proof alone too, first and marked. */
export function SideBySide({ opened, mine }: Props) {
  const { t, practices } = useReportText();
  const { opening } = t.share;
  const compared = useMemo(() => compareAssessments(opened, fromFile(mine.file)), [opened, mine.file]);
  const caption = fill(opening.compareCaption, { name: mine.name });
  const differs = ({ before, after, proof }: PracticeChange) => before !== after || proof !== null;
  const differenceIn = ({ before, after }: PracticeChange) =>
    before === after ? opening.proofDiffers : opening.differs;
  // What neither answered is no agreement.
  const alikeIn = ({ before }: PracticeChange) => (before === 'unanswered' ? '–' : opening.same);
  const rows = [
    ...compared.practices.filter(differs),
    ...compared.practices.filter((change) => !differs(change)),
  ];
  return (
    <>
      <OtherModel {...compared} />
      <p className="small quiet" aria-hidden="true">
        {opening.compareLegend}
      </p>
      <Table
        label={caption}
        caption={caption}
        heads={[opening.practice, opening.theirs, opening.ours, opening.compared]}
      >
        <tbody>
          {rows.map((change) => (
            <tr key={change.practice}>
              <th scope="row">
                {practices[change.practice].title}
                <Between opened={change.before} mine={change.after} />
              </th>
              <td>{standingInWords(t.common, change.before)}</td>
              <td>{standingInWords(t.common, change.after)}</td>
              <td>{differs(change) ? <b>{differenceIn(change)}</b> : alikeIn(change)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
