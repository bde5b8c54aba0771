import { LEVELS } from '../../domain/model/answer.ts';
import { practicesIn } from '../../domain/model/model.ts';
import { groupsLeaving } from '../../domain/workshop/groups.ts';
import type { Vote } from '../../domain/workshop/workshop.ts';
import { fill } from '../../i18n/words.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { type Cell, type Column, tableOf } from './table.ts';

/** The figures of each group on each practice. */
export function groupRows({ workshop }: LeavingReport, { t, practices }: DocumentLanguage): Cell[][] {
  const { columns, level } = t.spreadsheet;
  const ids = workshop ? practicesIn(workshop.model) : [];
  const rows = ids.flatMap((id) =>
    workshop ? groupsLeaving(workshop, id).map(({ group, figures }) => ({ id, group, figures })) : [],
  );
  return tableOf(
    [
      [columns.practice, ({ id }) => practices[id].title],
      [columns.group, ({ group }) => group],
      [columns.votes, ({ figures }) => figures.n],
      [columns.median, ({ figures }) => figures.median],
      ...LEVELS.map(
        (at): Column<(typeof rows)[number]> => [
          fill(level, { n: at }),
          ({ figures }) => figures.distribution[at],
        ],
      ),
      [columns.notApplicable, ({ figures }) => figures.notApplicable],
      [columns.dontKnow, ({ figures }) => figures.dontKnow],
    ],
    rows,
  );
}

/** What each person answered, a row each, of nobody in particular. */
export function voteRows({ workshop }: LeavingReport, { t, practices }: DocumentLanguage): Cell[][] {
  const { columns, rowsNote } = t.spreadsheet;
  const said = (vote: Vote | undefined): Cell =>
    typeof vote === 'string' ? t.common.state[vote] : (vote ?? null);
  const ids = workshop ? practicesIn(workshop.model) : [];
  const rows = (workshop?.respondents ?? []).map(({ answers }, at) => [
    at + 1,
    ...ids.map((id) => said(answers[id])),
  ]);
  return [[columns.row, ...ids.map((id) => practices[id].title)], ...rows, [], [rowsNote]];
}
