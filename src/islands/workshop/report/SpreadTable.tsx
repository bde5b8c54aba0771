import { Table } from '../../../components/parts/Table.tsx';
import { LEVELS } from '../../../domain/model/answer.ts';
import type { PracticeId } from '../../../domain/model/model.ts';
import type { VoteFigures } from '../../../domain/workshop/agreement.ts';
import type { PracticeVotes } from '../../../domain/workshop/workshop-report.ts';
import { inFigures, inPercent } from '../../../i18n/in-figures.ts';
import { groupMedian, heldInWords } from '../../../wording/workshop/spread.ts';
import { useReportText } from '../../text/report-text.ts';

interface Props {
  /** The widest apart first. */
  readonly practices: readonly PracticeId[];
  /** As everyone first answered. */
  readonly first: Readonly<Record<PracticeId, VoteFigures>>;
  readonly votes: Readonly<Record<PracticeId, PracticeVotes>>;
}

/** The first votes as numbers, their figures, and what the group holds. */
export function SpreadTable({ practices, first, votes }: Props) {
  const text = useReportText();
  const { locale, t } = text;
  const { spread } = t.workshopReport;
  const number = (value: number | null) => (value === null ? '–' : inFigures(locale, value, 2));
  const share = (value: number | null) => (value === null ? '–' : inPercent(locale, value));
  const heads = [
    spread.practice,
    ...LEVELS.map((level) => `${level} · ${t.common.level[level]}`),
    t.common.state['not-applicable'],
    t.common.state['dont-know'],
    spread.medianHead,
    spread.heldHead,
    spread.agreement,
    spread.sd,
    spread.within,
  ];
  return (
    <details>
      <summary>{spread.table}</summary>
      <Table className="spread-table" label={spread.caption} caption={spread.caption} heads={heads}>
        <tbody>
          {practices.map((id) => {
            const { distribution, notApplicable, dontKnow, median, status, sd, within } = first[id];
            const cells = [
              ...LEVELS.map((level) => distribution[level]),
              notApplicable,
              dontKnow,
              median === null ? '–' : groupMedian(text, median),
              heldInWords(text, votes[id].level),
              status ? spread.status[status] : '–',
              number(sd),
              share(within),
            ];
            return (
              <tr key={id}>
                <th scope="row">{text.practices[id].title}</th>
                {cells.map((cell, at) => (
                  <td key={heads[at + 1]} data-head={heads[at + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </Table>
    </details>
  );
}
