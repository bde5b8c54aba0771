import { AXIS_IDS } from '../../domain/model/model.ts';
import { factsOf } from '../../domain/scoring/report-facts.ts';
import { date } from '../../i18n/words.ts';
import { headlineOf } from '../../wording/report/headline.ts';
import { solidLine } from '../../wording/report/report-sentences.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { type LeavingReport, voicesOf } from '../leaving-report.ts';
import type { Cell } from './table.ts';

/** The report in figures: its headline, what was answered, the axes, what it is not. */
export function summaryRows(leaving: LeavingReport, language: DocumentLanguage): Cell[][] {
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
