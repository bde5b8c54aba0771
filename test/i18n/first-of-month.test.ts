import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Assessment } from '../../src/domain/model/assessment.ts';
import { actionsAsMarkdown } from '../../src/exports/actions/markdown.ts';
import { chartPictures } from '../../src/exports/charts/charts.ts';
import { writeDeck } from '../../src/exports/deck/deck.ts';
import { writeReportPage } from '../../src/exports/page-file/page-file.ts';
import { writeWordReport } from '../../src/exports/word-report/word-report.ts';
import { moment } from '../../src/i18n/moment.ts';
import { date } from '../../src/i18n/words.ts';
import { assessmentFrom } from '../domain/sample.ts';
import { languageOf, leavingAssessment } from '../exports/leaving.ts';

const APRIL: Assessment = {
  ...assessmentFrom('3214D 210N2_ 112040'),
  date: '2026-04-01',
  decisions: [{ step: { practice: 'guidance', level: 3 }, owner: 'Ada', due: '2026-06-01' }],
  measures: [{ name: 'NPS', value: '12', date: '2026-03-01' }],
};

test('the first of a month is 1er in French, and 1 in English', () => {
  expect(date('fr', '2026-04-01')).toBe('1er\u00a0avril\u00a02026');
  expect(date('fr', '2026-04-11')).toBe('11\u00a0avril\u00a02026');
  expect(date('fr', '2026-04')).toBe('avril\u00a02026');
  expect(date('en', '2026-04-01')).toBe('1\u00a0April\u00a02026');
  expect(moment('fr', '2026-04-01T12:00:00')).toMatch(/^1er\u00a0avril\u00a02026/);
});

test('a day stays on the line of its month', () => {
  expect(date('fr', '2026-11-02')).toBe('2\u00a0novembre\u00a02026');
  expect(moment('fr', '2026-11-02T12:00:00')).toMatch(/^2\u00a0novembre\u00a02026/);
  expect(date('en', '2026-11-02')).toBe('2\u00a0November\u00a02026');
});

test('no document in French says “1 avril”', () => {
  const language = languageOf('fr');
  const leaving = leavingAssessment(APRIL);
  const packages = [writeDeck(leaving, language), writeWordReport(leaving, language)];
  const texts = [
    ...packages.flatMap((bytes) => Object.values(unzipSync(bytes)).map((part) => strFromU8(part))),
    writeReportPage(leaving, language),
    ...chartPictures(leaving, language).map(({ svg }) => svg),
    actionsAsMarkdown(leaving, language),
  ];
  expect(texts.join('\n').match(/1er\s(?:avril|juin|mars)/g)?.length).toBeGreaterThan(5);
  for (const text of texts) expect(text).not.toMatch(/(?<!\d)1\s(?:avr|juin|mars)/);
});

test('a day is put in words in one place', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:tsx?|astro)$/.test(name),
  );
  const makers = files.filter((name) =>
    /day: 'numeric'|dateStyle:/.test(readFileSync(`src/${name}`, 'utf8')),
  );
  for (const name of makers) expect(readFileSync(`src/${name}`, 'utf8'), name).toContain('withOrdinal');
});
