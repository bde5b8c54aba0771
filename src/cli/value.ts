import { createReadStream } from 'node:fs';
import { type Analysis, analyse, observe } from '../value/analysis.ts';
import { dayOfInstant } from '../value/calendar.ts';
import { type Description, describe } from '../value/description.ts';
import type { Economics } from '../value/economics.ts';
import type { Study } from '../value/forecast-totals.ts';
import type { Histories } from '../value/histories.ts';
import { lifetimeValues } from '../value/lifetime-value.ts';
import { type ReadFile, type ReadResult, readTransactions } from '../value/reader/read-transactions.ts';
import {
  type Segmentation,
  segmentByActivity,
  segmentByRecencyFrequencyValue,
  segmentByValue,
  totalSegments,
} from '../value/segments.ts';
import type { Transactions } from '../value/transactions.ts';
import { type CommandResult, failure } from './command-result.ts';
import { codeOf, resolveTyped } from './read-file.ts';
import { writeCustomers } from './value-customers.ts';
import { fileLine } from './value-file.ts';
import { economicsFor, modelLines } from './value-models.ts';
import type { ValueDefinitions } from './value-options.ts';
import { valueSentenceOf } from './value-problems.ts';

const CHUNK_BYTES = 1 << 20;

function concentrationLine({ concentration: { gini, top } }: Description) {
  return { gini, top5: top[5], top10: top[10], top15: top[15], top20: top[20], top50: top[50] };
}

function segmentLines(
  transactions: Transactions,
  histories: Histories,
  { forecast }: Analysis,
  economics: Economics,
) {
  const lines = (by: string, segmentation: Segmentation, value: Float64Array) =>
    totalSegments(segmentation, value).map((total) => ({ by, ...total }));
  const values = forecast && lifetimeValues(forecast, economics);
  return [
    ...lines('activity', segmentByActivity(transactions, histories), histories.revenue),
    ...lines('recency-frequency-value', segmentByRecencyFrequencyValue(histories), histories.revenue),
    ...(values ? lines('lifetime-value', segmentByValue(values), values) : []),
  ];
}

function figures(
  file: ReadFile,
  study: Study & { readonly transactions: Transactions },
  economics: Economics,
) {
  const { transactions, histories, analysis } = study;
  const description = describe(transactions, histories);
  const { customers, purchases, from, to, revenue } = description;
  return {
    customers,
    purchases,
    from,
    to,
    revenue: file.hasAmounts ? revenue : null,
    file: fileLine(file),
    concentration: concentrationLine(description),
    ...modelLines(study, economics),
    segments: segmentLines(transactions, histories, analysis, economics),
    warnings: [...file.warnings, ...description.warnings, ...analysis.warnings],
  };
}

async function readFileOf(input: string, { reading, endDay }: ValueDefinitions): Promise<ReadResult> {
  const source = createReadStream(resolveTyped(input), { highWaterMark: CHUNK_BYTES });
  const today = dayOfInstant(Date.now());
  return readTransactions(source, { today, ...reading, ...(endDay !== undefined && { endDay }) });
}

/** The figures of the value lab for a file of purchases. */
export async function value(input: string, definitions: ValueDefinitions): Promise<CommandResult> {
  let found: ReadResult;
  try {
    found = await readFileOf(input, definitions);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      return failure(input, [{ path: '', code: codeOf(error) }]);
    throw error;
  }
  const problems = found.ok ? [] : found.problems;
  if (found.ok) {
    const { transactions, hasAmounts } = found;
    const histories = observe(transactions, definitions.endDay);
    if (histories.rows > 0) {
      const analysis = analyse(transactions, histories, hasAmounts);
      const study = { transactions, histories, hasAmounts, analysis };
      const economics = economicsFor(definitions.economics, histories);
      const unwritten = writeCustomers(input, definitions.customers, study, transactions.ids, economics);
      if (unwritten) return { ok: false, line: { ok: false, input, problems: [unwritten] } };
      return { ok: true, line: figures(found, study, economics) };
    }
  }
  const said = found.ok ? [{ code: 'nothing-before-end' } as const] : problems;
  return { ok: false, line: { ok: false, input, problems: said.map(valueSentenceOf) } };
}
