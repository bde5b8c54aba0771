import { strToU8, zipSync } from 'fflate';

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetMade {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands behind the tab. */
  readonly type?: 'worksheet' | 'chartsheet';
}

function cell(text: string): string {
  return /^\d+(?:\.\d+)?$/.test(text)
    ? `<c><v>${text}</v></c>`
    : `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}

function sheetXml(rows: SheetMade['rows']): string {
  const body = rows.map((row, at) => `<row r="${at + 1}">${row.map(cell).join('')}</row>`).join('');
  return `<worksheet ${NS}><sheetData>${body}</sheetData></worksheet>`;
}

/** A workbook of several sheets, its parts at unusual places that only relationships tell. */
export function bookOf(sheets: readonly SheetMade[], { firstYear = 1900, folder = 'xl' } = {}): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name='${name}' sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="r${at}"/>`,
  );
  const relations = sheets.map(
    ({ type = 'worksheet' }, at) =>
      `<Relationship Type="${RELATIONS}/${type}" Target="tabs/tab${at}.xml" Id="r${at}"/>`,
  );
  const parts = sheets.map(({ rows }, at) => [`${folder}/tabs/tab${at}.xml`, strToU8(sheetXml(rows))]);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="/${folder}/workbook2.xml"/></Relationships>`,
    ),
    ...Object.fromEntries(parts),
    [`${folder}/workbook2.xml`]: strToU8(
      `<workbook ${NS} xmlns:r="${RELATIONS}"><workbookPr date1904="${firstYear === 1904}"/><sheets>${listed.join('')}</sheets></workbook>`,
    ),
    [`${folder}/_rels/workbook2.xml.rels`]: strToU8(`<Relationships>${relations.join('')}</Relationships>`),
  });
}
