import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { rehearsalCopy } from '../../src/domain/workshop/rehearsal.ts';
import { toWorkshop } from '../../src/domain/workshop/working-copy.ts';
import { writeDeck } from '../../src/exports/deck/deck.ts';
import { soundPackage } from '../../src/exports/sound-package.ts';
import { writeSpreadsheet } from '../../src/exports/spreadsheet/spreadsheet.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { languageOf, leavingAssessment, leavingTeam } from './leaving.ts';
import { packageFaults, xmlFault } from './office-package.ts';

const ALL = ['scope', 'organisation', 'notes', 'actions', 'votes', 'groups'] as const;

test.each(LOCALES)(
  'a deck and a spreadsheet hold what they declare and lead to, and declare all they hold, %s',
  async (locale) => {
    const words = messagesOf(locale).workshop.rehearsal as Parameters<typeof rehearsalCopy>[0];
    const workshop = toWorkshop(rehearsalCopy(words, '2026-11-21'));
    const language = languageOf(locale);
    const leaving = leavingTeam(workshop, ALL);
    expect(packageFaults(await writeDeck(leaving, language))).toEqual([]);
    expect(packageFaults(await writeSpreadsheet(leaving, language))).toEqual([]);
    const nothing = leavingAssessment({ model: 1, date: '2026-11', answers: {} });
    expect(packageFaults(await writeDeck(nothing, language))).toEqual([]);
  },
);

const TYPES =
  '<Types><Default Extension="rels" ContentType="r"/><Override PartName="/a.xml" ContentType="a"/> <Override PartName="/b.xml" ContentType="b"/></Types>';
const RELATIONS = '<Relationships><Relationship Id="rId1" Target="a.xml"/></Relationships>';

test('what is declared and absent goes, and folders go', () => {
  const written = zipSync({
    '_rels/': new Uint8Array(),
    '_rels/.rels': strToU8(RELATIONS),
    'a.xml': strToU8('<a/>'),
    '[Content_Types].xml': strToU8(TYPES),
  });
  expect(packageFaults(written)).toEqual(['b.xml is declared and absent', '_rels/ is a folder']);
  expect(packageFaults(soundPackage(written))).toEqual([]);
});

test('a package without a list of contents is none', () => {
  expect(() => soundPackage(zipSync({ 'a.xml': strToU8('<a/>') }))).toThrow('[Content_Types].xml');
});

test.each(['<a><b></a></b>', '<a>', '<a/><a/>', '<a>&</a>', '<a b="1" b="2"/>', '<a b=1/>', 'x<a/>'])(
  '%s is no XML',
  (xml) => {
    expect(xmlFault(xml)).toBeDefined();
    expect(xmlFault(`<?xml version="1.0"?>\r\n<a b="1" c:d='2'>x &amp; <e/></a>`)).toBeUndefined();
  },
);
