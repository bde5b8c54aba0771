import { importanceOf, LEVELS, proofOf, stateOf } from '../domain/model/answer.ts';
import { AXIS_IDS, axesOf, type PracticeId, practicesIn } from '../domain/model/model.ts';
import { factsOf } from '../domain/scoring/report-facts.ts';
import { groupFigures, hasFigures } from '../domain/workshop/groups.ts';
import { notesOn, type Vote, votesOn } from '../domain/workshop/workshop.ts';
import { date, fill } from '../i18n/words.ts';
import { headlineOf } from '../wording/report/headline.ts';
import { stepInWords } from '../wording/report/next-step.ts';
import { solidLine } from '../wording/report/report-sentences.ts';
import type { DocumentLanguage } from './document-language.ts';
import { neutral } from './harmless-text.ts';
import { groupOf, type LeavingReport, voicesOf } from './leaving-report.ts';

/** Numbers stay numbers; texts are harmless; null is an empty cell. */
export type Cell = string | number | null;

export interface Sheet {
  readonly name: string;
  /** The first row names the columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A column: its title, and its cell in each row. */
type Column<Item> = readonly [title: string, cell: (item: Item) => Cell | undefined];

function tableOf<Item>(columns: readonly Column<Item>[], items: readonly Item[]): Cell[][] {
  return [
    columns.map(([title]) => title),
    ...items.map((item) => columns.map(([, cell]) => cell(item) ?? null)),
  ];
}

function summaryRows(leaving: LeavingReport, language: DocumentLanguage): Cell[][] {
  const { locale, t } = language;
  const { summary } = t.spreadsheet;
  const { assessment, report } = leaving;
  const { counts, solidity, declared } = report;
  const voices = voicesOf(leaving);
  const solid = [
    t.report.solid.words[solidity.overall],
    solidLine(language, report, factsOf(assessment), voices),
  ].join(' · ');
  const axes = AXIS_IDS.map((id) => {
    const result = declared.axes[id];
    const { name } = t.common.axis[id];
    if (!result.scored) return [name, null, null, null, null, null, null, t.report.axis.why[result.why]];
    const { median, minimum, stage, index, bounds } = result;
    return [name, median, minimum, stage, index, bounds[0], bounds[1], null];
  });
  return [
    [summary.headline, headlineOf(language, report)],
    [summary.scope, report.scope],
    [summary.organisation, assessment.organisation ?? null],
    [summary.date, date(locale, report.date)],
    [summary.voices, voices],
    [summary.solid, solid],
    [summary.applicable, counts.applicable],
    [summary.rated, counts.rated],
    [summary.inPlace, counts.inPlace],
    [summary.proven, counts.proven],
    [summary.unknown, counts.unknown],
    [],
    [
      summary.axis,
      summary.median,
      summary.minimum,
      summary.axisLevel,
      summary.index,
      summary.low,
      summary.high,
      summary.why,
    ],
    ...axes,
    [],
    [summary.caveats],
    ...t.report.caveats.items.map((item) => [item]),
  ];
}

function practiceColumns(leaving: LeavingReport, language: DocumentLanguage): Column<PracticeId>[] {
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

/** What the votes add to a practice's row, and every count only where the votes leave. */
function voteColumns(leaving: LeavingReport, { t }: DocumentLanguage): Column<PracticeId>[] {
  const group = groupOf(leaving);
  const { workshop } = leaving;
  if (!group || !workshop) return [];
  const { columns, level } = t.spreadsheet;
  const votes = (id: PracticeId) => group.practices[id];
  const figure = (id: PracticeId, value: number | null) =>
    hasFigures(votes(id)) ? (value ?? undefined) : undefined;
  const counted = (id: PracticeId, value: number | undefined) =>
    votesOn(workshop, id).length > 0 ? value : undefined;
  return [
    [columns.votes, (id) => figure(id, votes(id).n)],
    [columns.median, (id) => figure(id, votes(id).median)],
    [columns.sd, (id) => figure(id, votes(id).sd)],
    [
      columns.agreement,
      (id) => {
        const { status } = votes(id);
        return status ? t.deck.spread.status[status] : undefined;
      },
    ],
    ...(workshop.respondents.length > 0
      ? [
          ...LEVELS.map(
            (at): Column<PracticeId> => [
              fill(level, { n: at }),
              (id) => counted(id, votes(id).distribution[at]),
            ],
          ),
          [columns.notApplicable, (id) => counted(id, votes(id).notApplicable)] as Column<PracticeId>,
          [columns.dontKnow, (id) => counted(id, votes(id).dontKnow)] as Column<PracticeId>,
        ]
      : []),
    [
      columns.decided,
      (id) => leaving.decided && (leaving.decided.includes(id) ? t.spreadsheet.yes : t.spreadsheet.no),
    ],
    [columns.reason, (id) => workshop.decided?.[id]?.reason],
  ];
}

function gapRows({ assessment, report }: LeavingReport, language: DocumentLanguage): Cell[][] {
  const { t, practices, sources } = language;
  const { columns, yes, no } = t.spreadsheet;
  const rows = report.gaps.map((gap, at) => ({
    gap,
    place: at + 1,
    step: stepInWords(language, gap, assessment.answers[gap.practice]),
  }));
  return tableOf(
    [
      [columns.place, ({ place }) => place],
      [columns.practice, ({ gap }) => practices[gap.practice].title],
      [columns.level, ({ gap }) => gap.level],
      [columns.target, ({ gap }) => gap.target],
      [columns.gap, ({ gap }) => gap.gap],
      [columns.toProve, ({ gap }) => (gap.toProve ? yes : no)],
      [columns.importance, ({ gap }) => t.common.importance[gap.importance]],
      [columns.priority, ({ gap }) => gap.priority],
      [columns.band, ({ gap }) => t.report.gaps.band[gap.band]],
      [columns.robust, ({ gap }) => gap.robust],
      [columns.action, ({ step }) => step?.action],
      [columns.firstMove, ({ step }) => step?.firstMove],
      [columns.owner, ({ step }) => step && t.common.owner[step.owner]],
      [columns.effort, ({ step }) => step && t.common.effortShort[step.effort]],
      [columns.weeks, ({ step }) => step?.weeks],
      [columns.indicator, ({ step }) => step?.indicator],
      [columns.sources, ({ step }) => step?.sources.map((id) => sources[id]?.text ?? id).join('\n')],
      // Left for whoever follows the steps.
      [columns.due, () => null],
      [columns.progress, () => null],
    ],
    rows,
  );
}

function decisionRows({ assessment }: LeavingReport, { t, practices }: DocumentLanguage): Cell[][] {
  const { columns } = t.spreadsheet;
  return tableOf(
    [
      [columns.action, ({ action }) => action],
      [columns.owner, ({ owner }) => owner],
      [columns.due, ({ due }) => due],
      [columns.indicator, ({ indicator }) => indicator],
      [columns.practice, ({ practice }) => practice && practices[practice].title],
      [columns.progress, () => null],
    ],
    assessment.decisions ?? [],
  );
}

function groupRows({ workshop }: LeavingReport, { t, practices }: DocumentLanguage): Cell[][] {
  const { columns, level } = t.spreadsheet;
  const ids = workshop ? practicesIn(workshop.model) : [];
  const rows = ids.flatMap((id) =>
    workshop ? groupFigures(workshop, id).map(({ group, figures }) => ({ id, group, figures })) : [],
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

function voteRows({ workshop }: LeavingReport, { t, practices }: DocumentLanguage): Cell[][] {
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

/** The sheets of a report: what it shows, and of the votes and groups what was allowed to leave. */
export function sheetsOf(leaving: LeavingReport, language: DocumentLanguage): Sheet[] {
  const { sheets } = language.t.spreadsheet;
  const columns = [...practiceColumns(leaving, language), ...voteColumns(leaving, language)];
  const { workshop } = leaving;
  const hasGroups = workshop?.groupCounts !== undefined;
  const hasVotes = (workshop?.respondents.length ?? 0) > 0;
  const made: Sheet[] = [
    { name: sheets.summary, rows: summaryRows(leaving, language) },
    { name: sheets.practices, rows: tableOf(columns, practicesIn(leaving.assessment.model)) },
    { name: sheets.gaps, rows: gapRows(leaving, language) },
    { name: sheets.decisions, rows: decisionRows(leaving, language) },
    ...(hasGroups ? [{ name: sheets.groups, rows: groupRows(leaving, language) }] : []),
    ...(hasVotes ? [{ name: sheets.votes, rows: voteRows(leaving, language) }] : []),
  ];
  const harmless = (cell: Cell) => (typeof cell === 'string' ? neutral(cell) : cell);
  return made.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(harmless)) }));
}

const WIDE = 60;
const NARROW = 14;

/** As wide as its longest line, within reason. */
function widthOf({ rows }: Sheet, column: number): number {
  const longest = rows.map((row) => String(row[column] ?? '').split('\n')[0]?.length ?? 0);
  return Math.min(WIDE, Math.max(NARROW, ...longest.map((length) => length + 2)));
}

/** The report as an XLSX file. The library comes when it is asked for; it starts no worker and uploads nothing. */
export async function writeSpreadsheet(
  leaving: LeavingReport,
  language: DocumentLanguage,
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx');
  const sheets = sheetsOf(leaving, language);
  const written = await writeXlsx({
    properties: { title: language.t.report.title, creator: language.t.common.brand },
    sheets: sheets.map((sheet) => {
      const width = Math.max(...sheet.rows.map((row) => row.length));
      const heads = sheet.rows[0] ?? [];
      return {
        name: sheet.name,
        rows: sheet.rows.map((row) => [...row]),
        columns: Array.from({ length: width }, (_, at) => ({
          width: widthOf(sheet, at),
          style: { alignment: { vertical: 'top', wrapText: true } },
        })),
        cells: new Map(heads.map((value, at) => [`0,${at}`, { value, style: { font: { bold: true } } }])),
        freezePane: { rows: 1 },
      };
    }),
  });
  return written as Uint8Array<ArrayBuffer>;
}
