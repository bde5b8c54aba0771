import { LEVELS } from '../../domain/model/answer.ts';
import { practicesIn } from '../../domain/model/model.ts';
import { groupsLeaving } from '../../domain/workshop/groups.ts';
import type { Respondent, Vote } from '../../domain/workshop/workshop.ts';
import { fill } from '../../i18n/words.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { groupedNotes, type LeavingReport } from '../leaving-report.ts';
import { type Column, type Sheet, sheetOf } from './sheet.ts';

/** The figures of each group on each practice; none where no group leaves. */
export function groupsSheet(
  { workshop }: LeavingReport,
  { t, practices }: DocumentLanguage,
): Sheet | undefined {
  if (!workshop?.groupCounts) return undefined;
  const { columns, level, sheets } = t.spreadsheet;
  const rows = practicesIn(workshop.model).flatMap((id) =>
    groupsLeaving(workshop, id).map(({ group, figures }) => ({ id, group, figures })),
  );
  type Row = (typeof rows)[number];
  return sheetOf(
    sheets.groups,
    [
      { title: columns.practice, width: 36, cell: ({ id }: Row) => practices[id].title },
      { title: columns.group, width: 24, cell: ({ group }: Row) => group },
      { title: columns.votes, width: 11, cell: ({ figures }: Row) => figures.n },
      { title: columns.median, width: 9, cell: ({ figures }: Row) => figures.median },
      ...LEVELS.map(
        (at): Column<Row> => ({
          title: fill(level, { n: at }),
          width: 9,
          cell: ({ figures }) => figures.distribution[at],
        }),
      ),
      { title: columns.notApplicable, width: 11, cell: ({ figures }: Row) => figures.notApplicable },
      { title: columns.dontKnow, width: 11, cell: ({ figures }: Row) => figures.dontKnow },
    ],
    rows,
    1,
  );
}

/** What each person answered, a row each, of nobody in particular; none where the votes do not leave. */
export function votesSheet(
  { workshop }: LeavingReport,
  { t, practices }: DocumentLanguage,
): Sheet | undefined {
  if (!workshop || workshop.respondents.length === 0) return undefined;
  const { columns, sheets } = t.spreadsheet;
  const said = (vote: Vote | undefined) => (typeof vote === 'string' ? t.common.state[vote] : (vote ?? null));
  const rows = workshop.respondents.map(({ answers }, at) => ({ answers, row: at + 1 }));
  type Row = Pick<Respondent, 'answers'> & { readonly row: number };
  return sheetOf(
    sheets.votes,
    [
      { title: columns.row, width: 7, cell: ({ row }: Row) => row },
      ...practicesIn(workshop.model).map(
        (id): Column<Row> => ({
          title: practices[id].title,
          width: 14,
          cell: ({ answers }) => said(answers[id]),
        }),
      ),
    ],
    rows,
    1,
  );
}

/** What was noted, a row a note; none where nothing was, or notes do not leave. */
export function notesSheet(leaving: LeavingReport, { t, practices }: DocumentLanguage): Sheet | undefined {
  const { columns, sheets } = t.spreadsheet;
  const rows = practicesIn(leaving.assessment.model).flatMap((id) =>
    groupedNotes(leaving, id).map(({ note, theme }) => ({ id, note, theme })),
  );
  type Row = (typeof rows)[number];
  if (rows.length === 0) return undefined;
  return sheetOf(
    sheets.notes,
    [
      { title: columns.practice, width: 36, cell: ({ id }: Row) => practices[id].title },
      ...(rows.some(({ theme }) => theme !== undefined)
        ? [{ title: columns.theme, width: 28, cell: ({ theme }: Row) => theme }]
        : []),
      { title: columns.note, width: 110, cell: ({ note }: Row) => note },
    ],
    rows,
    1,
  );
}
