import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { HouseStyle } from '../../../src/domain/house-style/house-style.ts';
import { LOGO_AT_MOST } from '../../../src/domain/house-style/logo-bytes.ts';
import type { Workshop } from '../../../src/domain/workshop/workshop.ts';
import type { LeavingReport } from '../../../src/exports/leaving-report.ts';
import { writeReportPage } from '../../../src/exports/page-file/page-file.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { tagOf } from '../../../src/i18n/tag.ts';
import { assessmentFrom } from '../../domain/sample.ts';
import { languageOf, leavingAssessment, leavingTeam } from '../leaving.ts';
import { PIXEL } from '../pixel.ts';

const TEAM = JSON.parse(
  readFileSync(new URL('../../fixtures/workshops/claims-team.json', import.meta.url), 'utf8'),
) as Workshop;
const WHOLE = {
  ...assessmentFrom('3214D 210N2_ 312040', { guidance: { note: 'Only by phone' } }),
  scope: 'claims',
  decisions: [{ action: 'Name a pilot', owner: 'Ada', due: '2027-01-31', indicator: 'Named' }],
  measures: [{ name: 'Repeat contacts', value: '38 %', date: '2026-10' }],
};

/** Every element of a page, by its name, with its attributes. */
function elements(html: string): { readonly name: string; readonly attributes: string }[] {
  const body = html.replace(/<style>[^<]*<\/style>/, '');
  return [...body.matchAll(/<([a-z][a-z0-9-]*)((?:\s[^<>]*)?)>/g)].map(([, name = '', attributes = '']) => ({
    name,
    attributes,
  }));
}

const EXPECTED =
  'html head meta title style body header main nav section footer h1 h2 h3 p ul li a b i bdi br img table caption thead tbody tr th td div span figure svg g rect line path circle text desc'.split(
    ' ',
  );

describe.each(LOCALES)('the report as a page, %s', (locale) => {
  const language = languageOf(locale);
  const { t } = language;
  const page = (leaving: LeavingReport, style?: HouseStyle) => writeReportPage(leaving, language, style);

  test('holds all of the report under headings, with a way to each', () => {
    const html = page(leavingAssessment(WHOLE));
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain(`<html lang="${tagOf(locale)}">`);
    const heads = [...html.matchAll(/<h2 id="([^"]+)">([^<]+)</g)];
    expect(heads.map(([, , title]) => title)).toEqual(
      expect.arrayContaining(
        [
          t.report.first.title,
          t.report.profile.title,
          t.report.gaps.title,
          t.report.caveats.title,
          t.deck.sources.title,
        ].map((title) => title.replaceAll("'", '&#39;')),
      ),
    );
    for (const [, id] of heads) expect(html).toContain(`<a href="#${id}">`);
    for (const { title } of Object.values(language.practices)) expect(html).toContain(title);
    for (const said of ['Only by phone', 'Name a pilot', 'Ada', 'Repeat contacts', '38 %'])
      expect(html).toContain(said);
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });

  test('asks the network for nothing and runs nothing, whatever is written on it', () => {
    const html = page(leavingAssessment(WHOLE), { logo: PIXEL, name: 'Acme' });
    expect(html).toContain('content="default-src &#39;none&#39;; img-src data:;');
    for (const { name, attributes } of elements(html)) {
      expect(EXPECTED).toContain(name);
      expect(attributes).not.toMatch(/\s(?:on\w+|style|srcset|action|xlink:href)=/);
      for (const [, address] of attributes.matchAll(/\s(?:src|href)="([^"]*)"/g))
        expect(address).toMatch(/^(?:#part-\d+|data:image\/png;base64,)/);
    }
    expect(html).not.toMatch(/@import|url\(/);
  });

  test('the room’s page holds where views differ, and the picture of its votes', () => {
    const html = page(leavingTeam(TEAM, []));
    expect(html).toContain(t.workshopReport.spread.title);
    expect(html.match(/<figure tabindex="0"><svg/g)?.length).toBeGreaterThanOrEqual(1);
  });

  test('with everything in it and the largest logo it weighs less than 400 kB', () => {
    const heavy = leavingTeam(TEAM, ['votes', 'notes']);
    const logo = { ...PIXEL, data: 'A'.repeat(LOGO_AT_MOST.data) };
    for (const leaving of [leavingAssessment(WHOLE), heavy])
      expect(new TextEncoder().encode(page(leaving, { logo })).length).toBeLessThan(400_000);
  });
});

const FOREIGN = `</title></style></script><script>alert(1)</script><img src=x onerror="alert(1)">'"><svg onload=alert(1)>&lt;\u202E`;

/** The same value with a foreign text in the place of each text that people enter. */
function infected(value: unknown, key = ''): unknown {
  const fixed = [
    'format',
    'date',
    'due',
    'status',
    'practice',
    'kind',
    'sector',
    'reason',
    'id',
    'label',
    'key',
  ];
  if (typeof value === 'string') return fixed.includes(key) ? value : FOREIGN;
  if (Array.isArray(value)) return value.map((item) => infected(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, infected(inner, name)]));
}

test('a text that would be a tag is read as it was written, at every place where one is shown', () => {
  const proof = { kind: 'indicator' as const, name: 'x', date: '2026-06' };
  const answers = { 'channel-choice': { proof, note: 'x' }, guidance: { note: 'x' } };
  const own = infected({
    ...WHOLE,
    ...assessmentFrom('3214D 210N2_ 312040', answers),
    organisation: 'x',
    decisions: [{ action: 'x', owner: 'x', due: '2027-01-31', indicator: 'x', practice: 'guidance' }],
  }) as typeof WHOLE;
  const groups = [`1 ${FOREIGN}`, `2 ${FOREIGN}`];
  const respondents = Array.from({ length: 12 }, (_, at) => ({
    ...TEAM.respondents[at % TEAM.respondents.length],
    label: FOREIGN,
    group: groups[at % groups.length],
    notes: { guidance: FOREIGN },
  }));
  const room = { ...(infected({ ...TEAM, groups: undefined }) as Workshop), groups, respondents } as Workshop;
  const customerValue = {
    from: '2025-01-01',
    to: '2026-06-30',
    currency: FOREIGN,
    customers: 2357,
    revenue: 240_553,
    top15: 0.58,
    gini: 0.6,
  };
  const style = { name: FOREIGN, footer: FOREIGN, closing: FOREIGN };
  const leaving = [{ ...leavingAssessment(own), customerValue }, leavingTeam(room, ['notes', 'groups'])];
  for (const one of leaving) {
    const html = writeReportPage(one, languageOf('en'), style);
    expect(html.split('&lt;script&gt;').length).toBeGreaterThan(5);
    expect(html.match(/<\/(?:title|style|script)>/g)?.filter((end) => end === '</script>')).toEqual([]);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).not.toContain('\u202E');
    for (const { name, attributes } of elements(html)) {
      expect(EXPECTED).toContain(name);
      expect(attributes.replace(/"[^"]*"/g, '""')).not.toMatch(/\son\w+=/);
    }
  }
});

test('the address of a source can be followed, and asks for nothing before', () => {
  const language = languageOf('en');
  const sources = Object.fromEntries(
    Object.entries(language.sources).map(([id, source]) => [
      id,
      { ...source, text: `${source.text}. https://doi.org/10.1/${id}.` },
    ]),
  );
  const html = writeReportPage(leavingAssessment(WHOLE), { ...language, sources });
  expect(html).toMatch(
    / <a href="https:\/\/doi\.org\/10\.1\/[a-z0-9-]+" rel="noreferrer">https:[^<]*<\/a>\. \[\d+(?:, \d+)*\]</,
  );
});

test('long names, emoji and text from right to left are each on their own', () => {
  const scope = `🧭 مطالبات ${'x'.repeat(10_000)}`;
  const html = writeReportPage(leavingAssessment({ ...WHOLE, scope }), languageOf('fr'), { name: 'بيت' });
  expect(html).toContain('<bdi>بيت</bdi>');
  expect(/<title>([^<]*)<\/title>/.exec(html)?.[1]?.length).toBeLessThan(140);
});

test('the page bears the colours of a house as they can be read', () => {
  const html = writeReportPage(leavingAssessment(WHOLE), languageOf('en'), {
    main: '#FFFFFF',
    second: '#C00000',
  });
  expect(html).toContain('--main:#757575;--second:#C00000');
});
