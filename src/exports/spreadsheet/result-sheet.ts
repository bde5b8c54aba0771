import { AXIS_IDS } from '../../domain/model/model.ts';
import { factsOf } from '../../domain/scoring/report-facts.ts';
import { marks } from '../../wording/model-mark.ts';
import { headlineParts, namesIn } from '../../wording/report/headline.ts';
import { solidLine } from '../../wording/report/report-sentences.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { groupOf, type LeavingReport, voicesOf } from '../leaving-report.ts';
import { type Cell, type Sheet, sheetOf } from './sheet.ts';

type Line = readonly [what: string, value: Cell | undefined];

/** The report in a few lines: what it is of, what it says, what was answered, how solid it is, what it is not. */
export function resultSheet(leaving: LeavingReport, language: DocumentLanguage): Sheet {
  const { t } = language;
  const words = t.spreadsheet.result;
  const { assessment, report } = leaving;
  const { counts, solidity } = report;
  const facts = factsOf(assessment);
  const unanswered = facts.inState('unanswered').length;
  const said = groupOf(leaving) ? report : { ...report, unanswered };
  const { scope, verdict } = headlineParts(language.locale, t.report.headline, said, namesIn(language));
  const voices = voicesOf(leaving);
  const solid = [t.report.solid.words[solidity.overall], solidLine(language, report, facts, voices)];
  const lines: Line[] = [
    [words.scope, scope],
    [words.verdict, verdict],
    [words.organisation, assessment.organisation],
    [words.date, { date: report.date }],
    [words.voices, voices],
    [words.solid, solid.join(' · ')],
    [words.applicable, counts.applicable],
    [words.rated, counts.rated],
    [words.inPlace, counts.inPlace],
    [words.proven, counts.proven],
    [words.unknown, counts.unknown],
    ...[...marks(language), ...t.report.caveats.items].map((item): Line => [t.report.caveats.title, item]),
  ];
  return sheetOf(
    t.spreadsheet.sheets.result,
    [
      { title: words.what, width: 30, cell: ([what]: Line) => what },
      { title: words.value, width: 100, isLeft: true, cell: ([, value]: Line) => value },
    ],
    lines.filter(([, value]) => value !== undefined),
    1,
  );
}

/** The axes in figures. */
export function axesSheet({ report }: LeavingReport, { t }: DocumentLanguage): Sheet {
  const { columns, sheets, result } = t.spreadsheet;
  const axes = AXIS_IDS.map((id) => ({ id, axis: report.declared.axes[id] }));
  type Row = (typeof axes)[number];
  const scored = (read: (axis: Extract<Row['axis'], { scored: true }>) => Cell) => ({
    width: 12,
    cell: ({ axis }: Row) => (axis.scored ? read(axis) : null),
  });
  const counted = (title: string, read: (counts: Row['axis']['counts']) => number) => ({
    title,
    width: 11,
    cell: ({ axis }: Row) => read(axis.counts),
  });
  return sheetOf(
    sheets.axes,
    [
      { title: columns.axis, width: 34, cell: ({ id }: Row) => t.common.axis[id].name },
      counted(result.applicable, ({ applicable }) => applicable),
      counted(result.rated, ({ rated }) => rated),
      counted(result.inPlace, ({ inPlace }) => inPlace),
      counted(result.proven, ({ proven }) => proven),
      counted(result.unknown, ({ unknown }) => unknown),
      { title: t.report.axis.median, ...scored(({ median }) => median) },
      { title: t.report.axis.minimum, ...scored(({ minimum }) => minimum) },
      { title: t.report.axis.level, ...scored(({ stage }) => t.common.level[stage] ?? '') },
      { title: t.report.solid.figures.index, ...scored(({ index }) => index) },
      { title: columns.low, ...scored(({ bounds }) => bounds[0]) },
      { title: columns.high, ...scored(({ bounds }) => bounds[1]) },
      {
        title: columns.why,
        width: 40,
        isUnprinted: axes.every(({ axis }) => axis.scored),
        cell: ({ axis }: Row) => (axis.scored ? null : t.report.axis.why[axis.why]),
      },
    ],
    axes,
    1,
  );
}
