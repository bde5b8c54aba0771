import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import { PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import { rehearsalCopy } from '../../../src/domain/workshop/rehearsal.ts';
import { toWorkshop } from '../../../src/domain/workshop/working-copy.ts';
import type { Workshop } from '../../../src/domain/workshop/workshop.ts';
import { opening } from '../../../src/exports/word-report/opening.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { assessmentFrom, workshopOn } from '../../domain/sample.ts';
import { languageOf, leavingAssessment, leavingTeam } from '../leaving.ts';
import { packageFaults } from '../office-package.ts';
import { PIXEL } from '../pixel.ts';
import { deckFile, unescaped } from './deck-file.ts';

const TEAM = JSON.parse(
  readFileSync(new URL('../../fixtures/workshops/claims-team.json', import.meta.url), 'utf8'),
) as Workshop;
const ALL = ['scope', 'organisation', 'notes', 'actions', 'groups'] as const;
const DECISIONS = [{ action: 'Name a pilot', owner: 'Ada', due: '2027-01-31', indicator: 'Named' }];
const ONE: Assessment = {
  ...assessmentFrom('3214D 210N2_ 312040', { 'channel-choice': { importance: 3 } }),
  scope: 'claims',
};

describe.each(LOCALES)('the deck of a workshop, %s', (locale) => {
  const workshop = toWorkshop(
    rehearsalCopy(messagesOf(locale).workshop.rehearsal as Parameters<typeof rehearsalCopy>[0], '2026-11-21'),
  );
  const { t, practices } = languageOf(locale);
  const full = {
    ...workshop,
    decisions: DECISIONS,
    // Groups leave from five people on: everyone is there twice, and no group is of one mind.
    respondents: [...workshop.respondents, ...workshop.respondents],
    expected: 24,
    decided: { guidance: { level: 0, reason: 'Nobody is called back.' } },
  } as const;

  test('says who answered, where it stands, where it disagreed, what moved, what was decided, on what grounds', () => {
    const { slides } = deckFile(leavingTeam(full, ALL), locale);
    const titles = slides.map(({ title }) => title);
    expect(titles).toHaveLength(11 + PRACTICE_IDS.length);
    expect(titles[0]).toBe(workshop.scope);
    expect(slides[0]?.texts.join(' ')).toContain('24');
    expect(titles[1]).toBe(t.deck.decisions.title.one);
    expect(titles[2]).toMatch(/^(?:Where the room disagreed|Là où le groupe diverge)/);
    expect(titles[3]).toMatch(/^(?:What moved|Ce qui a bougé)/);
    expect(titles[4]).toContain('24');
    expect(titles[6]).toMatch(/^Ax/);
    expect(titles[7]).toMatch(/^Profil/);
    expect(titles.slice(8, 11)).toEqual([t.deck.research.title, t.deck.method.title, t.deck.sources.title]);
    expect(slides[3]?.texts).toContain('Nobody is called back.');
    expect(slides[1]?.texts).toContain('Ada');
    for (const item of t.report.caveats.items) expect(slides[9]?.texts).toContain(item);
  });

  test('ends with a page a practice: question, votes, what is held and why, what comes next', () => {
    const { slides } = deckFile(leavingTeam(full, ALL), locale);
    const pages = slides.slice(11);
    for (const [at, id] of PRACTICE_IDS.entries()) {
      const said = pages[at]?.texts.join('\n') ?? '';
      expect(pages[at]?.title).toContain(practices[id].title);
      expect(said).toContain(practices[id].question);
    }
    const guidance = pages[PRACTICE_IDS.indexOf('guidance')];
    expect(guidance?.texts).toContain('Nobody is called back.');
  });

  test('charts are native, carry their alternative, and the notes say the same in words', () => {
    const { parts, slides } = deckFile(leavingTeam(full, ALL), locale);
    const charts = Object.keys(parts).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    expect(charts.length).toBeGreaterThanOrEqual(4);
    for (const name of charts) expect(parts[name]).toMatch(/<c:(?:barChart|scatterChart)>/);
    for (const { xml } of slides) {
      const frames = xml.split('<p:graphicFrame>').slice(1);
      for (const frame of frames) expect(/descr="([^"]+)"/.exec(frame)?.[1]?.length).toBeGreaterThan(20);
    }
    for (const id of PRACTICE_IDS) expect(slides[7]?.notes).toContain(practices[id].title);
    expect(slides[2]?.notes).toMatch(/\d (?:at “|pour «)/);
    expect(slides[10]?.notes.split('\n').length).toBeGreaterThan(5);
  });

  test('every text is marked with its language', () => {
    const { slides } = deckFile(leavingTeam(full, ALL), locale);
    const tag = locale === 'fr' ? 'fr-FR' : 'en-GB';
    for (const { xml } of slides) {
      for (const [run] of xml.matchAll(/<a:rPr[^>]*>/g)) expect(run).toContain(`lang="${tag}"`);
    }
  });
});

test('fonts and colours come from the theme, so that a slide pasted elsewhere takes those of its new home', () => {
  const { parts } = deckFile(leavingTeam(TEAM, ALL), 'en');
  for (const [name, xml] of Object.entries(parts).filter(([name]) => !name.startsWith('ppt/theme/'))) {
    expect(xml, name).not.toContain('srgbClr');
    const faces = [...xml.matchAll(/<a:latin typeface="([^"]*)"/g)].map(([, face]) => face);
    expect(new Set([...faces, '+mj-lt', '+mn-lt']), name).toEqual(new Set(['+mj-lt', '+mn-lt']));
  }
});

test('the first votes of the widest practices are the chart’s numbers', () => {
  const leaving = leavingTeam(TEAM, ALL);
  const { parts, slides } = deckFile(leaving, 'en');
  const chart = Object.entries(parts)
    .filter(([name]) => name.startsWith('ppt/charts/chart'))
    .map(([, xml]) => xml)
    .find((xml) => xml.includes('4 · Confirmed'));
  const values = [...(chart ?? '').matchAll(/<c:val>[\s\S]*?<\/c:val>/g)].map(([series]) =>
    [...series.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
  );
  expect(values).toHaveLength(5);
  const { first } = leaving;
  const { practices } = languageOf('en');
  const named = [...(chart ?? '').matchAll(/<c:cat>[\s\S]*?<\/c:cat>/g)][0]?.[0] ?? '';
  const shown = [...named.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, label]) => unescaped(label ?? ''));
  shown.forEach((label, at) => {
    const id = PRACTICE_IDS.find((one) => label.startsWith(`${practices[one].title} (`));
    expect(id && first?.[id].distribution).toEqual(values.map((series) => series[at]));
  });
  expect(shown.length).toBeGreaterThan(0);
  expect(slides.some(({ title }) => title.includes('Where the room disagreed'))).toBe(true);
});

test('no name, no number of a reply, no note, no reason leaves with the deck unasked', () => {
  const named: Workshop = {
    ...TEAM,
    respondents: TEAM.respondents.map((one, at) => ({ ...one, label: `Zoé Quimper ${at}` })),
    decided: { guidance: { level: 0, reason: 'Only by phone, said Zoé' } },
  };
  const { parts, slides } = deckFile(leavingTeam(named, ['scope', 'groups']), 'en');
  const all = Object.values(parts).join('\n');
  expect(all).not.toContain('Quimper');
  expect(all).not.toContain('Only by phone');
  expect(slides.some(({ title }) => title.startsWith('What moved'))).toBe(true);
});

test('one person’s report has the same slides, and says what one voice leaves open', () => {
  const { slides } = deckFile(leavingAssessment({ ...ONE, decisions: DECISIONS }), 'en');
  expect(slides.map(({ title }) => title)).toEqual([
    'Claims',
    expect.stringMatching(/^Axis by axis/),
    expect.stringMatching(/^Profile: \d+ of \d+/),
    'What one voice leaves open',
    expect.stringMatching(/^Gaps in order.*\(1\/2\)$/),
    expect.stringMatching(/^Gaps in order.*\(2\/2\)$/),
    'One decision',
    expect.stringMatching(/^Do first: /),
    'What the research says of what comes first',
    'How the figures are made, and what they are not',
    'Sources',
  ]);
  expect(slides[0]?.texts.join('\n')).toMatch(/\d+ of \d+ practices in place/);
});

test('what is absent has its dot at 0; what is not known has none and says so', () => {
  const { slides, parts } = deckFile(leavingAssessment(ONE), 'en');
  const texts = slides[2]?.texts ?? [];
  expect(texts).toContain('Absent → In place');
  expect(texts).toContain('Don’t know');
  expect(texts).toContain('Not applicable');
  const dots = Object.values(parts).find((xml) => xml.includes('<c:scatterChart>')) ?? '';
  const [supported] = [...dots.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].map(([one]) => one).slice(-1);
  const at = [
    ...(/<c:xVal>[\s\S]*?<\/c:xVal>/.exec(supported ?? '')?.[0].matchAll(/<c:v>(\d)<\/c:v>/g) ?? []),
  ];
  expect(at.map(([, level]) => level)).toHaveLength(14);
  expect(at.map(([, level]) => level)).toContain('0');
});

test('few decisions have no picture of their own: what it would say stands beside them', () => {
  const decided = (n: number) => ({
    ...ONE,
    decisions: Array.from({ length: n }, () => DECISIONS[0] as (typeof DECISIONS)[0]),
  });
  const titles = (n: number) =>
    deckFile(leavingAssessment(decided(n)), 'en').slides.map(({ title }) => title);
  expect(titles(2).filter((title) => title.startsWith('Roadmap'))).toEqual([]);
  expect(titles(3)).toContain('Roadmap: 3 decisions, by 31\u00a0January\u00a02027');
  const two = deckFile(leavingAssessment(decided(2)), 'en').slides.find(
    ({ title }) => title === '2 decisions',
  );
  expect(two?.texts).toContain('A plan, not a forecast.');
  // Beside a table nothing is said of what a picture does not draw, or by its numbers.
  const [first] = DECISIONS;
  const undated = leavingAssessment({ ...ONE, decisions: [...(first ? [first] : []), { action: 'Ask' }] });
  expect(
    deckFile(undated, 'en')
      .slides.flatMap(({ texts }) => texts)
      .join(),
  ).not.toContain('not drawn');
});

test('proposals that all begin and end together have no picture: it would say one date', () => {
  const alike = deckFile(leavingAssessment(assessmentFrom('44444 444444 444444')), 'en');
  expect(alike.slides.filter(({ title }) => title.startsWith('A plan proposed'))).toEqual([]);
  const apart = deckFile(leavingAssessment(assessmentFrom('01010 101010 101010')), 'en');
  expect(apart.slides.filter(({ title }) => title.startsWith('A plan proposed'))).toHaveLength(1);
});

test('on a roadmap who does it stays to be read, however long the action', () => {
  const action = 'Count how often customers are made to change channel, say why, '.repeat(4);
  for (const n of [4, 7, 10]) {
    const decisions = Array.from({ length: n }, (_, at) => ({
      action,
      owner: `Ada ${at}`,
      due: `2027-0${(at % 9) + 1}-15`,
    }));
    const { parts } = deckFile(leavingAssessment({ ...ONE, decisions }), 'en');
    const charts = Object.entries(parts).filter(([name]) => name.startsWith('ppt/charts/chart'));
    const labels = charts.flatMap(([, xml]) =>
      [...xml.matchAll(/<c:v>(\d+\. [^<]*)<\/c:v>/g)].map(([, label]) => label),
    );
    expect(labels.length).toBeGreaterThanOrEqual(n);
    for (const label of labels) expect(label).toMatch(/\w… \(Ada \d\)$/);
  }
});

test('where the room kept to its votes the slide does not say that nothing moved by figures', () => {
  const practice = 'guidance';
  const votes = workshopOn(practice, [2, 2, 2, 2, 2]);
  const leaving = leavingTeam(
    { ...votes, decided: { [practice]: { level: 2, reason: 'Seen in March' } } },
    ALL,
  );
  const titles = deckFile(leaving, 'en').slides.map(({ title }) => title);
  expect(titles).toContain('Settled in the room as the votes had it, and why');
});

test('twelve decisions stand on two slides, none left out', () => {
  const decisions = Array.from({ length: 12 }, (_, at) => ({
    action: `Count how often customers are made to change channel, case ${at}, and say who answers for it`,
    owner: 'Head of customer relations',
    due: '2027-01-31',
    indicator: 'Forced channel changes per hundred cases, counted monthly for every intended step',
  }));
  const { slides } = deckFile(leavingAssessment({ ...ONE, decisions }), 'en');
  const decided = slides.filter(({ title }) => title.startsWith('12 decisions'));
  expect(decided).toHaveLength(2);
  const said = decided.flatMap(({ texts }) => texts);
  for (const { action } of decisions) expect(said).toContain(action);
});

test('where there is little to say, what was answered and the grounds have the room', () => {
  const titles = (codes: string) =>
    deckFile(leavingAssessment(assessmentFrom(codes)), 'en').slides.map(({ title }) => title);
  expect(titles('NNNNN NNNNNN NNNNNN').slice(3)).toEqual([
    'How the figures are made',
    'What this report is not',
    ...Object.values(languageOf('en').t.common.axis).map(({ name }) => `Answers: ${name}`),
  ]);
  expect(titles('DDDDD DDDDDD DDDDDD').filter((title) => title.startsWith('What one voice'))).toHaveLength(3);
});

test('practices without votes to show share their pages', () => {
  const two = { ...TEAM, respondents: TEAM.respondents.slice(0, 2) };
  const { slides } = deckFile(leavingTeam(two, ALL), 'en');
  const shared = slides.filter(({ title }) => title.startsWith('Appendix'));
  expect(shared.length).toBeLessThanOrEqual(4);
  const said = shared.flatMap(({ texts }) => texts);
  for (const id of PRACTICE_IDS) expect(said).toContain(languageOf('en').practices[id].question);
});

test('a scope at the foot gives way to the date, whatever else stands there', () => {
  const style = { footer: 'W'.repeat(60) };
  const { slides } = deckFile(leavingAssessment({ ...ONE, scope: 'Long '.repeat(60) }), 'en', style);
  const foot = slides[1]?.texts.find((text) => text.includes('WWW'));
  expect(foot).toMatch(/^Long .*… · 21\u00a0November\u00a02026 · W+…$/);
});

test('without a scope documents are called by whose they are, else by what they are, never by what is missing', () => {
  const titles = (more: Partial<Assessment>, locale: 'en' | 'fr') => {
    const leaving = leavingAssessment({ ...assessmentFrom('321'), ...more });
    const word = opening(leaving, languageOf(locale), '').find(({ kind }) => kind === 'text');
    const said = word?.kind === 'text' ? word.pieces.map(({ text }) => text).join('') : '';
    return [deckFile(leaving, locale).slides[0]?.title, said];
  };
  expect(titles({ scope: 'Claims', organisation: 'Lumen' }, 'en')).toEqual(['Claims', 'Claims']);
  expect(titles({ organisation: 'Lumen' }, 'en')).toEqual(['Lumen', 'Lumen']);
  expect(titles({ scope: ' ' }, 'fr')).toEqual(['Rapport d’écarts', 'Rapport d’écarts']);
  const cover = deckFile(leavingAssessment({ ...assessmentFrom('321'), organisation: 'Lumen' }), 'en')
    .slides[0];
  expect(cover?.texts.join('\n').split('Lumen')).toHaveLength(2);
});

test('nothing answered still makes a deck, without slides that say nothing', () => {
  const { slides } = deckFile(leavingAssessment({ model: 1, date: '2026-11', answers: {} }), 'fr');
  expect(slides.map(({ title }) => title)).toEqual([
    'Rapport d’écarts',
    'Axe par axe\u00a0: aucune pratique n’a de niveau',
    'Profil\u00a0: aucune pratique n’a de niveau',
    'Ce qu’une seule voix laisse ouvert (1/3)',
    'Ce qu’une seule voix laisse ouvert (2/3)',
    'Ce qu’une seule voix laisse ouvert (3/3)',
    'Comment les chiffres sont faits',
    'Ce que ce rapport n’est pas',
  ]);
});

test('hostile texts are shown as they are, and every part stays well-formed', () => {
  const hostile = '<script>alert(1)</script> & "x" =HYPERLINK("http://evil") \u202Egnp.exe\u0000\u0008';
  const leaving = leavingTeam(
    {
      ...TEAM,
      scope: hostile,
      organisation: hostile,
      decided: { guidance: { level: 2, reason: hostile } },
      decisions: Array.from({ length: 19 }, () => ({ action: hostile, owner: hostile, indicator: '=1+1' })),
    },
    ALL,
  );
  const { parts, slides } = deckFile(leaving, 'en');
  const decided = slides.filter(({ title }) => title.startsWith('19 decisions'));
  const said = decided.flatMap(({ texts }) => texts).join(' ');
  expect(said).toContain('<script>alert(1)</script> & "x" =HYPERLINK');
  expect(said).toMatch(/\d+ more in the report\./);
  for (const [name, xml] of Object.entries(parts)) {
    expect(xml, name).not.toMatch(/<script|[^\P{Cc}\s]|\u202E/u);
    expect(xml, name).not.toMatch(/TargetMode="External"/);
    // Every & begins an entity.
    expect(xml.match(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/g), name).toBeNull();
  }
});

test('the same report makes the same bytes, and few of them', () => {
  const leaving = leavingTeam({ ...TEAM, decisions: DECISIONS }, ALL);
  const { bytes } = deckFile(leaving, 'fr');
  expect(deckFile(leaving, 'fr').bytes).toEqual(bytes);
  expect(bytes.length).toBeLessThan(400_000);
});

test('a scope that is written from the right leaves the date at its foot whole', () => {
  const { slides } = deckFile(leavingAssessment({ ...ONE, scope: 'شكاوى العملاء' }), 'en');
  expect(slides[3]?.texts.some((text) => text.startsWith('شكاوى العملاء\u200e · '))).toBe(true);
});

test('in the style of a house slides bear its name, colours, logo, footer and last line', () => {
  const style = {
    name: 'Advisers & Co',
    main: '#FFCC00',
    second: '#005500',
    footer: 'Confidential',
    closing: 'Call us',
    logo: PIXEL,
  };
  const { parts, slides, bytes } = deckFile(leavingAssessment(ONE), 'en', style);
  expect(packageFaults(bytes)).toEqual([]);
  expect(parts['ppt/theme/theme1.xml']).toContain('<a:srgbClr val="005500"/>');
  expect(parts['ppt/theme/theme1.xml']).not.toContain('FFCC00');
  expect(slides[0]?.texts).toContain('Prepared by Advisers & Co');
  expect(slides[3]?.texts.some((text) => text.includes('Confidential'))).toBe(true);
  expect(slides.at(-1)?.texts).toContain('Call us');
  expect(parts['ppt/slideMasters/slideMaster1.xml']).toContain('<p:pic>');
  expect(parts['ppt/slideLayouts/slideLayout1.xml']).toContain('<p:pic>');
  const images = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('ppt/media/'));
  expect(images).toHaveLength(1);
});
