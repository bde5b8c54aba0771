import { createReadStream } from 'node:fs';
import { type Analysis, analyse, observe } from '../value/analysis.ts';
import { dayOfInstant, isoDay } from '../value/calendar.ts';
import { type Description, describe } from '../value/description.ts';
import { FIRST_ECONOMICS } from '../value/economics.ts';
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
import { fileLine } from './value-file.ts';
import type { ValueDefinitions } from './value-options.ts';
import { valueSentenceOf } from './value-problems.ts';

const CHUNK_BYTES = 1 << 20;

function concentrationLine({ concentration: { gini, top } }: Description) {
  return { gini, top5: top[5], top10: top[10], top15: top[15], top20: top[20], top50: top[50] };
}

function holdoutLine({ holdout }: Analysis) {
  if (holdout === null) return null;
  const { calibrationEnd, fit, customers, expected, actual, meanAbsoluteError, byFrequency } = holdout;
  const parameters = { ...fit.parameters, logLikelihood: fit.logLikelihood, converged: fit.converged };
  const end = isoDay(calibrationEnd);
  return {
    calibrationEnd: end,
    bgnbd: parameters,
    customers,
    expected,
    actual,
    meanAbsoluteError,
    byFrequency,
  };
}

function segmentLines(transactions: Transactions, histories: Histories, { forecast }: Analysis) {
  const lines = (by: string, segmentation: Segmentation, value: Float64Array) =>
    totalSegments(segmentation, value).map((total) => ({ by, ...total }));
  const values = forecast && lifetimeValues(forecast, FIRST_ECONOMICS);
  return [
    ...lines('activity', segmentByActivity(transactions, histories), histories.revenue),
    ...lines('recency-frequency-value', segmentByRecencyFrequencyValue(histories), histories.revenue),
    ...(values ? lines('lifetime-value', segmentByValue(values), values) : []),
  ];
}

function figures(file: ReadFile, histories: Histories) {
  const { transactions } = file;
  const description = describe(transactions, histories);
  const analysis = analyse(transactions, histories);
  const { customers, purchases, from, to, revenue } = description;
  const { bgNbd, gammaGamma, correlation } = analysis;
  return {
    customers,
    purchases,
    from,
    to,
    revenue: file.hasAmounts ? revenue : null,
    file: fileLine(file),
    concentration: concentrationLine(description),
    bgnbd: bgNbd && {
      ...bgNbd.parameters,
      logLikelihood: bgNbd.logLikelihood,
      converged: bgNbd.converged,
    },
    gammaGamma: gammaGamma && {
      ...gammaGamma.parameters,
      logLikelihood: gammaGamma.logLikelihood,
      customers: gammaGamma.customers,
      correlation,
    },
    holdout: holdoutLine(analysis),
    segments: segmentLines(transactions, histories, analysis),
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
    const histories = observe(found.transactions, definitions.endDay);
    if (histories.rows > 0) return { ok: true, line: figures(found, histories) };
  }
  const said = found.ok ? [{ code: 'nothing-before-end' } as const] : problems;
  return { ok: false, line: { ok: false, input, problems: said.map(valueSentenceOf) } };
}
