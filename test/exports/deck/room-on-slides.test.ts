import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../../src/domain/model/answer.ts';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import { ownWordsOf } from '../../../src/domain/own-wording/own-words.ts';
import type { Workshop } from '../../../src/domain/workshop/workshop.ts';
import { slidesOf } from '../../../src/exports/deck/deck.ts';
import type { LeavingReport } from '../../../src/exports/leaving-report.ts';
import { PLACES } from '../../../src/exports/pptx/layouts.ts';
import { type Place, SLIDE } from '../../../src/exports/pptx/measures.ts';
import type { Shape } from '../../../src/exports/pptx/shape.ts';
import type { Slide } from '../../../src/exports/pptx/slide.ts';
import type { Paragraph } from '../../../src/exports/pptx/text.ts';
import { heightOf, linesOf } from '../../../src/exports/text-fit.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { TEXT_LIMITS } from '../../../src/share/format/limits.ts';
import { assessmentFrom } from '../../domain/sample.ts';
import { languageOf, leavingAssessment, leavingTeam } from '../leaving.ts';

const TEAM = JSON.parse(
  readFileSync(new URL('../../fixtures/workshops/claims-team.json', import.meta.url), 'utf8'),
) as Workshop;
const ALL = ['scope', 'organisation', 'notes', 'actions', 'groups'] as const;
const LANGUAGES = Object.fromEntries(LOCALES.map((locale) => [locale, languageOf(locale)])) as Record<
  Locale,
  ReturnType<typeof languageOf>
>;

function heightIn(paragraphs: readonly Paragraph[], width: number, otherwise: number): number {
  return paragraphs.reduce((sum, { runs, after = 0, bullet }) => {
    const size = runs[0]?.size ?? otherwise;
    const face = runs[0]?.heading ? 'heading' : runs[0]?.bold ? 'bold' : 'body';
    const text = runs.map((run) => run.text).join('');
    return sum + heightOf(linesOf(text, width - (bullet ? 0.19 : 0), size, face), size) + after / 72;
  }, 0);
}

const PLACE_OF = { title: PLACES.title, ctrTitle: PLACES.cover, subTitle: PLACES.subtitle } as const;

/** Where a shape stands, and how high what it says is. */
function roomOf(shape: Shape): { readonly place: Place; readonly needs: number } | undefined {
  switch (shape.kind) {
    case 'text':
      return { place: shape.place, needs: heightIn(shape.paragraphs, shape.place.w, 14) };
    case 'filled': {
      const { type } = shape.placeholder;
      const place =
        type === 'title' || type === 'ctrTitle' || type === 'subTitle' ? PLACE_OF[type] : undefined;
      const needs = place && heightIn(shape.paragraphs, place.w, 26);
      return place && needs !== undefined ? { place, needs } : undefined;
    }
    case 'table': {
      const { table } = shape;
      const needs = table.rows.reduce((sum, { cells, height }) => {
        let column = 0;
        const inner = cells.map(({ paragraphs, span = 1 }) => {
          const width = table.columns.slice(column, column + span).reduce((all, one) => all + one, 0);
          column += span;
          return heightIn(paragraphs, width - 2 * table.inset.x, 18) + 2 * table.inset.y;
        });
        return sum + Math.max(height, ...inner);
      }, 0);
      return { place: shape.place, needs };
    }
    default:
      return 'place' in shape && shape.place ? { place: shape.place, needs: 0 } : undefined;
  }
}

function overflowing(slide: Slide): string[] {
  return slide.shapes.flatMap((shape) => {
    const room = roomOf(shape);
    if (!room) return [];
    const { place, needs } = room;
    const isOut = place.x + place.w > SLIDE.w || place.y + Math.max(place.h, needs) > 6.95;
    return isOut || needs > place.h + 0.02 ? [`${shape.kind} at ${place.y}: ${needs} in ${place.h}`] : [];
  });
}

function smallestType(slide: Slide): number {
  const sizes = JSON.stringify(slide.shapes).matchAll(/"size":([\d.]+)/g);
  return Math.min(...[...sizes].map(([, size]) => Number(size)).filter((size) => size > 8));
}

/** The share of a slide below its title that something stands on. */
function filled(slide: Slide): number {
  const bottoms = slide.shapes.flatMap((shape) => {
    const room = roomOf(shape);
    const isRemark = room !== undefined && room.place.y > 6.5;
    return room && !isRemark
      ? [room.place.y + Math.max(room.needs, shape.kind === 'chart' ? room.place.h : 0)]
      : [];
  });
  return (Math.max(...bottoms) - 1.6) / (6.75 - 1.6);
}

const LONG =
  'Rappeler sous un jour toute personne qui s’est arrêtée en chemin, et dire ce qui a été fait. '.repeat(4);
const DECIDED = {
  practice: 'guidance',
  step: { practice: 'guidance', level: 3 },
  due: '2027-01-31',
} as const;
const deciding = (codes: string, decisions: number): LeavingReport =>
  leavingAssessment({
    ...assessmentFrom(codes),
    decisions: Array.from({ length: decisions }, () => DECIDED),
  });
const team = (people: number, decisions: number): LeavingReport =>
  leavingTeam(
    {
      ...TEAM,
      respondents: Array.from(
        { length: people },
        (_, at) => TEAM.respondents[at % TEAM.respondents.length] ?? { answers: {} },
      ),
      decisions: Array.from({ length: decisions }, () => DECIDED),
    },
    ALL,
  );
const REPORTS: Readonly<Record<string, LeavingReport>> = {
  ...Object.fromEntries([0, 1, 2, 3, 12].map((n) => [`${n} decisions`, deciding('3214D 210N2_ 312040', n)])),
  'one answer, one decision': deciding('3____ ______ ______', 1),
  'one gap': deciding('44444 444444 444441', 0),
  'all targets met': deciding('22222 222222 222222', 0),
  'all targets met, one decision': deciding('44444 444444 444444', 1),
  'nothing applies': deciding('NNNNN NNNNNN NNNNNN', 0),
  'two people, one decision': team(2, 1),
  '300 people, 3 decisions': team(300, 3),
  'one person': leavingAssessment({ ...assessmentFrom('3214D 210N2_ 312040'), scope: 'Claims' }),
  'one person, all absent': leavingAssessment(assessmentFrom('00000 000000 000000')),
  'one person, all confirmed': leavingAssessment(assessmentFrom('44444 444444 444444')),
  'one person, nothing known': leavingAssessment(assessmentFrom('DDDDD DDDDDD DDDDDD')),
  'a room': leavingTeam(TEAM, ALL),
  'a room of long texts': leavingTeam(
    {
      ...TEAM,
      scope: LONG.slice(0, 300),
      organisation: LONG,
      decided: Object.fromEntries(
        ['guidance', 'time-choice', 'self-service', 'place-choice'].map((id) => [
          id,
          { level: 4, reason: LONG },
        ]),
      ),
      decisions: Array.from({ length: 12 }, () => ({
        action: LONG,
        owner: LONG,
        due: '2027-01-31',
        indicator: LONG,
      })),
    },
    ALL,
  ),
};

describe.each(LOCALES)('on the slides, %s', (locale) => {
  test.each(Object.entries(REPORTS))('%s: nothing overflows, nothing is too small to read', (_, leaving) => {
    for (const slide of slidesOf(leaving, LANGUAGES[locale])) {
      expect(overflowing(slide)).toEqual([]);
      expect(smallestType(slide)).toBeGreaterThanOrEqual(11);
    }
  });

  test.each(Object.entries(REPORTS))('%s: no slide is three-quarters empty', (_, leaving) => {
    for (const slide of slidesOf(leaving, LANGUAGES[locale]).slice(1))
      expect(filled(slide), JSON.stringify(slide.shapes[0])).toBeGreaterThan(0.4);
  });

  test.each(Object.entries(REPORTS))('%s: eight slides to twelve beside the appendix', (_, leaving) => {
    const slides = slidesOf(leaving, LANGUAGES[locale]);
    const beside = slides.filter((slide) => !/Annexe|Appendix/.test(JSON.stringify(slide.shapes[0])));
    expect(slides.length).toBeGreaterThanOrEqual(8);
    expect(beside.length).toBeLessThanOrEqual(12);
  });
});

test.each(LOCALES)(
  'a model in words of one’s own, as long as they may be, stays on its slides, %s',
  (locale) => {
    for (const sign of ['W', '漢', '🏥 Parcours patient, accueil et suivi ', 'مرحبا بالعالم ']) {
      const text = (most: number) => sign.repeat(most).slice(0, most).trim().toWellFormed();
      const words = {
        title: text(TEXT_LIMITS.title),
        question: text(TEXT_LIMITS.example),
        lines: LEVELS.map(() => text(TEXT_LIMITS.example)),
      };
      const practices = Object.fromEntries(PRACTICE_IDS.map((id) => [id, { words: { [locale]: words } }]));
      const own = ownWordsOf({ model: 2, name: text(TEXT_LIMITS.title), practices }).marked(
        LANGUAGES[locale],
      );
      for (const leaving of [REPORTS['one person'], REPORTS['a room']])
        if (leaving) expect(slidesOf(leaving, own).flatMap(overflowing)).toEqual([]);
    }
  },
);

test('whatever is written as a scope, a decision or an owner stays on its slide', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 500, unit: 'grapheme' }),
    fc.constantFrom('W'.repeat(300), '漢'.repeat(200), '👩‍👩‍👧 '.repeat(60), 'مرحبا بالعالم '.repeat(30)),
  );
  const decision = fc.record({ action: text, owner: text, indicator: text });
  const base: Assessment = assessmentFrom('3214D 210N2_ 312040');
  fc.assert(
    fc.property(text, text, fc.array(decision, { maxLength: 8 }), (scope, organisation, decisions) => {
      const slides = slidesOf(leavingAssessment({ ...base, scope, organisation, decisions }), LANGUAGES.en);
      expect(slides.flatMap(overflowing)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
