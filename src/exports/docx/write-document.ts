import { type Properties, writeOfficeFile } from '../office/office-file.ts';
import { linkType, type Part } from '../office/package.ts';
import { type Theme, themeXml } from '../office/theme.ts';
import { document, element, escaped, type Xml } from '../office/xml.ts';
import type { Block } from './blocks.ts';
import { bodyOf, TEXT_WIDTH } from './body.ts';
import { stylesXml } from './styles.ts';

/** All that a text document is made of. */
export interface TextDocument {
  readonly blocks: readonly Block[];
  readonly theme: Theme;
  /** On every page but its first, above; and on every page below, before its number. */
  readonly header: string;
  readonly footer: string;
  readonly properties: Omit<Properties, 'lang'>;
  /** BCP 47. */
  readonly lang: string;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' } as const;
const IN_BODY = {
  ...NAMESPACES,
  'xmlns:r': linkType('').slice(0, -1),
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
} as const;
/** Twips: A4, margins of 2 cm. */
const PAGE = { 'w:w': 11_906, 'w:h': 16_838 } as const;
const MARGIN = 1134;

const part = (name: string, kind: string, body: Xml): Part => ({
  name: `word/${name}.xml`,
  type: `${TYPE}.${kind}+xml`,
  body: document(body),
});

/** A line at the head or the foot of pages; at the foot its number at the right end. */
function lineXml(words: string, isNumbered: boolean): Xml {
  const tab = element('w:tab', { 'w:val': 'right', 'w:pos': TEXT_WIDTH });
  const properties = element(
    'w:pPr',
    {},
    element('w:pStyle', { 'w:val': 'Small' }),
    element('w:tabs', {}, tab),
  );
  const said = element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, escaped(words)));
  const field = (code: string) =>
    element('w:fldSimple', { 'w:instr': code }, element('w:r', {}, element('w:t', {}, '1')));
  const slash = element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, ' / '));
  const number = element('w:r', {}, element('w:tab')) + field('PAGE') + slash + field('NUMPAGES');
  return element('w:p', {}, properties, said, isNumbered ? number : undefined);
}

/** One list, of bullets. */
function numberingXml(): Xml {
  const level = element(
    'w:lvl',
    { 'w:ilvl': 0 },
    element('w:start', { 'w:val': 1 }),
    element('w:numFmt', { 'w:val': 'bullet' }),
    element('w:lvlText', { 'w:val': '•' }),
    element('w:lvlJc', { 'w:val': 'left' }),
    element('w:pPr', {}, element('w:ind', { 'w:left': 284, 'w:hanging': 284 })),
  );
  const list = element(
    'w:abstractNum',
    { 'w:abstractNumId': 0 },
    element('w:multiLevelType', { 'w:val': 'singleLevel' }),
    level,
  );
  const used = element('w:num', { 'w:numId': 1 }, element('w:abstractNumId', { 'w:val': 0 }));
  return element('w:numbering', NAMESPACES, list, used);
}

/** A reader lays fields out anew only where it is told to. */
function settingsXml(lang: string): Xml {
  const compatible = element(
    'w:compat',
    {},
    element('w:compatSetting', {
      'w:name': 'compatibilityMode',
      'w:uri': 'http://schemas.microsoft.com/office/word',
      'w:val': 15,
    }),
  );
  return element('w:settings', NAMESPACES, compatible, element('w:themeFontLang', { 'w:val': lang }));
}

function sectionXml(): Xml {
  const sides = ['top', 'right', 'bottom', 'left'].map((side) => [`w:${side}`, MARGIN]);
  const margins = { ...Object.fromEntries(sides), 'w:header': 620, 'w:footer': 620, 'w:gutter': 0 };
  return element(
    'w:sectPr',
    {},
    element('w:headerReference', { 'w:type': 'default', 'r:id': 'rId5' }),
    element('w:footerReference', { 'w:type': 'default', 'r:id': 'rId6' }),
    element('w:footerReference', { 'w:type': 'first', 'r:id': 'rId6' }),
    element('w:pgSz', PAGE),
    element('w:pgMar', margins),
    element('w:titlePg'),
  );
}

/** A text as a DOCX file: sound by construction, the same bytes for the same text. */
export function writeDocument(of: TextDocument): Uint8Array<ArrayBuffer> {
  const { theme, lang } = of;
  const theme1: Part = {
    name: 'word/theme/theme1.xml',
    type: 'application/vnd.openxmlformats-officedocument.theme+xml',
    body: document(themeXml(theme)),
  };
  const own = [
    ['styles', part('styles', 'styles', stylesXml(theme, lang, NAMESPACES))],
    ['numbering', part('numbering', 'numbering', numberingXml())],
    ['settings', part('settings', 'settings', settingsXml(lang))],
    ['theme', theme1],
    ['header', part('header1', 'header', element('w:hdr', NAMESPACES, lineXml(of.header, false)))],
    ['footer', part('footer1', 'footer', element('w:ftr', NAMESPACES, lineXml(of.footer, true)))],
  ] as const;
  const { markup, links, pictures } = bodyOf(of.blocks, own.length + 1);
  const main: Part = {
    ...part(
      'document',
      'document.main',
      element('w:document', IN_BODY, element('w:body', {}, markup, sectionXml())),
    ),
    links: [
      ...own.map(([kind, { name }], at) => ({ id: `rId${at + 1}`, type: linkType(kind), to: name })),
      ...links,
    ],
  };
  return writeOfficeFile(main, [...own.map(([, one]) => one), ...pictures], { ...of.properties, lang });
}
