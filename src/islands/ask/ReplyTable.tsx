import { Table } from '../../components/parts/Table.tsx';
import { stateOf } from '../../domain/model/answer.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { Standing } from '../../domain/scoring/comparison.ts';
import type { Answered } from '../../domain/workshop/ask-someone.ts';
import type { Reply } from '../../domain/workshop/invitation.ts';
import { standingInWords } from '../../wording/levels.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly assessment: Assessment;
  readonly reply: Reply;
  readonly merged: Answered;
}

/** What someone answered beside one's own answers, and which of the two is kept. */
export function ReplyTable({ assessment, reply, merged }: Props) {
  const { t, practices } = useReportText();
  const { reply: words } = t.workshopReport;
  const inWords = (where: Standing | undefined) =>
    where === undefined ? '' : standingInWords(t.common, where);
  return (
    <Table label={words.title} heads={[words.practice, words.mine, words.theirs, words.note, '']}>
      <tbody>
        {[...merged.taken, ...merged.kept].map((id) => {
          const mine = assessment.answers[id];
          const state = stateOf(mine);
          return (
            <tr key={id}>
              <th scope="row">{practices[id].title}</th>
              <td>{inWords(state === 'rated' ? mine?.level : state)}</td>
              <td>{inWords(reply.answers[id])}</td>
              <td className="user-text">{reply.notes?.[id]}</td>
              <td>{merged.taken.includes(id) ? words.takes : words.keeps}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
