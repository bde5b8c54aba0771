import { isDecided } from '../../domain/discussion.ts';
import { PRACTICE_IDS } from '../../domain/model.ts';
import { buildReport } from '../../domain/report.ts';
import { type ResultPart, resultOf } from '../../domain/result.ts';
import type { Workshop } from '../../domain/workshop.ts';
import { buildWorkshopReport, groupAssessment } from '../../domain/workshop-report.ts';
import type { LeavingReport } from '../../exports/leaving-report.ts';
import type { Locale } from '../../i18n/locale.ts';
import { download } from '../../stores/browser.ts';
import { fileName } from '../../stores/download-file.ts';
import { loadText } from '../report/load-text.ts';
import type { Shared } from '../share/shared.ts';

const TYPES = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type DocumentKind = keyof typeof TYPES;

/** Which parts of a workshop its sender lets into a document beside the scope, the organisation and the actions. */
export type DocumentPart = Extract<ResultPart, 'votes' | 'groups' | 'notes'>;

/** A document's report says its scope and its decisions: whoever makes it hands it on. */
function leavingWorkshop(workshop: Workshop, parts: readonly ResultPart[]): LeavingReport {
  const { decided, expected } = workshop;
  const result = resultOf(workshop, ['scope', 'organisation', 'actions', ...parts]);
  // An opened result without rows says of every practice what it holds, not what was decided.
  const isTold = workshop.respondents.length > 0;
  const isFull = parts.includes('notes');
  const assessment = groupAssessment(workshop);
  return {
    assessment: isFull ? assessment : withoutProofNames(assessment),
    report: buildWorkshopReport(workshop),
    workshop: { ...result, expected },
    decided: isTold ? PRACTICE_IDS.filter((id) => isDecided(decided?.[id])) : undefined,
  };
}

function withoutProofNames(assessment: LeavingReport['assessment']): LeavingReport['assessment'] {
  const answers = Object.entries(assessment.answers).map(([id, answer]) => [
    id,
    answer?.proof ? { ...answer, proof: { kind: answer.proof.kind } } : answer,
  ]);
  return { ...assessment, answers: Object.fromEntries(answers) };
}

function leavingReport(shared: Shared, parts: readonly ResultPart[]): LeavingReport {
  if ('workshop' in shared) return leavingWorkshop(shared.workshop, parts);
  const { assessment } = shared;
  return { assessment, report: buildReport(assessment) };
}

/**
 * Makes a document of a report in a language and hands it to the visitor. Returns its name; rejects where its words
 * or its script cannot come.
 */
export async function saveDocument(
  kind: DocumentKind,
  shared: Shared,
  parts: readonly ResultPart[],
  language: Locale,
): Promise<string> {
  const [words, { write, word }] = await Promise.all([loadText(language), writerOf(kind)]);
  const leaving = leavingReport(shared, parts);
  const bytes = await write(leaving, words);
  const { scope, date } = leaving.report;
  const name = `cap17-${words.t.deck.fileName[word]}-${date}-${fileName(scope ?? '', 'report')}.${kind}`;
  download(name, new Blob([bytes], { type: TYPES[kind] }));
  return name;
}

async function writerOf(kind: DocumentKind) {
  if (kind === 'pptx') {
    const { writeDeck } = await import('../../exports/deck.ts');
    return { write: writeDeck, word: 'slides' } as const;
  }
  const { writeSpreadsheet } = await import('../../exports/spreadsheet.ts');
  return { write: writeSpreadsheet, word: 'sheet' } as const;
}

/** The slides of a workshop, with the parts ticked. */
export function saveDeck(
  workshop: Workshop,
  parts: readonly ResultPart[],
  language: Locale,
): Promise<string> {
  return saveDocument('pptx', { workshop }, parts, language);
}
