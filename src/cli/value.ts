import { createReadStream, statSync } from 'node:fs';
import { type Analysis, analyse, observe } from '../value/analysis.ts';
import { dayOfInstant } from '../value/calendar.ts';
import { describe } from '../value/description.ts';
import type { Economics } from '../value/economics.ts';
import type { Study } from '../value/forecast-totals.ts';
import type { Histories } from '../value/histories.ts';
import { lifetimeValues } from '../value/lifetime-value.ts';
import type { FileProblem } from '../value/reader/problem.ts';
import { type ReadFile, readTransactions } from '../value/reader/read-transactions.ts';
import { readSummary } from '../value/reader/summary/read-summary.ts';
import {
  type Segmentation,
  segmentByActivity,
  segmentByRecencyFrequencyValue,
  segmentByValue,
  totalSegments,
} from '../value/segments.ts';
import type { Transactions } from '../value/transactions.ts';
import { type CommandResult, failure } from './command-result.ts';
import { idleOptions } from './idle-options.ts';
import { codeOf, resolveTyped } from './typed-path.ts';
import { concentrationLine } from './value-concentration.ts';
import { writeCustomers } from './value-customers.ts';
import { fileLine } from './value-file.ts';
import { economicsFor, modelLines } from './value-models.ts';
import type { ValueDefinitions } from './value-options.ts';
import { valueSentenceOf } from './value-problems.ts';
import { summaryFigures } from './value-summary.ts';

const CHUNK_BYTES = 1 << 20;

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
  const description = describe(transactions, histories, study.hasAmounts);
  const { customers, purchases, from, to, revenue } = description;
  return {
    customers,
    purchases,
    from,
    to,
    revenue: file.hasAmounts ? revenue : null,
    file: fileLine(file),
    concentration: concentrationLine(description.concentration),
    ...modelLines(study, economics),
    segments: segmentLines(transactions, histories, analysis, economics),
    warnings: [...file.warnings, ...description.warnings, ...analysis.warnings],
  };
}

/** The figures of a file of purchases. */
function purchaseFigures(input: string, file: ReadFile, definitions: ValueDefinitions): CommandResult {
  const { transactions, hasAmounts } = file;
  const histories = observe(transactions, definitions.endDay);
  if (histories.rows === 0) return refusal(input, [{ code: 'nothing-before-end' }]);
  const analysis = analyse(transactions, histories, hasAmounts);
  const study = { transactions, histories, hasAmounts, analysis };
  const economics = economicsFor(definitions.economics, histories);
  const unwritten = writeCustomers(input, definitions.customers, study, transactions.ids, economics);
  if (unwritten) return { ok: false, line: { ok: false, input, problems: [unwritten] } };
  return { ok: true, line: figures(file, study, economics), idle: idleOptions(file, definitions.reading) };
}

function refusal(input: string, problems: readonly FileProblem[]): CommandResult {
  return { ok: false, line: { ok: false, input, problems: problems.map(valueSentenceOf) } };
}

async function read(input: string, definitions: ValueDefinitions): Promise<CommandResult> {
  const { reading, endDay, isSummary } = definitions;
  const path = resolveTyped(input);
  const source = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  const today = dayOfInstant(Date.now());
  const until = { today, ...reading, ...(endDay !== undefined && { endDay }) };
  if (isSummary) {
    const found = await readSummary(source, until);
    return found.ok ? summaryFigures(input, found, definitions) : refusal(input, found.problems);
  }
  const found = await readTransactions(source, until, { ...(size !== undefined && { size }) });
  return found.ok ? purchaseFigures(input, found, definitions) : refusal(input, found.problems);
}

/** The figures of the value lab for a file of purchases, or of one row per customer where that is meant. */
export async function value(input: string, definitions: ValueDefinitions): Promise<CommandResult> {
  try {
    return await read(input, definitions);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      return failure(input, [{ path: '', code: codeOf(error) }]);
    throw error;
  }
}
