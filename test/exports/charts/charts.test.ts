import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Workshop } from '../../../src/domain/workshop/workshop.ts';
import { chartArchive } from '../../../src/exports/charts/chart-archive.ts';
import { chartPictures } from '../../../src/exports/charts/charts.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { count } from '../../../src/i18n/words.ts';
import { assessmentFrom } from '../../domain/sample.ts';
import { languageOf, leavingAssessment, leavingTeam } from '../leaving.ts';
import { xmlFault } from '../office-package.ts';

const TEAM = JSON.parse(
  readFileSync(new URL('../../fixtures/workshops/claims-team.json', import.meta.url), 'utf8'),
) as Workshop;
const HOSTILE = '<script>alert(1)</script> & "x" \u202E';

/** The bars of a picture: where each begins and how wide it is. */
const barsOf = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="26"/g)].map(
    ([, ...measures]) => {
      const [x = 0, y = 0, width = 0] = measures.map(Number);
      return { x, y, width };
    },
  );

describe.each(LOCALES)('charts, %s', (locale) => {
  const language = languageOf(locale);
  const own = leavingAssessment({ ...assessmentFrom('3214D 210N2_ 312040'), scope: HOSTILE });

  test('carry their caption, their date and what they are of, and are sound pictures of vectors', () => {
    const charts = chartPictures(own, language);
    expect(charts.map(({ name }) => name)).toEqual([
      language.t.documents.chart.profile,
      language.t.documents.chart.axes,
      language.t.documents.chart.plan,
    ]);
    for (const { svg, width, height } of charts) {
      expect(xmlFault(svg)).toBeUndefined();
      expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
      expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; ');
      expect(svg).not.toMatch(/<script|\u202E|NaN|undefined/);
      expect(svg).toContain(locale === 'fr' ? '21\u00a0novembre\u00a02026' : '21\u00a0November\u00a02026');
      expect(/<desc>([^<]+)<\/desc>/.exec(svg)?.[1]?.length).toBeGreaterThan(40);
    }
  });

  test('write on each bar how many it stands for, and keep every bar between their edges', () => {
    const [, axes, plan] = chartPictures(own, language);
    const written = [...(axes?.svg ?? '').matchAll(/middle" fill="#\w{6}">(\d+)</g)].map(([, many]) => many);
    expect(written).toEqual(['3', '1', '1', '2', '2', '1', '1', '3', '3']);
    const [votes] = chartPictures(leavingTeam(TEAM, ['scope']), language).filter(
      ({ name }) => name === language.t.documents.chart.votes,
    );
    for (const picture of [axes, plan, votes]) {
      const bars = barsOf(picture?.svg ?? '');
      expect(Math.min(...bars.map(({ x }) => x))).toBe(420);
      expect(Math.max(...bars.map(({ x, width }) => x + width))).toBeLessThanOrEqual(1060.001);
    }
    expect(new Set(barsOf(votes?.svg ?? '').map(({ y }) => y)).size).toBe(8);
  });

  test('keep their date beside a scope of any length', () => {
    const long = { ...assessmentFrom('3214D 210N2_ 312040'), scope: 'Claims and returns '.repeat(15) };
    const day = locale === 'fr' ? '21\u00a0novembre\u00a02026' : '21\u00a0November\u00a02026';
    for (const { svg } of chartPictures(leavingAssessment(long), language))
      expect(svg).toMatch(new RegExp(`>Claims and returns [^<]*… · ${day}<`));
  });

  test('say which decisions they do not draw, where no notes stand beside them', () => {
    const decisions = Array.from({ length: 12 }, (_, at) => ({
      action: `Step ${at}`,
      due: `2027-${`${at + 1}`.padStart(2, '0')}-15`,
    }));
    const { roadmap } = language.t.deck;
    const { assessment } = own;
    const [svg = ''] = chartPictures(leavingAssessment({ ...assessment, decisions }), language)
      .filter(({ name }) => name === language.t.documents.chart.plan)
      .map((chart) => chart.svg);
    const written = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    const undrawn = count(locale, roadmap.undrawn, 2);
    expect(written).toContain(undrawn);
    expect(written).toContain(roadmap.plan);
    expect(/<desc>([^<]*)</.exec(svg)?.[1]).toContain(undrawn);
    expect(svg).not.toContain(count(locale, roadmap.left, 2));
  });

  test('of a room show its votes; of nothing show nothing', () => {
    const names = chartPictures(leavingTeam(TEAM, ['scope']), language).map(({ name }) => name);
    expect(names).toContain(language.t.documents.chart.votes);
    const nothing = chartPictures(leavingAssessment({ model: 1, date: '2026-11', answers: {} }), language);
    expect(nothing).toHaveLength(2);
    for (const { svg } of nothing) expect(svg).not.toMatch(/NaN|undefined/);
  });

  test('take the colours of a house, as they can be read', () => {
    const [profile] = chartPictures(own, language, { main: '#FFCC00', second: '#005500' });
    expect(profile?.svg).toContain('#005500');
    expect(profile?.svg).not.toContain('#FFCC00');
  });
});

test('charts leave as one archive, each as vectors and as dots', () => {
  const charts = chartPictures(leavingTeam(TEAM, ['scope']), languageOf('en'));
  const files = unzipSync(chartArchive(charts.map((chart) => ({ chart, png: new Uint8Array([1, 2]) }))));
  expect(Object.keys(files)).toHaveLength(charts.length * 2);
  expect(strFromU8(files['profile.svg'] ?? new Uint8Array())).toContain('<svg ');
  expect(files['profile.png']).toEqual(new Uint8Array([1, 2]));
});
