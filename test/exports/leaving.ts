import type { Assessment } from '../../src/domain/model/assessment.ts';
import { PRACTICE_IDS, type PracticeId } from '../../src/domain/model/model.ts';
import { buildReport } from '../../src/domain/scoring/report.ts';
import { groupsShownWith, type ResultPart } from '../../src/domain/workshop/result.ts';
import type { Workshop } from '../../src/domain/workshop/workshop.ts';
import { buildWorkshopReport, groupAssessment } from '../../src/domain/workshop/workshop-report.ts';
import type { DocumentLanguage, PracticeInDocument } from '../../src/exports/document-language.ts';
import { type LeavingReport, leavingWorkshop } from '../../src/exports/leaving-report.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { EVIDENCE } from '../../src/playbook/evidence.ts';
import { researchStrength } from '../../src/playbook/research-strength.ts';
import { strengthSentence } from '../../src/playbook/strength-sentence.ts';
import { practiceFile, SOURCES } from '../content/content-files.ts';

const KNOWN = new Map(SOURCES.map((source) => [source.id, source]));

/** The words of a document, from the files the site is built of. */
export function languageOf(locale: Locale): DocumentLanguage {
  const { common, report, workshopReport, deck, documents, spreadsheet, guide } = messagesOf(locale);
  const practices = Object.fromEntries(
    PRACTICE_IDS.map((id): [string, PracticeInDocument] => {
      const strength = strengthSentence(researchStrength(EVIDENCE[id], KNOWN), guide.strength);
      return [id, { ...practiceFile(locale, id).words, strength, evidence: EVIDENCE[id] }];
    }),
  ) as Record<PracticeId, PracticeInDocument>;
  const sources = Object.fromEntries(
    SOURCES.map(({ id, title, kind }) => [id, { label: id, text: title, kind }]),
  );
  return { locale, t: { common, report, workshopReport, deck, documents, spreadsheet }, practices, sources };
}

export function leavingAssessment(assessment: Assessment): LeavingReport {
  return { assessment, report: buildReport(assessment) };
}

/** A workshop on its way out with these parts ticked. */
export function leavingTeam(workshop: Workshop, parts: readonly ResultPart[]): LeavingReport {
  const group = {
    assessment: groupAssessment(workshop),
    report: buildWorkshopReport(workshop, groupsShownWith(parts)),
  };
  return leavingWorkshop(workshop, group, parts);
}
