import { factsOf } from '../domain/scoring/report-facts.ts';
import { fill } from '../i18n/words.ts';
import { solidLine } from '../wording/report/report-sentences.ts';
import type { DocumentLanguage } from './document-language.ts';
import { type LeavingReport, voicesOf } from './leaving-report.ts';

/** “How solid: fair (12 voices · 15 of 17 levels known · …)”. */
export function solidity(leaving: LeavingReport, language: DocumentLanguage): string {
  const { report, assessment } = leaving;
  const line = solidLine(language, report, factsOf(assessment), voicesOf(leaving));
  const word = language.t.report.solid.words[report.solidity.overall];
  return fill(language.t.deck.solid, { word: word.toLocaleLowerCase(language.locale), line });
}
