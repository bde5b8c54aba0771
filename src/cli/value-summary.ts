import { analyse } from '../value/analysis.ts';
import { isoDay } from '../value/calendar.ts';
import { measureConcentration, preciseSum } from '../value/concentration.ts';
import type { Histories } from '../value/histories.ts';
import type { ReadSummary } from '../value/reader/summary/read-summary.ts';
import { historiesOfSummary } from '../value/summary-file.ts';
import type { CommandResult } from './command-result.ts';
import { concentrationLine } from './value-concentration.ts';
import { writeCustomers } from './value-customers.ts';
import { columnsLine, rowsLine } from './value-file.ts';
import { economicsFor, modelLines } from './value-models.ts';
import type { ValueDefinitions } from './value-options.ts';

/** The totals as histories; where the file has dates, on those. */
function historiesOf({ ids, frequency, recency, age, meanAmount, endDay }: ReadSummary): Histories {
  const found = historiesOfSummary({ ids, frequency, recency, age, ...(meanAmount && { meanAmount }) });
  if (endDay === undefined) return found;
  const later = endDay - found.endDay;
  const shifted = (days: Int32Array) => days.map((day) => day + later);
  return {
    ...found,
    firstDay: shifted(found.firstDay),
    lastDay: shifted(found.lastDay),
    startDay: found.startDay + later,
    endDay,
  };
}

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
  const { total, meanAmount, ids, firstDay, endDay } = file;
  const histories = historiesOf(file);
  const hasAmounts = meanAmount !== undefined;
  const analysis = analyse(null, histories, hasAmounts);
  const study = { transactions: null, histories, hasAmounts, analysis };
  const economics = economicsFor(definitions.economics, histories);
  const unwritten = writeCustomers(input, definitions.customers, study, ids, economics);
  if (unwritten) return { ok: false, line: { ok: false, input, problems: [unwritten] } };
  const line = {
    customers: ids.length,
    purchases: histories.purchaseDays.reduce((sum, days) => sum + days, 0),
    from: firstDay === undefined ? null : isoDay(firstDay),
    to: endDay === undefined ? null : isoDay(endDay),
    revenue: total ? preciseSum(total) : null,
    file: fileLine(file),
    concentration: concentrationLine(measureConcentration(total ?? new Float64Array(0))),
    ...modelLines(study, economics),
    segments: [],
    warnings: analysis.warnings,
  };
  return { ok: true, line };
}
