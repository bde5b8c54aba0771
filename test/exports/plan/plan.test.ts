import { describe, expect, test } from 'vitest';
import type { Assessment, Decision } from '../../../src/domain/model/assessment.ts';
import { slidesOf } from '../../../src/exports/deck/deck.ts';
import { planOf } from '../../../src/exports/plan/plan.ts';
import { dayOf, isoOf } from '../../../src/exports/plan/plan-days.ts';
import { planSpan } from '../../../src/exports/plan/plan-span.ts';
import { roadmap } from '../../../src/exports/word-report/roadmap.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { assessmentFrom } from '../../domain/sample.ts';
import { languageOf, leavingAssessment } from '../leaving.ts';

const DECISIONS: readonly Decision[] = [
  { action: 'Meet ten customers', owner: 'Ada', due: '2027-09-30' },
  { step: { practice: 'guidance', level: 2 }, owner: 'Claire', due: '2026-12-05' },
  { step: { practice: 'guidance', level: 3 }, owner: 'Ali', due: '2027-04-30' },
  { action: 'Ask the board' },
  { action: 'Buy a tool', due: '2026-12-31', status: 'dropped' },
];
const decided: Assessment = { ...assessmentFrom('1'.repeat(17)), decisions: DECISIONS };

function planFor(assessment: Assessment, locale: 'en' | 'fr' = 'en') {
  return planOf(leavingAssessment(assessment), languageOf(locale));
}

describe('the plan of a document', () => {
  test('is made of the decisions where there are any, in three horizons, each to its date', () => {
    const plan = planFor(decided);
    expect(plan?.kind).toBe('decided');
    expect(plan?.title).toBe('Roadmap: 3 decisions, by 30\u00a0September\u00a02027');
    expect(plan?.bars.map(({ horizon, to }) => [horizon, isoOf(to)])).toEqual([
      ['now', '2026-12-05'],
      ['next', '2027-04-30'],
      ['later', '2027-09-30'],
    ]);
    expect(plan?.bars.map(({ label, by }) => label + by)).toEqual([
      expect.stringMatching(/^1\. .+ \(Claire\)$/),
      expect.stringMatching(/^2\. .+ \(Ali\)$/),
      '3. Meet ten customers (Ada)',
    ]);
    // The step takes longer than there is time: its bar begins on the day of the report.
    expect(isoOf(plan?.bars[0]?.from ?? 0)).toBe('2026-11-21');
  });

  test('tells beside a bar what is done and what is under way', () => {
    const decisions: readonly Decision[] = [
      { action: 'Meet ten customers', owner: 'Ada', due: '2026-12-05', status: 'done' },
      { action: 'Call back', due: '2026-12-06', status: 'under-way' },
      { action: 'Ask', owner: 'Ali', due: '2026-12-07', status: 'open' },
    ];
    const said = planFor({ ...decided, decisions })?.bars.map(({ label, by }) => label + by);
    expect(said).toEqual(['1. Meet ten customers (done · Ada)', '2. Call back (under way)', '3. Ask (Ali)']);
  });

  test('ends by a day or within a month, as its last decision says', () => {
    const by = (due: string) => planFor({ ...decided, decisions: [{ action: 'Ask', due }] }, 'fr')?.title;
    expect(by('2027-03-15')).toMatch(/, d’ici au 15\u00a0mars\u00a02027$/);
    expect(by('2027-03')).toMatch(/, d’ici à mars\u00a02027$/);
  });

  test('is marked with its years, at the first day and wherever another begins', () => {
    const marksOf = (days: readonly [from: string, to: string], locale: 'en' | 'fr') => {
      const [from, to] = days.map(dayOf) as [number, number];
      return planSpan([{ from, to }], locale).marks.map(({ label }) => label.replaceAll('\u00a0', ' '));
    };
    expect(marksOf(['2026-11-21', '2028-05-21'], 'fr')).toEqual([
      '21 nov. 2026',
      '20 févr. 2027',
      '22 mai',
      '21 août',
      '20 nov.',
      '19 févr. 2028',
      '20 mai',
      '19 août',
    ]);
    expect(marksOf(['2027-01-15', '2027-02-10'], 'en')).toEqual(['15 Jan 2027', '14 Feb']);
  });

  test('counts what has a date, drawn or not, and ends with the last of them', () => {
    const many = Array.from(
      { length: 12 },
      (_, at): Decision => ({
        action: `Step ${at}`,
        due: `2027-${`${at + 1}`.padStart(2, '0')}-15`,
      }),
    );
    const plan = planFor({ ...decided, decisions: [...many, { action: 'Some day' }] });
    expect(plan?.bars).toHaveLength(10);
    expect(plan?.title).toBe('Roadmap: 12 decisions, by 15\u00a0December\u00a02027');
    expect(plan?.undrawn).toBe(3);
  });

  test('says what stands on what, what is not drawn, and that it is a plan', () => {
    const plan = planFor(decided);
    expect(plan).toMatchObject({
      standing: 'What stands on what: 2 stands on 1.',
      undrawn: 1,
      remark: '1 of 17 practices in place; today none. This is a plan, not a forecast.',
    });
    const notes = plan?.notes.join('\n');
    expect(notes).toContain('Without a date: Ask the board');
    expect(notes).toContain('Stands on:');
    expect(notes).not.toContain('Buy a tool');
  });

  test('is the gaps, called a proposal, where nothing is decided or all was dropped', () => {
    for (const decisions of [[], DECISIONS.slice(4)]) {
      const plan = planFor({ ...decided, decisions });
      expect(plan?.kind).toBe('proposed');
      expect(plan?.title).toMatch(/^A plan proposed: \d+ next steps/);
      expect(plan?.remark).toContain('nothing of it is decided');
    }
    expect(planFor({ model: 2, date: '2026-11', answers: {} })).toBeUndefined();
  });
});

describe.each(LOCALES)('a roadmap in documents, %s', (locale) => {
  const language = languageOf(locale);
  const leaving = leavingAssessment(decided);
  const horizons = language.t.report.roadmap.horizon;

  test('is a chart a horizon on its slide, and a table in the text', () => {
    const slide = slidesOf(leaving, language).find(({ shapes }) =>
      shapes.some((shape) => shape.kind === 'chart' && shape.alt === language.t.deck.roadmap.alt),
    );
    const chart = slide?.shapes.flatMap((shape) => (shape.kind === 'chart' ? [shape.chart] : []))[0];
    const names = chart?.kind === 'bars' ? chart.series.slice(1).map(({ name }) => name) : [];
    expect(names).toEqual([horizons.now, horizons.next, horizons.later]);
    const table = roadmap(leaving, language).find((block) => block.kind === 'table');
    const cells = table?.kind === 'table' ? table.rows.map(([first]) => first?.[0]?.text) : [];
    expect(cells).toEqual([horizons.now, horizons.next, horizons.later, language.t.report.roadmap.undated]);
  });

  test('of decisions without any date is told as a table, not drawn', () => {
    const undated = leavingAssessment({ ...decided, decisions: [{ action: 'Ask the board' }] });
    expect(planOf(undated, language)).toBeUndefined();
    expect(JSON.stringify(roadmap(undated, language))).toContain('Ask the board');
    expect(roadmap(leavingAssessment({ ...decided, decisions: [] }), language)).toEqual([]);
  });
});
