import { buildReport } from '../../domain/scoring/report.ts';
import { groupsShownWith, type ResultPart } from '../../domain/workshop/result.ts';
import type { Workshop } from '../../domain/workshop/workshop.ts';
import { buildWorkshopReport, groupAssessment } from '../../domain/workshop/workshop-report.ts';
import { type LeavingReport, leavingWorkshop } from '../../exports/leaving-report.ts';
import { fileName } from '../../flows/keeping/download-file.ts';
import type { Shared } from '../../flows/sending/shared.ts';
import type { Locale } from '../../i18n/locale.ts';
import { readCustomerValue } from '../../share/customer-value.ts';
import { download } from '../../stores/browser/downloads.ts';
import { houseForDocument } from '../../stores/house.ts';
import { type DocumentKind, documentName } from '../../wording/report/document-name.ts';
import { loadText } from '../text/load-text.ts';
import { WRITERS } from './writers.ts';

function leavingReport(shared: Shared, parts: readonly ResultPart[]): LeavingReport {
  if ('assessment' in shared) {
    const { assessment } = shared;
    const customerValue = readCustomerValue(assessment.customerValue);
    return { assessment, report: buildReport(assessment), customerValue };
  }
  const { workshop } = shared;
  // Nothing in what leaves may hang on groups that stay behind.
  const report = buildWorkshopReport(workshop, groupsShownWith(parts));
  const group = { assessment: groupAssessment(workshop), report };
  return leavingWorkshop(workshop, group, parts);
}

/**
 * Makes a document of a report in a language and hands it to the visitor. Returns its name; rejects where its words
 * or its script cannot come, with `NothingToWrite` where the report has nothing for it.
 */
export async function saveDocument(
  kind: DocumentKind,
  shared: Shared,
  parts: readonly ResultPart[],
  language: Locale,
): Promise<string> {
  const { type, load } = WRITERS[kind];
  const [words, write, house] = await Promise.all([loadText(language), load(), houseForDocument()]);
  const leaving = leavingReport(shared, parts);
  const content = await write(leaving, words, house);
  const { scope, date } = leaving.report;
  const name = documentName(words.t.documents, kind, { scope: fileName(scope ?? '', 'report'), date });
  download(name, new Blob([content], { type }));
  return name;
}

/** The slides of a workshop, with the parts ticked. */
export function saveDeck(
  workshop: Workshop,
  parts: readonly ResultPart[],
  language: Locale,
): Promise<string> {
  return saveDocument('pptx', { workshop }, parts, language);
}
