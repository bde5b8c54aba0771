import { Table } from '../../../components/parts/Table.tsx';
import { LEVELS } from '../../../domain/model/answer.ts';
import type { VoteFigures } from '../../../domain/workshop/agreement.ts';
import type { GroupFigures } from '../../../domain/workshop/groups.ts';
import { figuresOfTally } from '../../../domain/workshop/tally.ts';
import type { Tally } from '../../../domain/workshop/workshop.ts';
import { fill } from '../../../i18n/words.ts';
import { levelInWords } from '../../../wording/levels.ts';
import { shortMedian } from '../../../wording/workshop/room-votes.ts';
import { useRoomText } from './room-text.ts';

interface Props {
  readonly title: string;
  readonly figures: VoteFigures;
  readonly former: VoteFigures | undefined;
  readonly tally: Tally | undefined;
  readonly groups: readonly GroupFigures[];
}

type CountedVotes = Pick<VoteFigures, 'distribution' | 'dontKnow' | 'notApplicable' | 'median'>;

/** What the chart shows, as a table. */
export function VotesTable({ title, figures, former, tally, groups }: Props) {
  const text = useRoomText();
  const { t } = text;
  const rows: readonly (readonly [string, CountedVotes])[] = [
    [former ? t.votes.second : t.votes.all, figures],
    ...(former ? [[t.votes.first, former] as const] : []),
    ...(tally ? [[t.hands.row, { ...tally, ...figuresOfTally(tally) }] as const] : []),
    ...groups.map(({ group, figures: own }) => [group, own] as const),
  ];
  return (
    <details>
      <summary>{t.votes.table}</summary>
      <Table
        label={t.votes.table}
        caption={fill(t.votes.caption, { practice: title })}
        heads={[
          t.votes.who,
          ...LEVELS.map((level) => levelInWords(text.common.level, level)),
          t.votes.dontKnowShort,
          t.votes.notApplicableShort,
          t.votes.median,
        ]}
      >
        <tbody>
          {rows.map(([name, of]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {LEVELS.map((level) => (
                <td key={level}>{of.distribution[level]}</td>
              ))}
              <td>{of.dontKnow}</td>
              <td>{of.notApplicable}</td>
              <td>{of.median === null ? '–' : shortMedian(text, of.median)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
