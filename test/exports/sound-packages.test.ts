import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { rehearsalCopy } from '../../src/domain/workshop/rehearsal.ts';
import { toWorkshop } from '../../src/domain/workshop/working-copy.ts';
import { writeDeck } from '../../src/exports/deck/deck.ts';
import { writePackage } from '../../src/exports/office/package.ts';
import { writeSpreadsheet } from '../../src/exports/spreadsheet/spreadsheet.ts';
import { writeWordReport } from '../../src/exports/word-report/word-report.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { tagOf } from '../../src/i18n/tag.ts';
import { assessmentFrom } from '../domain/sample.ts';
import { languageOf, leavingAssessment, leavingTeam } from './leaving.ts';
import { packageFaults, xmlFault } from './office-package.ts';
import { elements, textOf } from './package-parts.ts';

const ALL = ['scope', 'organisation', 'notes', 'actions', 'groups'] as const;

test.each(LOCALES)(
  'documents hold what they declare and lead to, and declare all they hold, %s',
  async (locale) => {
    const words = messagesOf(locale).workshop.rehearsal as Parameters<typeof rehearsalCopy>[0];
    const workshop = toWorkshop(rehearsalCopy(words, '2026-11-21'));
    const language = languageOf(locale);
    const leaving = leavingTeam(workshop, ALL);
    expect(packageFaults(writeDeck(leaving, language))).toEqual([]);
    expect(packageFaults(await writeSpreadsheet(leaving, language))).toEqual([]);
    const decision = { action: 'Name a pilot', owner: 'Ada', due: '2027-01-31' };
    const thin = [
      leavingAssessment({ model: 1, date: '2026-11', answers: {} }),
      leavingAssessment({ ...assessmentFrom('NNNNN NNNNNN NNNNNN'), decisions: [decision] }),
      leavingAssessment({ ...assessmentFrom('00000 000000 00000D'), decisions: Array(12).fill(decision) }),
      leavingTeam({ ...workshop, respondents: workshop.respondents.slice(0, 2), decisions: [decision] }, ALL),
    ];
    for (const one of thin) {
      expect(packageFaults(writeDeck(one, language))).toEqual([]);
      expect(packageFaults(writeWordReport(one, language))).toEqual([]);
      expect(packageFaults(await writeSpreadsheet(one, language))).toEqual([]);
    }
  },
);

test.each(LOCALES)('a document says in what language it is, and all of its texts too, %s', async (locale) => {
  const language = languageOf(locale);
  const decisions = Array.from({ length: 4 }, (_, at) => ({
    action: `Act ${at}`,
    due: `2027-0${at + 1}-15`,
  }));
  const leaving = leavingAssessment({ ...assessmentFrom('3214D 210N2_ 312040'), decisions });
  const files = [
    writeDeck(leaving, language),
    writeWordReport(leaving, language),
    await writeSpreadsheet(leaving, language),
  ].map((file) => unzipSync(file));
  const tag = tagOf(locale);
  for (const parts of files)
    expect(textOf(parts, 'docProps/core.xml')).toContain(`<dc:language>${tag}</dc:language>`);
  const [deck = {}, word = {}] = files;
  const xml = Object.keys(deck).filter((name) => /^ppt\/(slides|notesSlides|charts)\/[^/]*\.xml$/.test(name));
  const runs = xml.flatMap((name) => elements(textOf(deck, name), 'a:rPr'));
  expect(runs.length).toBeGreaterThan(100);
  expect(runs.filter(({ lang }) => lang !== tag)).toEqual([]);
  const charts = xml.filter((name) => name.includes('/charts/'));
  expect(charts.map((name) => elements(textOf(deck, name), 'c:lang'))).toEqual(
    charts.map(() => [{ val: tag }]),
  );
  expect(elements(textOf(word, 'word/styles.xml'), 'w:lang')).toEqual([{ 'w:val': tag }]);
});

test('in Word what is written in Arabic is set as large and as bold as the rest', () => {
  const parts = unzipSync(writeWordReport(leavingAssessment(assessmentFrom('3')), languageOf('en')));
  for (const name of ['word/styles.xml', 'word/document.xml']) {
    const xml = textOf(parts, name);
    const [sizes, twins] = ['w:sz', 'w:szCs'].map((one) =>
      elements(xml, one).filter(({ 'w:space': border }) => border === undefined),
    );
    expect(twins).toEqual(sizes);
    for (const mark of ['b', 'i']) {
      const count = (one: string) => xml.split(`<w:${one}/>`).length;
      expect(count(`${mark}Cs`)).toBe(count(mark));
    }
  }
});

const part = (name: string, links: Parameters<typeof writePackage>[1] = []) => ({
  name,
  type: 'text/xml',
  body: '<a/>',
  links,
});
const link = (id: string, to: string) => ({ id, type: 't', to });

test('no package is written whose relationships lead nowhere or whose names stand twice', () => {
  const sound = writePackage(
    [part('a/b.xml', [link('rId1', 'c.xml')]), part('c.xml')],
    [link('rId1', 'a/b.xml')],
  );
  expect(packageFaults(sound)).toEqual([]);
  expect(() => writePackage([part('a.xml', [link('rId1', 'b.xml')])], [link('rId1', 'a.xml')])).toThrow(
    'b.xml',
  );
  expect(() => writePackage([part('a.xml'), part('a.xml')], [link('rId1', 'a.xml')])).toThrow('twice');
  expect(() => writePackage([part('a.xml')], [link('rId1', 'a.xml'), link('rId1', 'a.xml')])).toThrow('rId1');
});

const TYPES =
  '<Types><Default Extension="rels" ContentType="r"/><Override PartName="/a.xml" ContentType="a"/><Override PartName="/b.xml" ContentType="b"/></Types>';
const relations = (inner: string) => strToU8(`<Relationships>${inner}</Relationships>`);

test('what makes a package unsound is found', () => {
  const unsound = zipSync({
    '_rels/': new Uint8Array(),
    '_rels/.rels': relations('<Relationship Id="rId1" Type="x/y" Target="a.xml"/>'),
    'a.xml': strToU8('<a r:id="rId9"/>'),
    '_rels/a.xml.rels': relations('<Relationship Id="rId1" Type="x/y" Target="no.xml"/>'),
    'c.xml': strToU8('<c/>'),
    '_rels/c.xml.rels': relations(' '),
    '[Content_Types].xml': strToU8(TYPES),
  });
  expect(packageFaults(unsound)).toEqual([
    'b.xml is declared and absent',
    'c.xml is not declared',
    'nothing leads to c.xml',
    '_rels/ is a folder',
    'a.xml uses rId9',
    '_rels/a.xml.rels leads to no.xml',
    '_rels/c.xml.rels is empty',
  ]);
});

test('masters that share a theme and ids that stand twice are found', () => {
  const master = (name: string) => [
    [`ppt/${name}/m.xml`, strToU8('<m><p:cNvPr id="2" /><p:cNvPr id="2" /></m>')] as const,
    [
      `ppt/${name}/_rels/m.xml.rels`,
      relations('<Relationship Id="rId1" Type="x/theme" Target="../theme.xml"/>'),
    ] as const,
  ];
  const faults = packageFaults(
    zipSync(Object.fromEntries([...master('slideMasters'), ...master('notesMasters')])),
  );
  expect(faults).toContain('two masters share a theme');
  expect(faults).toContain('ppt/slideMasters/m.xml has an id twice');
});

test.each(['<a><b></a></b>', '<a>', '<a/><a/>', '<a>&</a>', '<a b="1" b="2"/>', '<a b=1/>', 'x<a/>'])(
  '%s is no XML',
  (xml) => {
    expect(xmlFault(xml)).toBeDefined();
    expect(xmlFault(`<?xml version="1.0"?>\r\n<a b="1" c:d='2'>x &amp; <e/></a>`)).toBeUndefined();
  },
);
