import { type Analysis, analyse, observe } from '../value/analysis.ts';
import { type Cohort, gatherCohorts } from '../value/cohorts.ts';
import { type Description, describe } from '../value/description.ts';
import type { Histories } from '../value/histories.ts';
import { type PreviewResult, previewTable } from '../value/reader/preview.ts';
import type { FileProblem } from '../value/reader/problem.ts';
import { type ReadFile, type Reading, readTransactions } from '../value/reader/read-transactions.ts';
import {
  type Activity,
  type RfmSegment,
  type Segmentation,
  segmentByActivity,
  segmentByRecencyFrequencyValue,
} from '../value/segments.ts';

/** What the page asks of the worker. */
export type ValueRequest =
  | { readonly kind: 'preview'; readonly file: Blob }
  | { readonly kind: 'read'; readonly file: Blob; readonly reading: Reading; readonly endDay?: number }
  | { readonly kind: 'cancel' };

/** All that was read and described; the customers' ids are those the histories point to. */
export interface Described {
  readonly file: Omit<ReadFile, 'transactions' | 'ok'>;
  readonly ids: readonly string[];
  readonly histories: Histories;
  readonly description: Description;
  readonly cohorts: readonly Cohort[];
  readonly activity: Segmentation<Activity>;
  readonly recencyFrequencyValue: Segmentation<RfmSegment>;
}

/** What the worker answers: progress, then the description, then the models. */
export type ValueReply =
  | { readonly kind: 'preview'; readonly preview: PreviewResult }
  | { readonly kind: 'progress'; readonly bytes: number; readonly of: number }
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[] }
  | { readonly kind: 'described'; readonly described: Described }
  | { readonly kind: 'analysed'; readonly analysis: Analysis }
  | { readonly kind: 'failed' };

/** The bytes of a file. Not every browser lets one walk its stream. */
async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

/** A pause in which a message to cancel can be heard. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Answers one request, step by step, until it is done or cancelled. */
export async function answerValueRequest(
  request: Exclude<ValueRequest, { kind: 'cancel' }>,
  reply: (message: ValueReply) => void,
  signal: AbortSignal,
): Promise<void> {
  const { file } = request;
  if (request.kind === 'preview') {
    reply({ kind: 'preview', preview: await previewTable(bytesOf(file)) });
    return;
  }
  const onProgress = (bytes: number) => reply({ kind: 'progress', bytes, of: file.size });
  const found = await readTransactions(bytesOf(file), request.reading, { signal, onProgress });
  if (!found.ok) {
    reply({ kind: 'refused', problems: found.problems });
    return;
  }
  const { transactions, ok: _, ...about } = found;
  const histories = observe(transactions, request.endDay);
  if (histories.rows === 0) {
    reply({ kind: 'refused', problems: [{ code: 'nothing-before-end' }] });
    return;
  }
  const description = describe(transactions, histories);
  reply({
    kind: 'described',
    described: {
      file: about,
      ids: transactions.ids,
      histories,
      description,
      cohorts: gatherCohorts(transactions, histories),
      activity: segmentByActivity(transactions, histories),
      recencyFrequencyValue: segmentByRecencyFrequencyValue(histories),
    },
  });
  await breathe();
  if (!signal.aborted) reply({ kind: 'analysed', analysis: analyse(transactions, histories) });
}
