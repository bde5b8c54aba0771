import { LEVELS } from '../../../domain/model/answer.ts';
import type { VoteFigures } from '../../../domain/workshop/agreement.ts';
import type { GroupFigures } from '../../../domain/workshop/groups.ts';
import { fill } from '../../../i18n/words.ts';
import { levelInWords } from '../../../wording/levels.ts';
import { shortMedian } from '../../../wording/workshop/room-votes.ts';
import { useRoomText } from './room-text.ts';

interface Props {
  readonly title: string;
  readonly figures: VoteFigures;
  readonly former: VoteFigures | undefined;
  readonly groups: readonly GroupFigures[];
}

/** What the chart shows, as a table. */
export function VotesTable({ title, figures, former, groups }: Props) {
  const text = useRoomText();
  const { t } = text;
  const rows: readonly (readonly [string, VoteFigures])[] = [
    [former ? t.votes.second : t.votes.all, figures],
    ...(former ? [[t.votes.first, former] as const] : []),
    ...groups.map(({ group, figures: own }) => [group, own] as const),
  ];
  return (
    <details>
      <summary>{t.votes.table}</summary>
      <section className="scroll" tabIndex={0} aria-label={t.votes.table}>
        <table>
          <caption>{fill(t.votes.caption, { practice: title })}</caption>
          <thead>
            <tr>
              <th scope="col">{t.votes.who}</th>
              {LEVELS.map((level) => (
                <th key={level} scope="col">
                  {levelInWords(text.common.level, level)}
                </th>
              ))}
              <th scope="col">{t.votes.dontKnowShort}</th>
              <th scope="col">{t.votes.notApplicableShort}</th>
              <th scope="col">{t.votes.median}</th>
            </tr>
          </thead>
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
        </table>
      </section>
    </details>
  );
}
