import { dayOfInstant } from '../value/calendar.ts';
import { type ReadSummary, readSummary } from '../value/reader/summary/read-summary.ts';
import { describeTotals, historiesOfTotals, studyTotals } from '../value/summary-file.ts';
import { breathe, bytesOf } from './bytes-of.ts';
import { modelsOf } from './models.ts';
import type { Memory, Summed, ValueReply, ValueRequest } from './value-messages.ts';

function withoutCustomers({ form, sheet, titles, columns, account, unit }: ReadSummary): Summed['file'] {
  return { form, sheet, titles, columns, account, unit };
}

/** Reads a file whose rows are customers, describes it, then fits the models to its totals. */
export async function readTotals(
  { file, reading, endDay }: Extract<ValueRequest, { kind: 'read-totals' }>,
  reply: (message: ValueReply) => void,
  signal: AbortSignal,
  memory: Memory,
): Promise<void> {
  delete memory.studied;
  const onProgress = (bytes: number) => reply({ kind: 'progress', bytes, of: file.size });
  const until = { today: dayOfInstant(Date.now()), ...reading, ...(endDay !== undefined && { endDay }) };
  const found = await readSummary(bytesOf(file), until, { signal, onProgress });
  if (!found.ok) return reply({ kind: 'refused', problems: found.problems });
  const histories = historiesOfTotals(found);
  const description = describeTotals(found, histories);
  reply({ kind: 'summed', summed: { file: withoutCustomers(found), description } });
  await breathe();
  if (signal.aborted) return;
  const study = studyTotals(found, histories);
  memory.studied = {
    ...study,
    ids: found.ids,
    hasDates: description.to !== null,
    hasRevenue: description.revenue !== null,
    activity: null,
    recencyFrequencyValue: null,
    forecast: study.analysis.forecast,
  };
  reply({ kind: 'analysed', models: modelsOf(study) });
}
