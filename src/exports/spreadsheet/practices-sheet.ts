import { importanceOf, proofOf } from '../../domain/model/answer.ts';
import { axesOf, type PracticeId, practicesIn } from '../../domain/model/model.ts';
import { factsOf } from '../../domain/scoring/report-facts.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { stateInReport } from '../practice-standing.ts';
import { type Column, dateCell, type Sheet, sheetOf } from './sheet.ts';
import { voteColumns } from './vote-columns.ts';

/** What the report says of each practice, a row each. */
export function practicesSheet(leaving: LeavingReport, language: DocumentLanguage): Sheet {
  const columns = [
    ...levelColumns(leaving, language),
    ...gapColumns(leaving, language),
    ...proofColumns(leaving, language),
    ...voteColumns(leaving, language),
  ];
  const { sheets } = language.t.spreadsheet;
  return sheetOf(sheets.practices, columns, practicesIn(leaving.assessment.model), 2);
}

/** Where each practice stands. */
function levelColumns(leaving: LeavingReport, language: DocumentLanguage): Column<PracticeId>[] {
  const { t, practices } = language;
  const { columns } = t.spreadsheet;
  const { model, answers } = leaving.assessment;
  const { rated } = factsOf(leaving.assessment);
  const axisOf = new Map(
    axesOf(practicesIn(model)).flatMap((axis) => axis.practices.map(({ id }) => [id, axis.id] as const)),
  );
  const levelName = (id: PracticeId) => t.common.level[rated.get(id)?.declared ?? -1];
  return [
    { title: columns.axis, width: 20, cell: (id) => t.common.axis[axisOf.get(id) ?? 'interaction'].name },
    { title: columns.practice, width: 32, cell: (id) => practices[id].title },
    { title: columns.level, width: 8, cell: (id) => rated.get(id)?.declared },
    {
      title: columns.levelName,
      width: 16,
      cell: (id) => levelName(id) ?? stateInReport(leaving, language, id),
    },
    { title: columns.target, width: 8, cell: (id) => rated.get(id)?.target },
    { title: columns.importance, width: 15, cell: (id) => t.common.importance[importanceOf(answers[id])] },
  ];
}

/** In which order to act. */
function gapColumns({ report }: LeavingReport, { t }: DocumentLanguage): Column<PracticeId>[] {
  const { columns, yes, no } = t.spreadsheet;
  const gaps = new Map(report.gaps.map((gap, at) => [gap.practice, { ...gap, place: at + 1 }]));
  return [
    { title: columns.place, width: 8, cell: (id) => gaps.get(id)?.place },
    { title: columns.gap, width: 10, cell: (id) => gaps.get(id)?.gap },
    { title: columns.priority, width: 10, cell: (id) => gaps.get(id)?.priority },
    {
      title: columns.band,
      width: 16,
      cell: (id) => t.report.gaps.band[gaps.get(id)?.band ?? 'none'],
    },
    { title: columns.robust, width: 16, format: 'share', cell: (id) => gaps.get(id)?.robust },
    {
      title: columns.toProve,
      width: 10,
      cell: (id) => {
        const gap = gaps.get(id);
        return gap && (gap.toProve ? yes : no);
      },
    },
  ];
}

/** What shows it. */
function proofColumns(
  { assessment: { answers } }: LeavingReport,
  { t }: DocumentLanguage,
): Column<PracticeId>[] {
  const { columns } = t.spreadsheet;
  return [
    {
      title: columns.proof,
      width: 20,
      isUnprinted: true,
      cell: (id) => t.common.proof[proofOf(answers[id])],
    },
    { title: columns.proofName, width: 30, isUnprinted: true, cell: (id) => answers[id]?.proof?.name },
    {
      title: columns.proofDate,
      width: 13,
      isUnprinted: true,
      cell: (id) => dateCell(answers[id]?.proof?.date),
    },
    { title: columns.id, width: 24, isUnprinted: true, cell: (id) => id },
  ];
}
