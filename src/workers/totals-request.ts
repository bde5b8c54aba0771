import { type ReadSummary, readSummary } from '../value/reader/summary/read-summary.ts';
import { describeTotals, historiesOfTotals, studyTotals } from '../value/summary-file.ts';
import { breathe } from './bytes-of.ts';
import { modelsOf } from './models.ts';
import { type Answering, readFile } from './read-file.ts';
import type { Summed, ValueRequest } from './value-messages.ts';

function withoutCustomers({ form, sheet, titles, columns, account, unit }: ReadSummary): Summed['file'] {
  return { form, sheet, titles, columns, account, unit };
}

/** Reads a file whose rows are customers, describes it, then fits the models to its totals. */
export async function readTotals(
  request: Extract<ValueRequest, { kind: 'read-totals' }>,
  answering: Answering,
): Promise<void> {
  const found = await readFile(readSummary, request, answering);
  if (!found) return;
  const { reply, signal, memory } = answering;
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
