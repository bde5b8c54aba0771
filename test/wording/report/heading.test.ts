import { describe, expect, test } from 'vitest';
import { scoreAssessment } from '../../../src/domain/scoring/report.ts';
import { factsOf } from '../../../src/domain/scoring/report-facts.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { headingInWords, noStepsInWords } from '../../../src/wording/report/heading.ts';
import { solidLine } from '../../../src/wording/report/report-sentences.ts';
import { assessmentFrom } from '../../domain/sample.ts';
import { languageOf } from '../../exports/leaving.ts';

const [en, fr] = (['en', 'fr'] as const).map((locale) => ({ ...languageOf(locale), t: messagesOf(locale) }));
if (!en || !fr) throw new Error('Two languages');
const scored = (signs: string) => scoreAssessment(assessmentFrom(signs));

describe('what to steer for', () => {
  test('while practices are to be found out, nobody is where they want to be', () => {
    const some = scored('2____ DDDDDD NNNNNN');
    expect(headingInWords(en, some)).toBe(en.t.report.heading.findOut.other.replace('{n}', '10'));
    expect(noStepsInWords(en, some)).toBe(en.t.report.first.findOut.other.replace('{n}', '10'));
    const left = scored('2222D 222222 222222');
    expect(headingInWords(fr, left)).toBe(fr.t.report.heading.findOut.one);
    expect(noStepsInWords(fr, left)).toBe(fr.t.report.first.findOut.one);
  });

  test('with all known and at its target one is there; with nothing known it is said', () => {
    const all = scored('2222N 222222 222222');
    expect(headingInWords(en, all)).toBe(en.t.report.heading.none);
    expect(noStepsInWords(en, all)).toBe(en.t.report.first.none);
    const nothing = scored('DDDDD DDDDDD DDDDDD');
    expect(headingInWords(en, nothing)).toBe(en.t.report.heading.unknown);
    expect(noStepsInWords(en, nothing)).toBe(en.t.report.first.noneYet);
  });
});

test('one answer is one answer, none is no plural in French', () => {
  const said = (signs: string) => {
    const assessment = assessmentFrom(signs);
    return solidLine(fr, scoreAssessment(assessment), factsOf(assessment), 1).replaceAll('\u00a0', ' ');
  };
  expect(said('2____ ______ ______')).toContain('1 niveau connu sur 17');
  expect(said('_____ ______ ______')).toContain('aucun niveau connu sur 17');
  expect(said('22___ ______ ______')).toContain('2 niveaux connus sur 17');
  expect(said('2DDDD NNNNNN DDDDDD')).toContain('1 niveau connu sur 11');
  expect(said('NNNNN NNNNNN NNNNNN')).toBe('une seule voix · aucun niveau élevé déclaré');
  expect(said('3____ ______ ______')).toContain('le seul niveau élevé est sans preuve');
  expect(said('33___ ______ ______')).toContain('aucun niveau élevé sur 2 avec preuve');
});
