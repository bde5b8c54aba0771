import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Workshop } from '../../src/domain/workshop/workshop.ts';
import { actionsAsMarkdown } from '../../src/exports/actions/markdown.ts';
import { chartPictures } from '../../src/exports/charts/charts.ts';
import { writeDeck } from '../../src/exports/deck/deck.ts';
import { writeReportPage } from '../../src/exports/page-file/page-file.ts';
import { writeSpreadsheet } from '../../src/exports/spreadsheet/spreadsheet.ts';
import { writeWordReport } from '../../src/exports/word-report/word-report.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { assessmentFrom } from '../domain/sample.ts';
import { languageOf, leavingAssessment, leavingTeam } from './leaving.ts';

const TEAM = JSON.parse(
  readFileSync(new URL('../fixtures/workshops/claims-team.json', import.meta.url), 'utf8'),
) as Workshop;

/** All that the parts of a package say. */
function saidIn(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'));
  return parts.map(([, part]) => strFromU8(part).replace(/<[^>]*>/g, '\n')).join('\n');
}

test.each(LOCALES)('no document shows the place of a word that was to be filled in, %s', async (locale) => {
  const language = languageOf(locale);
  for (const leaving of [
    leavingAssessment(assessmentFrom('3214D 210N2_ 312040')),
    leavingTeam(TEAM, ['notes']),
  ]) {
    const documents = [
      saidIn(writeDeck(leaving, language)),
      saidIn(writeWordReport(leaving, language)),
      saidIn(await writeSpreadsheet(leaving, language)),
      writeReportPage(leaving, language).replace(/<style>[^<]*<\/style>/, ''),
      actionsAsMarkdown(leaving, language),
      ...chartPictures(leaving, language).map(({ svg }) => svg),
    ];
    for (const said of documents) expect(/\{[a-z]\w*\}/i.exec(said)?.[0]).toBeUndefined();
  }
});
