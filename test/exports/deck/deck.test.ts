import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import { PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import { rehearsalCopy } from '../../../src/domain/workshop/rehearsal.ts';
import { toWorkshop } from '../../../src/domain/workshop/working-copy.ts';
import type { Workshop } from '../../../src/domain/workshop/workshop.ts';
import { writeDeck } from '../../../src/exports/deck/deck.ts';
import type { LeavingReport } from '../../../src/exports/leaving-report.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { assessmentFrom } from '../../domain/sample.ts';
import { languageOf, leavingAssessment, leavingTeam } from '../leaving.ts';

const TEAM = JSON.parse(
  readFileSync(new URL('../../fixtures/workshops/claims-team.json', import.meta.url), 'utf8'),
) as Workshop;
const ALL = ['scope', 'organisation', 'notes', 'actions', 'votes', 'groups'] as const;

interface Deck {
  readonly parts: Readonly<Record<string, string>>;
  /** What each slide says, its title first. */
  readonly slides: readonly {
    readonly title: string;
    readonly texts: readonly string[];
    readonly xml: string;
  }[];
}

const unescaped = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
const textsIn = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => unescaped(text ?? ''));

function titleIn(xml: string): string {
  const shapes = xml.split('<p:sp>').filter((shape) => /<p:ph[^>]*type="title"/.test(shape));
  expect(shapes).toHaveLength(1);
  return textsIn(shapes[0]?.split('</p:sp>')[0] ?? '').join('');
}

async function deckOf(leaving: LeavingReport, locale: Locale): Promise<Deck> {
  const files = unzipSync(await writeDeck(leaving, languageOf(locale)));
  const parts = Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const slides = Object.keys(parts)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort()
    .map((name) => parts[name] ?? '')
    .map((xml) => ({ title: titleIn(xml), texts: textsIn(xml), xml }));
  return { parts, slides };
}

const notesOf = ({ parts }: Deck, slide: number) =>
  textsIn(parts[`ppt/notesSlides/notesSlide${slide}.xml`] ?? '').join('\n');

describe.each(LOCALES)('the deck of a workshop, %s', (locale) => {
  const workshop = toWorkshop(
    rehearsalCopy(messagesOf(locale).workshop.rehearsal as Parameters<typeof rehearsalCopy>[0], '2026-11-21'),
  );

  test('six slides say the headline, the profile, the disagreement, decisions, caveats, sources', async () => {
    const { slides } = await deckOf(leavingTeam(workshop, ALL), locale);
    const { t } = languageOf(locale);
    expect(slides).toHaveLength(6);
    const titles = slides.map(({ title }) => title);
    expect(titles[0]).toContain(workshop.scope);
    expect(titles[1]).toMatch(/^(Profile|Profil)/);
    expect(titles[2]).toMatch(/^(Where the room disagreed|Là où le groupe diverge)/);
    expect(titles[3]).toBe(t.deck.decisions.none);
    expect(titles[4]).toBe(t.deck.caveats.title);
    expect(titles[5]).toBe(t.deck.sources.title);
    for (const item of t.report.caveats.items) expect(slides[4]?.texts).toContain(item);
    expect(slides[0]?.texts.join('\n')).toContain(locale === 'fr' ? '12 voix' : '12 voices');
    expect(slides[5]?.texts.length).toBeGreaterThan(3);
  });

  test('charts are native, carry their alternative, and the notes say the same in words', async () => {
    const deck = await deckOf(leavingTeam(workshop, ALL), locale);
    const charts = Object.keys(deck.parts).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(2);
    for (const name of charts) expect(deck.parts[name]).toContain('<c:barChart>');
    for (const at of [1, 2]) {
      const descriptions = [
        ...(deck.slides[at]?.xml.matchAll(/<p:graphicFrame>[\s\S]*?descr="([^"]+)"/g) ?? []),
      ];
      expect(descriptions).toHaveLength(1);
      expect(descriptions[0]?.[1]?.length).toBeGreaterThan(40);
    }
    const { practices } = languageOf(locale);
    for (const id of PRACTICE_IDS) expect(notesOf(deck, 2)).toContain(practices[id].title);
    expect(notesOf(deck, 3)).toMatch(/\d (at “|pour «)/);
  });

  test('every text is marked with its language', async () => {
    const { slides } = await deckOf(leavingTeam(workshop, ALL), locale);
    const tag = locale === 'fr' ? 'fr-FR' : 'en-GB';
    for (const { xml } of slides) {
      const shapes = xml.split('<p:sp>').slice(1).join('');
      const runs = shapes.match(/<a:r>\s*<a:rPr[^>]*>/g) ?? [];
      expect(runs.length).toBeGreaterThan(0);
      for (const run of runs.filter((one) => !one.includes('slidenum')))
        expect(run).toContain(`lang="${tag}"`);
    }
  });
});

test('the votes of the widest practices are the chart’s numbers', async () => {
  const leaving = leavingTeam(TEAM, ALL);
  const { parts, slides } = await deckOf(leaving, 'en');
  const chart = Object.entries(parts)
    .filter(([name]) => name.startsWith('ppt/charts/chart'))
    .map(([, xml]) => xml)
    .find((xml) => xml.includes('stacked'));
  const values = [...(chart ?? '').matchAll(/<c:val>[\s\S]*?<\/c:val>/g)].map(([series]) =>
    [...series.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
  );
  expect(values).toHaveLength(5);
  const report = leaving.report as Extract<typeof leaving.report, { kind: 'workshop' }>;
  const { practices } = languageOf('en');
  const named = [...(chart ?? '').matchAll(/<c:cat>[\s\S]*?<\/c:cat>/g)][0]?.[0] ?? '';
  const shown = [...named.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, label]) => unescaped(label ?? ''));
  shown.forEach((label, at) => {
    const id = PRACTICE_IDS.find((one) => label.startsWith(`${practices[one].title} (`));
    expect(id && report.practices[id].distribution).toEqual(values.map((series) => series[at]));
  });
  expect(shown.length).toBeGreaterThan(0);
  expect(slides[2]?.title).toContain('Where the room disagreed');
});

test('no name, no number of a reply, no note leaves with the deck', async () => {
  const named: Workshop = {
    ...TEAM,
    respondents: TEAM.respondents.map((one, at) => ({ ...one, label: `Zoé Quimper ${at}` })),
  };
  const { parts } = await deckOf(leavingTeam(named, ['scope', 'groups']), 'en');
  const all = Object.values(parts).join('\n');
  expect(all).not.toContain('Quimper');
  expect(all).not.toContain('Only by phone');
});

test('one person’s report makes six slides too, and says that nothing can be said of agreement', async () => {
  const assessment: Assessment = {
    ...assessmentFrom('3214D 210N2_ 312040', {
      'channel-choice': { importance: 3 },
    }),
    scope: 'Claims',
  };
  const { slides } = await deckOf(leavingAssessment(assessment), 'en');
  expect(slides.map(({ title }) => title).slice(1, 4)).toEqual([
    expect.stringMatching(/^Profile: \d+ of \d+/),
    'What one voice leaves open',
    'No decision yet: the first steps the report proposes',
  ]);
  expect(slides[2]?.texts.join('\n')).toContain('Let customers control their data – Don’t know');
});

test('nothing answered still makes a deck', async () => {
  const { slides } = await deckOf(leavingAssessment({ model: 1, date: '2026-11', answers: {} }), 'fr');
  expect(slides).toHaveLength(6);
  expect(slides[1]?.title).toBe('Profil\u00a0: aucune pratique n’a encore de niveau');
});

test('hostile texts are shown as they are, and every part stays well-formed', async () => {
  const hostile = '<script>alert(1)</script> & "x" =HYPERLINK("http://evil") \u202Egnp.exe\u0000\u0008';
  const leaving = leavingTeam(
    {
      ...TEAM,
      scope: hostile,
      organisation: hostile,
      decided: { guidance: { level: 2, reason: hostile } },
      decisions: Array.from({ length: 9 }, () => ({ action: hostile, owner: hostile, indicator: '=1+1' })),
    },
    ALL,
  );
  const { parts, slides } = await deckOf(leaving, 'en');
  expect(slides[3]?.title).toBe('9 decisions');
  expect(slides[3]?.texts.join(' ')).toContain('<script>alert(1)</script> & "x" =HYPERLINK');
  expect(slides[3]?.texts).toContain('3 more in the report.');
  for (const [name, xml] of Object.entries(parts)) {
    expect(xml, name).not.toMatch(/<script|[^\P{Cc}\s]|\u202E/u);
    expect(xml, name).not.toMatch(/TargetMode="External"/);
    // Every & begins an entity.
    expect(xml.match(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/g), name).toBeNull();
  }
});
