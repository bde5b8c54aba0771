import { linkType, type Part, writePackage } from './package.ts';
import { document, element, escaped } from './xml.ts';

/** What an Office file says of itself. */
export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly application: string;
  /** ISO day or month. */
  readonly date: string;
  /** BCP 47. */
  readonly lang: string;
}

const CORE = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
} as const;
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** The two parts every Office file says it in. */
function propertyParts({
  title,
  author,
  application,
  date,
  lang,
}: Properties): readonly [core: Part, extended: Part] {
  const day = date.length === 'YYYY-MM'.length ? `${date}-01` : date;
  const core = element(
    'cp:coreProperties',
    CORE,
    element('dc:title', {}, escaped(title)),
    element('dc:creator', {}, escaped(author)),
    element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`),
    element('dc:language', {}, escaped(lang)),
  );
  const extended = element(
    'Properties',
    { xmlns: EXTENDED },
    element('Application', {}, escaped(application)),
  );
  return [
    {
      name: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      body: document(core),
    },
    {
      name: 'docProps/app.xml',
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      body: document(extended),
    },
  ];
}

const CORE_LINK = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** An Office file: its main part first, the parts it leads to, and what it says of itself. */
export function writeOfficeFile(
  main: Part,
  parts: readonly Part[],
  properties: Properties,
): Uint8Array<ArrayBuffer> {
  const [core, extended] = propertyParts(properties);
  return writePackage(
    [main, ...parts, core, extended],
    [
      { id: 'rId1', type: linkType('officeDocument'), to: main.name },
      { id: 'rId2', type: CORE_LINK, to: core.name },
      { id: 'rId3', type: linkType('extended-properties'), to: extended.name },
    ],
  );
}
