import { importanceOf, proofOf, stateOf } from '../../domain/model/answer.ts';
import { axesOf, type PracticeId, practicesIn } from '../../domain/model/model.ts';
import { factsOf } from '../../domain/scoring/report-facts.ts';
import { notesOn } from '../../domain/workshop/workshop.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';
import type { Column } from './table.ts';

/** What the report says of each practice. */
export function practiceColumns(leaving: LeavingReport, language: DocumentLanguage): Column<PracticeId>[] {
  const { t, practices } = language;
  const { columns, yes, no, unknown } = t.spreadsheet;
  const { answers } = leaving.assessment;
  const group = groupOf(leaving);
  const { rated } = factsOf(leaving.assessment);
  const axisOf = new Map(
    axesOf(practicesIn(leaving.assessment.model)).flatMap((axis) =>
      axis.practices.map(({ id }) => [id, axis.id] as const),
    ),
  );
  const stateWords = (id: PracticeId) => {
    const state = stateOf(answers[id]);
    if (state === 'rated') return undefined;
    return group && state === 'unanswered' ? unknown : t.common.state[state];
  };
  return [
    [columns.axis, (id) => t.common.axis[axisOf.get(id) ?? 'interaction'].name],
    [columns.practice, (id) => practices[id].title],
    [columns.id, (id) => id],
    [columns.level, (id) => rated.get(id)?.declared],
    [columns.levelName, (id) => t.common.level[rated.get(id)?.declared ?? -1]],
    [columns.state, stateWords],
    [columns.target, (id) => rated.get(id)?.target],
    [
      columns.toProve,
      (id) => {
        const one = rated.get(id);
        return one && (one.supported < one.declared ? yes : no);
      },
    ],
    [columns.proof, (id) => t.common.proof[proofOf(answers[id])]],
    [columns.proofName, (id) => answers[id]?.proof?.name],
    [columns.proofDate, (id) => answers[id]?.proof?.date],
    [columns.importance, (id) => t.common.importance[importanceOf(answers[id])]],
    [columns.note, (id) => notesOf(leaving, id)],
  ];
}

function notesOf({ assessment, workshop }: LeavingReport, id: PracticeId): string | undefined {
  const notes = workshop ? notesOn(workshop, id) : [assessment.answers[id]?.note ?? ''];
  return notes.filter((note) => note !== '').join('\n\n') || undefined;
}
