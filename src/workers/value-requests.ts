import { analyse, goOn, observe, prepare } from '../value/analysis.ts';
import { type AuditChoice, audit } from '../value/audit/audit.ts';
import { NO_COSTS } from '../value/audit/money.ts';
import { marginOf } from '../value/audit/row-margins.ts';
import { findWhom } from '../value/audit/whom.ts';
import { gatherCohorts } from '../value/cohorts.ts';
import { writeCustomerList } from '../value/customer-list.ts';
import { describe } from '../value/description.ts';
import { lookAhead } from '../value/outlook.ts';
import { previewTable } from '../value/reader/preview.ts';
import { readTransactions } from '../value/reader/read-transactions.ts';
import { ThreadLost } from '../value/reader/rows-ahead.ts';
import { writeSample } from '../value/sample.ts';
import { segmentByActivity, segmentByRecencyFrequencyValue, totalSegments } from '../value/segments.ts';
import type { Transactions } from '../value/transactions.ts';
import { breathe, bytesOf } from './bytes-of.ts';
import { modelsOf } from './models.ts';
import { type Answering, readFile } from './read-file.ts';
import { SecondThread } from './second-thread.ts';
import { readTotals } from './totals-request.ts';
import type { Memory, ValueReply, ValueRequest } from './value-messages.ts';

type ReadRequest = Extract<ValueRequest, { kind: 'read' }>;
type StudiedPurchases = NonNullable<Memory['studied']> & { readonly transactions: Transactions };

/** What is kept of a file of purchases; undefined of one that sums up its customers. */
function purchasesIn({ studied }: Memory): StudiedPurchases | undefined {
  return studied?.transactions ? { ...studied, transactions: studied.transactions } : undefined;
}

/** Answers one request, step by step, until it is done or another came. */
export async function answerValueRequest(
  request: ValueRequest,
  reply: (message: ValueReply) => void,
  signal: AbortSignal,
  memory: Memory = {},
): Promise<void> {
  switch (request.kind) {
    case 'preview': {
      const { file, wanted } = request;
      const onUnpacked = (bytes: number) => reply({ kind: 'progress', bytes, of: file.size });
      return reply({ kind: 'preview', preview: await previewTable(bytesOf(file), wanted, onUnpacked) });
    }
    case 'sample':
      return reply({ kind: 'sample', file: new Blob([writeSample()], { type: 'text/csv' }) });
    case 'read':
      return read(request, { reply, signal, memory });
    case 'read-totals':
      return readTotals(request, { reply, signal, memory });
    case 'look-ahead': {
      const { studied } = memory;
      const outlook = studied && lookAhead(studied, studied.ids, request.economics);
      return reply(outlook ? { kind: 'looked-ahead', outlook } : { kind: 'failed' });
    }
    case 'audit': {
      const purchases = purchasesIn(memory);
      return reply(purchases ? seen(purchases, request.choice) : { kind: 'failed' });
    }
    case 'whom': {
      const purchases = purchasesIn(memory);
      if (!purchases) return reply({ kind: 'failed' });
      const whom = findWhom(purchases, request.economics, request.settings);
      const { histories } = purchases;
      // The list to take away has the segments that are shown.
      memory.studied = {
        ...purchases,
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
  { transactions, histories, rates }: Pick<StudiedPurchases, 'transactions' | 'histories' | 'rates'>,
  choice: AuditChoice,
): ValueReply {
  const margin = marginOf(transactions, rates ?? { rate: 1, byFamily: {} });
  const isOwnMargin = 'ofRow' in margin;
  const seenSo = audit(transactions, histories, isOwnMargin ? margin : NO_COSTS, choice);
  return { kind: 'audited', audit: seenSo, choice, isOwnMargin };
}

async function read(request: ReadRequest, answering: Answering): Promise<void> {
  const helper = request.helper && new SecondThread(request.helper, request.file);
  try {
    await readWith(helper, request, answering);
  } catch (error) {
    if (!(error instanceof ThreadLost)) throw error;
    await readWith(undefined, request, answering);
  } finally {
    helper?.end();
  }
}

/** Reads, describes and models a file of purchases; `helper`: another thread that does some of it. */
async function readWith(
  helper: SecondThread | undefined,
  request: ReadRequest,
  answering: Answering,
): Promise<void> {
  const found = await readFile(readTransactions, request, answering, helper);
  if (!found) return;
  const { reply, signal, memory } = answering;
  const { transactions, ok: _, ...about } = found;
  const histories = observe(transactions, request.endDay);
  if (histories.rows === 0) return reply({ kind: 'refused', problems: [{ code: 'nothing-before-end' }] });
  const { hasAmounts } = about;
  const observed = prepare(transactions, histories, hasAmounts);
  const fitting = observed && helper?.fit(observed.toFit);
  const activity = segmentByActivity(transactions, histories);
  const recencyFrequencyValue = segmentByRecencyFrequencyValue(histories);
  reply({
    kind: 'described',
    described: {
      file: about,
      description: describe(transactions, histories, hasAmounts),
      cohorts: gatherCohorts(transactions, histories),
      activity: totalSegments(activity, histories.revenue),
    },
  });
  await breathe();
  if (signal.aborted) return;
  reply(seen({ transactions, histories }, {}));
  await breathe();
  if (signal.aborted) return;
  const prepared = goOn(observed);
  const fitted = await fitting;
  if (signal.aborted) return;
  const analysis = analyse(transactions, histories, hasAmounts, prepared, fitted);
  const study = { transactions, histories, hasAmounts, analysis };
  const segments = { activity, recencyFrequencyValue };
  const { ids } = transactions;
  const { forecast } = analysis;
  memory.studied = { ...study, ...segments, ids, hasDates: true, hasRevenue: hasAmounts, forecast };
  reply({ kind: 'analysed', models: modelsOf(study) });
}
