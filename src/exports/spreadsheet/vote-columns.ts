import { LEVELS } from '../../domain/model/answer.ts';
import type { PracticeId } from '../../domain/model/model.ts';
import { hasFigures } from '../../domain/workshop/groups.ts';
import { votesOn } from '../../domain/workshop/workshop.ts';
import { fill } from '../../i18n/words.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';
import type { Column } from './table.ts';

/** What the votes add to a practice's row, and every count only where the votes leave. */
export function voteColumns(leaving: LeavingReport, { t }: DocumentLanguage): Column<PracticeId>[] {
  const group = groupOf(leaving);
  const { workshop } = leaving;
  if (!group || !workshop) return [];
  const { columns, level } = t.spreadsheet;
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
      (at): Column<PracticeId> => [fill(level, { n: at }), (id) => counted(id, votes(id).distribution[at])],
    ),
    [columns.notApplicable, (id) => counted(id, votes(id).notApplicable)],
    [columns.dontKnow, (id) => counted(id, votes(id).dontKnow)],
  ];
  return [
    [columns.votes, (id) => figure(id, votes(id).n)],
    [columns.firstMedian, (id) => first(id)],
    [columns.median, (id) => figure(id, votes(id).median)],
    [columns.sd, (id) => figure(id, votes(id).sd)],
    [
      columns.agreement,
      (id) => {
        const { status } = votes(id);
        return status ? t.deck.spread.status[status] : undefined;
      },
    ],
    ...(workshop.respondents.length > 0 ? counts : []),
    ...handsColumns(leaving, { t }),
    [
      columns.decided,
      (id) => leaving.decided && (leaving.decided.includes(id) ? t.spreadsheet.yes : t.spreadsheet.no),
    ],
    [columns.reason, (id) => workshop.decided?.[id]?.reason],
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
    [columns.present, (id) => room[id]?.present],
    [columns.handsMedian, median],
    ...LEVELS.map((at): Column<PracticeId> => [fill(handsLevel, { n: at }), (id) => room[id]?.counts[at]]),
    [columns.handsDontKnow, (id) => room[id]?.dontKnow],
    [columns.handsNotApplicable, (id) => room[id]?.notApplicable],
  ];
}
