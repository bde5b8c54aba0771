import type { ReadSummary } from '../value/reader/summary/read-summary.ts';
import { describeTotals, historiesOfTotals, studyTotals } from '../value/summary-file.ts';
import type { CommandResult } from './command-result.ts';
import { concentrationLine } from './value-concentration.ts';
import { writeCustomers } from './value-customers.ts';
import { columnsLine, rowsLine } from './value-file.ts';
import { economicsFor, modelLines } from './value-models.ts';
import type { ValueDefinitions } from './value-options.ts';

function fileLine(file: ReadSummary) {
  const { form, sheet, titles, columns, unit, account } = file;
  return {
    layout: null,
    sheet,
    delimiter: form.kind === 'text' ? form.delimiter : null,
    columns: columnsLine(titles, columns),
    unit,
    currency: null,
    mergedCustomers: 0,
    rows: rowsLine(account),
  };
}

/** The figures of a file of one row per customer, as far as it holds them. */
export function summaryFigures(
  input: string,
  file: ReadSummary,
  definitions: ValueDefinitions,
): CommandResult {
  const histories = historiesOfTotals(file);
  const study = studyTotals(file, histories);
  const economics = economicsFor(definitions.economics, histories);
  const unwritten = writeCustomers(input, definitions.customers, study, file.ids, economics);
  if (unwritten) return { ok: false, line: { ok: false, input, problems: [unwritten] } };
  const { concentration, ...counted } = describeTotals(file, histories);
  const line = {
    ...counted,
    file: fileLine(file),
    concentration: concentrationLine(concentration),
    ...modelLines(study, economics),
    segments: [],
    warnings: study.analysis.warnings,
  };
  return { ok: true, line };
}
