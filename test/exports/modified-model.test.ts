import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/practice.ts';
import type { OwnPractice } from '../../src/domain/own-wording/own-wording.ts';
import { ownWordsOf } from '../../src/domain/own-wording/own-words.ts';
import { scoreAssessment } from '../../src/domain/scoring/report.ts';
import { factsOf } from '../../src/domain/scoring/report-facts.ts';
import { actionsAsCalendar } from '../../src/exports/actions/calendar.ts';
import { actionsAsCsv } from '../../src/exports/actions/csv.ts';
import { actionsAsMarkdown } from '../../src/exports/actions/markdown.ts';
import { chartPictures } from '../../src/exports/charts/charts.ts';
import { writeDeck } from '../../src/exports/deck/deck.ts';
import type { DocumentLanguage } from '../../src/exports/document-language.ts';
import type { LeavingReport } from '../../src/exports/leaving-report.ts';
import { writeReportPage } from '../../src/exports/page-file/page-file.ts';
import { writeSpreadsheet } from '../../src/exports/spreadsheet/spreadsheet.ts';
import { writeWordReport } from '../../src/exports/word-report/word-report.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { modelMark } from '../../src/wording/model-mark.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../src/wording/report/document-name.ts';
import { questionMessage } from '../../src/wording/report/question-message.ts';
import { runningHead } from '../../src/wording/report/running-head.ts';
import { summaryText } from '../../src/wording/report/summary-text.ts';
import { shareMessage } from '../../src/wording/share/share-message.ts';
import { shareableOf } from '../../src/wording/share/shareable.ts';
import { formText } from '../../src/wording/workshop/form-text.ts';
import { resultMessage } from '../../src/wording/workshop/result-message.ts';
import { assessmentFrom } from '../domain/sample.ts';
import { languageOf, leavingAssessment } from './leaving.ts';

const LEAVING = leavingAssessment({
  ...assessmentFrom('3214D 210N2_ 312040'),
  scope: 'claims',
  decisions: [{ practice: 'guidance', action: 'Name a pilot', owner: 'Ada', due: '2027-01-31' }],
});
const NOW = '2026-11-28T10:00:00Z';
const named = (language: string): OwnPractice => ({ words: { [language]: { title: 'Zorglub' } } });

/** The words of documents in Acme’s own: every practice has the same strange name. */
function ownLanguage(locale: (typeof LOCALES)[number]): DocumentLanguage {
  const practices = Object.fromEntries(PRACTICE_IDS.map((id) => [id, named(locale)]));
  return ownWordsOf({ model: 2, name: 'Acme', practices }).marked(languageOf(locale));
}

/** All texts of a package, in one. */
function inPackage(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

type Write = (leaving: LeavingReport, language: DocumentLanguage) => string | Promise<string>;
/** Every kind of document, as the text that stands in it. */
const WRITE: Readonly<Record<DocumentKind, Write>> = {
  pptx: (leaving, language) => inPackage(writeDeck(leaving, language)),
  docx: (leaving, language) => inPackage(writeWordReport(leaving, language)),
  html: writeReportPage,
  charts: (leaving, language) =>
    chartPictures(leaving, language)
      .map(({ svg }) => svg)
      .join('\n'),
  xlsx: async (leaving, language) => inPackage(await writeSpreadsheet(leaving, language)),
  // Long lines are folded.
  ics: (leaving, language) => actionsAsCalendar(leaving, language, NOW).replaceAll('\r\n ', ''),
  csv: actionsAsCsv,
  md: actionsAsMarkdown,
};

describe.each(LOCALES)('in somebody’s own words, %s', (locale) => {
  const own = ownLanguage(locale);
  const ours = languageOf(locale);
  const mark = modelMark(own);

  test('the mark names whose they are, or that they are somebody’s', () => {
    expect(mark).toContain('Acme');
    expect(modelMark({ ...own, modified: '' })).not.toBe('');
    expect(modelMark(ours)).toBe('');
  });

  test.each(DOCUMENT_KINDS)(
    'the document %s says that the model was modified, and not otherwise',
    async (kind) => {
      expect(await WRITE[kind](LEAVING, own)).toContain(mark);
      expect(await WRITE[kind](LEAVING, ours)).not.toContain(
        messagesOf(locale).common.modified.unnamed.slice(0, 14),
      );
    },
  );

  test('each chart says it for itself', () => {
    for (const { svg } of chartPictures(LEAVING, own)) expect(svg).toContain(mark);
  });

  test('every slide says it at its foot', () => {
    const slides = Object.entries(unzipSync(writeDeck(LEAVING, own))).filter(([name]) =>
      /^ppt\/slides\/[^/]*\.xml$/.test(name),
    );
    expect(slides.length).toBeGreaterThan(5);
    // The first has it among what it is about.
    for (const [, slide] of slides) expect(strFromU8(slide)).toContain(mark);
  });

  test('so does every message, and the head of each printed page', () => {
    const { assessment } = LEAVING;
    const score = scoreAssessment(assessment);
    const messages = messagesOf(locale);
    const text = { ...own, t: messages };
    const names = { axis: () => '', practice: () => '' };
    const sent = { score, date: '2026-11-28', people: 3, parts: [], link: 'x', modified: 'Acme' };
    for (const said of [
      runningHead(text, score),
      summaryText(text, assessment, score, factsOf(assessment), 1),
      questionMessage(text, 'guidance', 'claims'),
      shareMessage(text, shareableOf(text, { assessment }), {
        date: '2026-11-28',
        parts: [],
        isLocked: false,
        link: 'x',
      }),
      resultMessage(locale, messages, names, sent),
      formText(messages, [], { named: false, groups: [], modified: 'Acme' }),
    ])
      expect(said).toContain(mark);
  });

  test('a message whose link is under a password says nothing of it', () => {
    const text = { ...own, t: messagesOf(locale) };
    const shareable = shareableOf(text, { assessment: LEAVING.assessment });
    const sent = { date: '2026-11-28', parts: [], isLocked: true, link: 'x' };
    expect(shareMessage(text, shareable, sent)).not.toContain('Acme');
  });
});
