import { LEVELS } from '../../domain/model/answer.ts';
import type { PracticeId } from '../../domain/model/model.ts';
import { hasFigures } from '../../domain/workshop/groups.ts';
import { votesOn } from '../../domain/workshop/workshop.ts';
import { fill } from '../../i18n/words.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';
import type { Column } from './sheet.ts';

/** What the votes add to a practice's row, and every count only where the votes leave. */
export function voteColumns(leaving: LeavingReport, { t }: DocumentLanguage): Column<PracticeId>[] {
  const group = groupOf(leaving);
  const { workshop } = leaving;
  if (!group || !workshop) return [];
  const { columns, level, yes, no } = t.spreadsheet;
  const votes = (id: PracticeId) => group.practices[id];
  const figure = (id: PracticeId, value: number | null) =>
    hasFigures(votes(id)) ? (value ?? undefined) : undefined;
  const first = (id: PracticeId) => {
    const figures = leaving.first?.[id];
    return figures && hasFigures(figures) ? (figures.median ?? undefined) : undefined;
  };
  const counted = (id: PracticeId, value: number | undefined) =>
    votesOn(workshop, id).length > 0 ? value : undefined;
  const counts: Column<PracticeId>[] = [
    ...LEVELS.map(
      (at): Column<PracticeId> => ({
        title: fill(level, { n: at }),
        width: 9,
        cell: (id) => counted(id, votes(id).distribution[at]),
      }),
    ),
    { title: columns.notApplicable, width: 11, cell: (id) => counted(id, votes(id).notApplicable) },
    { title: columns.dontKnow, width: 11, cell: (id) => counted(id, votes(id).dontKnow) },
  ];
  return [
    { title: columns.votes, width: 11, cell: (id) => figure(id, votes(id).n) },
    { title: columns.firstMedian, width: 9, cell: (id) => first(id) },
    { title: columns.median, width: 9, cell: (id) => figure(id, votes(id).median) },
    { title: columns.sd, width: 11, format: 'hundredths', cell: (id) => figure(id, votes(id).sd) },
    {
      title: columns.agreement,
      width: 12,
      cell: (id) => {
        const { status } = votes(id);
        return status ? t.deck.spread.status[status] : undefined;
      },
    },
    ...(workshop.respondents.length > 0 ? counts : []),
    ...handsColumns(leaving, { t }),
    {
      title: columns.decided,
      width: 11,
      cell: (id) => leaving.decided && (leaving.decided.includes(id) ? yes : no),
    },
    { title: columns.reason, width: 50, cell: (id) => workshop.decided?.[id]?.reason },
  ];
}

/** The hands counted in the room; no column where none were. */
function handsColumns(
  { workshop, report }: LeavingReport,
  { t }: Pick<DocumentLanguage, 't'>,
): Column<PracticeId>[] {
  const { columns, handsLevel } = t.spreadsheet;
  const { room } = workshop ?? {};
  if (room === undefined) return [];
  const median = (id: PracticeId) =>
    report.kind === 'workshop' ? (report.practices[id].room?.median ?? undefined) : undefined;
  return [
    { title: columns.present, width: 11, cell: (id) => room[id]?.present },
    { title: columns.handsMedian, width: 9, cell: median },
    ...LEVELS.map(
      (at): Column<PracticeId> => ({
        title: fill(handsLevel, { n: at }),
        width: 9,
        cell: (id) => room[id]?.counts[at],
      }),
    ),
    { title: columns.handsDontKnow, width: 11, cell: (id) => room[id]?.dontKnow },
    { title: columns.handsNotApplicable, width: 11, cell: (id) => room[id]?.notApplicable },
  ];
}
