import { analyse, type Findings, observe } from '../value/analysis.ts';
import { type Audit, type AuditChoice, audit } from '../value/audit/audit.ts';
import { NO_COSTS } from '../value/audit/money.ts';
import { type MarginRates, marginOf } from '../value/audit/row-margins.ts';
import { findWhom, type Whom, type WhomSettings } from '../value/audit/whom.ts';
import { dayOfInstant } from '../value/calendar.ts';
import { type Cohort, gatherCohorts } from '../value/cohorts.ts';
import { type Listed, type ListWords, writeCustomerList } from '../value/customer-list.ts';
import { type Description, describe } from '../value/description.ts';
import { type Economics, usualHorizon } from '../value/economics.ts';
import { monthsObserved } from '../value/forecast-error.ts';
import { type ForecastTotals, type Study, totalForecast } from '../value/forecast-totals.ts';
import { lookAhead, type Outlook } from '../value/outlook.ts';
import { type PreviewResult, previewTable } from '../value/reader/preview.ts';
import type { FileProblem } from '../value/reader/problem.ts';
import { type ReadFile, type ReadOptions, readTransactions } from '../value/reader/read-transactions.ts';
import type { WantedTable } from '../value/reader/table-rows.ts';
import { writeSample } from '../value/sample.ts';
import type { CsvForm } from '../value/segment-csv.ts';
import {
  type Activity,
  type SegmentTotal,
  segmentByActivity,
  segmentByRecencyFrequencyValue,
  totalSegments,
} from '../value/segments.ts';
import type { Transactions } from '../value/transactions.ts';

/** What the page asks of the worker. From the fourth on they are about the file read last. */
export type ValueRequest =
  | { readonly kind: 'preview'; readonly file: Blob; readonly wanted?: WantedTable }
  | { readonly kind: 'sample' }
  | { readonly kind: 'read'; readonly file: Blob; readonly reading: ReadOptions; readonly endDay?: number }
  | { readonly kind: 'look-ahead'; readonly economics: Economics }
  | { readonly kind: 'audit'; readonly choice: AuditChoice }
  | { readonly kind: 'whom'; readonly economics: Economics; readonly settings: WhomSettings }
  | {
      readonly kind: 'list';
      readonly economics: Economics;
      readonly words: ListWords;
      readonly form: CsvForm;
    };

/** All that was read and described, without the customers: they stay in the worker. */
export interface Described {
  readonly file: Omit<ReadFile, 'transactions' | 'ok'>;
  readonly description: Description;
  readonly cohorts: readonly Cohort[];
  readonly activity: readonly SegmentTotal<Activity>[];
}

/** What the models say of all customers together. */
export interface Models extends Findings {
  /** Values can be forecast. */
  readonly hasForecast: boolean;
  /** As far ahead as the file goes back, in months; and how far that is. */
  readonly horizon: number;
  readonly monthsObserved: number;
  /** What is expected within that where values cannot be forecast; null when nothing is foreseen. */
  readonly totals: ForecastTotals | null;
}

/** What the worker answers: progress, then the description, the base seen in five ways, then the models. */
export type ValueReply =
  | { readonly kind: 'preview'; readonly preview: PreviewResult }
  | { readonly kind: 'sample'; readonly file: Blob }
  | { readonly kind: 'progress'; readonly bytes: number; readonly of: number }
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[] }
  | { readonly kind: 'described'; readonly described: Described }
  | { readonly kind: 'analysed'; readonly models: Models }
  | { readonly kind: 'looked-ahead'; readonly outlook: Outlook }
  /** `isOwnMargin`: its margins are the file's, or of its families; else they are revenue. */
  | {
      readonly kind: 'audited';
      readonly audit: Audit;
      readonly choice: AuditChoice;
      readonly isOwnMargin: boolean;
    }
  | { readonly kind: 'whom'; readonly whom: Whom }
  | { readonly kind: 'list'; readonly file: Blob }
  | { readonly kind: 'failed' };

/** What the worker keeps of the file read last. */
export interface Memory {
  studied?: Listed & Study & { readonly transactions: Transactions; readonly rates?: MarginRates };
}

/** The bytes of a file. Not every browser lets one walk its stream. */
async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

/** A pause in which the next request can be heard. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Answers one request, step by step, until it is done or another came. */
export async function answerValueRequest(
  request: ValueRequest,
  reply: (message: ValueReply) => void,
  signal: AbortSignal,
  memory: Memory = {},
): Promise<void> {
  switch (request.kind) {
    case 'preview':
      return reply({ kind: 'preview', preview: await previewTable(bytesOf(request.file), request.wanted) });
    case 'sample':
      return reply({ kind: 'sample', file: new Blob([writeSample()], { type: 'text/csv' }) });
    case 'read':
      return read(request, reply, signal, memory);
    case 'look-ahead': {
      const { studied } = memory;
      const outlook = studied && lookAhead(studied, studied.ids, request.economics);
      return reply(outlook ? { kind: 'looked-ahead', outlook } : { kind: 'failed' });
    }
    case 'audit': {
      if (!memory.studied) return reply({ kind: 'failed' });
      return reply(seen(memory.studied, request.choice));
    }
    case 'whom': {
      if (!memory.studied) return reply({ kind: 'failed' });
      const whom = findWhom(memory.studied, request.economics, request.settings);
      const { histories } = memory.studied;
      // The list to take away has the segments that are shown.
      memory.studied = {
        ...memory.studied,
        recencyFrequencyValue: segmentByRecencyFrequencyValue(histories, request.settings.cuts),
        cuts: request.settings.cuts,
        rates: { rate: request.economics.margin, byFamily: request.settings.familyRates },
      };
      return reply({ kind: 'whom', whom });
    }
    case 'list': {
      if (!memory.studied) return reply({ kind: 'failed' });
      const list = writeCustomerList(memory.studied, request.economics, request.words, request.form);
      return reply({ kind: 'list', file: new Blob([list], { type: 'text/csv;charset=utf-8' }) });
    }
  }
}

/** The base seen in five ways. Margins are revenue: a rate that is the same for all changes no proportion. */
function seen(
  {
    transactions,
    histories,
    rates,
  }: Pick<NonNullable<Memory['studied']>, 'transactions' | 'histories' | 'rates'>,
  choice: AuditChoice,
): ValueReply {
  const margin = marginOf(transactions, rates ?? { rate: 1, byFamily: {} });
  const isOwnMargin = 'ofRow' in margin;
  const seenSo = audit(transactions, histories, isOwnMargin ? margin : NO_COSTS, choice);
  return { kind: 'audited', audit: seenSo, choice, isOwnMargin };
}

async function read(
  { file, reading, endDay }: Extract<ValueRequest, { kind: 'read' }>,
  reply: (message: ValueReply) => void,
  signal: AbortSignal,
  memory: Memory,
): Promise<void> {
  delete memory.studied;
  const onProgress = (bytes: number) => reply({ kind: 'progress', bytes, of: file.size });
  const until = { today: dayOfInstant(Date.now()), ...reading, ...(endDay !== undefined && { endDay }) };
  const found = await readTransactions(bytesOf(file), until, { signal, onProgress });
  if (!found.ok) return reply({ kind: 'refused', problems: found.problems });
  const { transactions, ok: _, ...about } = found;
  const histories = observe(transactions, endDay);
  if (histories.rows === 0) return reply({ kind: 'refused', problems: [{ code: 'nothing-before-end' }] });
  const activity = segmentByActivity(transactions, histories);
  const recencyFrequencyValue = segmentByRecencyFrequencyValue(histories);
  reply({
    kind: 'described',
    described: {
      file: about,
      description: describe(transactions, histories),
      cohorts: gatherCohorts(transactions, histories),
      activity: totalSegments(activity, histories.revenue),
    },
  });
  await breathe();
  if (signal.aborted) return;
  reply(seen({ transactions, histories }, {}));
  await breathe();
  if (signal.aborted) return;
  const { hasAmounts } = about;
  const analysis = analyse(transactions, histories, hasAmounts);
  const study = { transactions, histories, hasAmounts, analysis };
  const { basis: _basis, purchases: _purchases, forecast, ...findings } = analysis;
  memory.studied = { ...study, ids: transactions.ids, activity, recencyFrequencyValue, forecast };
  const observed = monthsObserved(histories);
  const horizon = usualHorizon(observed);
  const totals = forecast ? null : totalForecast(study, horizon);
  const ahead = { hasForecast: forecast !== null, horizon, monthsObserved: observed, totals };
  reply({ kind: 'analysed', models: { ...findings, ...ahead } });
}
