import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';

/** A file made to take more of whoever reads it than it weighs, or as much as a sound one may. */
export interface Bomb {
  /** What it pretends to be: `table` a sheet people fill in, `book` a workbook of purchases, `page` an HTML copy. */
  readonly kind: 'json' | 'mail' | 'archive' | 'picture' | 'text' | 'table' | 'book' | 'page';
  readonly name: string;
  readonly what: string;
  readonly make: () => Promise<string | Uint8Array> | string | Uint8Array;
}

const MB = 1_000_000;
const HEAD = 'From: Ann <ann@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain\n\n';
const OURS = '{"format":"cap17-assessment","version":1,"model":2,"date":"2026-11-21","answers":{},"x":';
const OURS_IN_WORDS =
  '{"format":"cap17-wording","version":1,"model":2,"name":"n","date":"2026-11-21","practices":{},"x":';
const BACKUP = '{"format":"cap17-backup","version":1,"date":"2026-11-21","assessments":[';

const mailOf = (part: string) =>
  `From: Ann <ann@example.org>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nhello\n--b\nContent-Type: application/pdf; name="a.pdf"\nContent-Disposition: attachment; filename="a.pdf"\nContent-Transfer-Encoding: base64\n\n${part}\n--b--\n`;

const linesOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\n');

const TYPES =
  '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>';
const BOOK_RELS =
  '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="x/styles" Target="styles.xml"/></Relationships>';
const BOOK = '<workbook xmlns:r="x"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>';
const ROW =
  '<row r="1"><c t="inlineStr"><is><t>customer</t></is></c><c t="inlineStr"><is><t>date</t></is></c><c t="inlineStr"><is><t>amount</t></is></c></row>';

/** A workbook with these parts in the place of plain ones. */
function bookWith(parts: Record<string, Uint8Array>, level: 0 | 1 | 9 = 1): Uint8Array {
  return zipSync(
    {
      '[Content_Types].xml': strToU8(TYPES),
      '_rels/.rels': strToU8(RELS),
      'xl/_rels/workbook.xml.rels': strToU8(BOOK_RELS),
      'xl/workbook.xml': strToU8(BOOK),
      'xl/styles.xml': strToU8('<styleSheet/>'),
      'xl/sharedStrings.xml': strToU8('<sst/>'),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${ROW}</sheetData></worksheet>`),
      ...parts,
    },
    { level },
  );
}
/** A workbook of so many sheets, each of twenty rows of a thousand cells that may be titles. */
function bookOfSheets(many: number): Uint8Array {
  const places = Array.from({ length: many }, (_, at) => at + 1);
  const cells = (row: number) =>
    Array.from({ length: 1_000 }, (_, at) => `<c t="str"><v>Field ${row} ${at}</v></c>`).join('');
  const rows = Array.from({ length: 20 }, (_, row) => `<row>${cells(row)}</row>`).join('');
  const sheet = strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  const listed = places.map((at) => `<sheet name="S${at}" sheetId="${at}" r:id="r${at}"/>`).join('');
  const relations = places
    .map((at) => `<Relationship Id="r${at}" Type="x/worksheet" Target="worksheets/s${at}.xml"/>`)
    .join('');
  return bookWith({
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="x"><sheets>${listed}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations}</Relationships>`),
    ...Object.fromEntries(places.map((at) => [`xl/worksheets/s${at}.xml`, sheet])),
  });
}
const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';

function textsOf(many: number, each: number): Uint8Array {
  const text = (at: number) => `<si><t>${`${at} `.padEnd(each, 'abcdefgh')}</t></si>`;
  const pieces: Buffer[] = [Buffer.from('<sst>')];
  for (let at = 0; at < many; at += 10_000)
    pieces.push(
      Buffer.from(Array.from({ length: Math.min(10_000, many - at) }, (_, n) => text(at + n)).join('')),
    );
  pieces.push(Buffer.from('</sst>'));
  return new Uint8Array(Buffer.concat(pieces));
}

/** The sheet that points to so many texts, three a row. */
function pointing(rows: number): Uint8Array {
  const cell = (n: number) => `<c t="s"><v>${n}</v></c>`;
  const pieces: Buffer[] = [Buffer.from(`<worksheet><sheetData>${ROW}`)];
  for (let at = 0; at < rows; at += 10_000) {
    const some = Array.from(
      { length: Math.min(10_000, rows - at) },
      (_, n) =>
        `<row>${cell(at + n)}<c t="str"><v>2026-0${1 + (n % 9)}-1${n % 9}</v></c><c><v>${n % 90}.5</v></c></row>`,
    );
    pieces.push(Buffer.from(some.join('')));
  }
  pieces.push(Buffer.from('</sheetData></worksheet>'));
  return new Uint8Array(Buffer.concat(pieces));
}

const zeros = (bytes: number) => new Uint8Array(bytes);
/** A zip of so many empty entries, written as it comes: a name, and nothing. */
function manyEntries(many: number, name: (at: number) => string): Uint8Array {
  const [local, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (let at = 0; at < many; at += 1) {
    const title = Buffer.from(name(at));
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(title.length, 26);
    const listed = Buffer.alloc(46);
    listed.writeUInt32LE(0x02014b50);
    listed.writeUInt16LE(title.length, 28);
    listed.writeUInt32LE(offset, 42);
    local.push(head, title);
    central.push(listed, title);
    offset += 30 + title.length;
  }
  const [body, list] = [Buffer.concat(local), Buffer.concat(central)];
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(Math.min(many, 65_535), 8);
  end.writeUInt16LE(Math.min(many, 65_535), 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(body.length, 16);
  return new Uint8Array(Buffer.concat([body, list, end]));
}

/** A GIF of one colour that says these measures, and holds next to nothing. */
const gifOf = (width: number, height: number) =>
  Buffer.concat([
    Buffer.from('GIF89a'),
    Buffer.from([width & 255, width >> 8, height & 255, height >> 8, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
    Buffer.from([
      0x2c,
      0,
      0,
      0,
      0,
      width & 255,
      width >> 8,
      height & 255,
      height >> 8,
      0,
      2,
      2,
      0x4c,
      1,
      0,
      0x3b,
    ]),
  ]);

const CRCS = Uint32Array.from({ length: 256 }, (_, n) => {
  let crc = n;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});
function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = (CRCS[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, body, sum]);
}
/** A PNG of one colour, a bit a point. */
function pngOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', new Uint8Array()),
  ]);
}

const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" width="100" height="100"';
const entities = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghi'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at]};`.repeat(10)}">`).join('')}]>${SVG}><text>&i;</text></svg>`;
const uses = `${SVG}><defs><rect id="u0" width="1" height="1"/>${Array.from({ length: 9 }, (_, at) => `<g id="u${at + 1}">${`<use x:href="#u${at}"/>`.repeat(10)}</g>`).join('')}</defs><use x:href="#u9"/></svg>`;
const filters = `${SVG}><filter id="f" x="-999" y="-999" width="9999" height="9999">${'<feTurbulence numOctaves="50" baseFrequency="0.01"/><feGaussianBlur stdDeviation="500"/>'.repeat(40)}</filter><rect width="100" height="100" filter="url(#f)"/></svg>`;

/** All of them. */
export const BOMBS: readonly Bomb[] = [
  { kind: 'json', name: 'brackets.json', what: '19.9 MB of [', make: () => '['.repeat(19.9 * MB) },
  {
    kind: 'json',
    name: 'numbers.json',
    what: '19.9 MB, 9.9 million numbers',
    make: () => `${OURS}[${'1,'.repeat(9.9 * MB)}1]}`,
  },
  {
    kind: 'json',
    name: 'objects.json',
    what: '19.9 MB, 2.4 million objects',
    make: () => `${OURS}[${'{"a":1},'.repeat(2.4 * MB)}1]}`,
  },
  {
    kind: 'json',
    name: 'string.json',
    what: '19.9 MB, one text',
    make: () => `${OURS}"${'x'.repeat(19.8 * MB)}"}`,
  },
  {
    kind: 'json',
    name: 'keys.json',
    what: '19.9 MB, 1.5 million keys',
    make: () =>
      `${OURS}{${Array.from({ length: 1.4 * MB }, (_, at) => `"k${at}":1`).join(',')}}}`.slice(0, 19.9 * MB),
  },
  {
    kind: 'json',
    name: 'backup.json',
    what: '19.9 MB backup of 1,000 assessments',
    make: () =>
      `${BACKUP}${Array.from({ length: 1000 }, (_, at) => `{"id":"a${at}","name":"n","updated":"2026-11-21T10:00:00.000Z","file":{"format":"cap17-assessment","version":1,"model":2,"date":"2026-11-21","answers":{${['time-choice', 'guidance', 'self-service', 'channel-choice', 'closed-loop'].map((id) => `"${id}":{"level":1,"note":"${'n'.repeat(3900)}"}`).join(',')}}}}`).join(',')}]}`,
  },
  { kind: 'json', name: 'sixty.json', what: '60 MB', make: () => `${OURS}"${'x'.repeat(60 * MB)}"}` },
  {
    kind: 'json',
    name: 'depth.json',
    what: 'a million numbers in 98 lists',
    make: () => `${OURS}${'['.repeat(98)}${'1,'.repeat(0.99 * MB)}1${']'.repeat(98)}}`,
  },
  {
    kind: 'json',
    name: 'halves.json',
    what: '900,000 halves of signs',
    make: () => `${OURS}[${'"\\ud83d",'.repeat(0.9 * MB)}1]}`,
  },
  {
    kind: 'json',
    name: 'strangers.json',
    what: '480,000 practices that are none',
    make: () =>
      `${OURS.replace('"answers":{},"x":', '"answers":')}{${Array.from({ length: 480_000 }, (_, at) => `"k${at}":1`).join(',')}}}`,
  },
  {
    kind: 'json',
    name: 'wording.json',
    what: 'a model of 870,000 lists, 97 deep',
    make: () => `${OURS_IN_WORDS}[${`${'['.repeat(97)}${']'.repeat(97)},`.repeat(9_000)}1]}`,
  },
  {
    kind: 'json',
    name: 'wording-keys.json',
    what: 'a model of 450,000 keys, the last given twice',
    make: () =>
      `${OURS_IN_WORDS}{${Array.from({ length: 450_000 }, (_, at) => `"${String(at).padStart(36, 'k')}":1`).join(',')},"${'0'.padStart(36, 'k')}":2}}`,
  },
  { kind: 'json', name: 'large.json', what: '300 MB', make: () => new Uint8Array(300 * MB).fill(0x5b) },
  { kind: 'page', name: 'copy.html', what: '19.9 MB of <', make: () => '<'.repeat(19.9 * MB) },
  {
    kind: 'page',
    name: 'large.html',
    what: '48 MB of tags',
    make: () => '<p a="b">x</p>'.repeat((48 * MB) / 14),
  },
  {
    kind: 'mail',
    name: 'short.eml',
    what: '12 MB of short lines',
    make: () => HEAD + 'hello there\n'.repeat(0.99 * MB),
  },
  {
    kind: 'mail',
    name: 'sound.eml',
    what: '48 MB with a contract',
    make: () => mailOf(linesOf(Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(35 * MB)]))),
  },
  {
    kind: 'mail',
    name: 'packed.eml',
    what: '48 MB with an archive of pictures',
    make: () =>
      mailOf(linesOf(zipSync({ 'chat.txt': strToU8('hello'), 'a.jpg': randomBytes(35 * MB) }, { level: 0 }))),
  },
  {
    kind: 'mail',
    name: 'long.eml',
    what: '48 MB with a long text',
    make: () => mailOf(linesOf(Buffer.from('hello there\n'.repeat(2.9 * MB)))),
  },
  { kind: 'mail', name: 'one-line.eml', what: '48 MB in one line', make: () => HEAD + 'x'.repeat(48 * MB) },
  {
    kind: 'mail',
    name: 'quoted.eml',
    what: '48 MB quoted-printable',
    make: () =>
      `From: Ann <a@b.c>\nMIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${`${'=3Cp=3E'.repeat(10)}=\n`.repeat((48 * MB) / 72)}`,
  },
  {
    kind: 'mail',
    name: 'nested.eml',
    what: '1,000 mails in one another',
    make: () => 'MIME-Version: 1.0\nContent-Type: message/rfc822\n\n'.repeat(1000),
  },
  {
    kind: 'mail',
    name: 'headers.eml',
    what: '20 MB of headers',
    make: () => `MIME-Version: 1.0\n${'X-A: b\n'.repeat((20 * MB) / 7)}\nx`,
  },
  {
    kind: 'archive',
    name: 'zeros.zip',
    what: '2 GB of nothing in 2 MB',
    make: () =>
      zipSync(Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`${at}.txt`, zeros(500 * MB)]))),
  },
  {
    kind: 'archive',
    name: 'nested.zip',
    what: 'archives in archives, 1 GB',
    make: () => {
      let inner = zipSync({ 'a.txt': zeros(100 * MB) });
      for (let at = 0; at < 5; at += 1)
        inner = zipSync({
          'a.zip': inner,
          'b.txt': zeros(45 * MB),
          'c.eml': strToU8(mailOf(Buffer.from(inner).toString('base64'))),
        });
      return inner;
    },
  },
  {
    kind: 'archive',
    name: 'million.zip',
    what: '500,000 entries',
    make: () => manyEntries(500_000, (at) => `${at}.txt`),
  },
  {
    kind: 'archive',
    name: 'mails.zip',
    what: '48 MB of mails',
    make: () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: 48 }, (_, at) => [
            `${at}.eml`,
            Buffer.from(HEAD + 'hello there\n'.repeat(83_000)),
          ]),
        ),
      ),
  },
  { kind: 'picture', name: 'black.png', what: '30,000 × 30,000', make: () => pngOf(30_000, 30_000) },
  { kind: 'picture', name: 'more.png', what: '7,000 × 7,000 of one colour', make: () => pngOf(7_000, 7_000) },
  { kind: 'picture', name: 'most.png', what: '6,000 × 6,000 of one colour', make: () => pngOf(6_000, 6_000) },
  {
    kind: 'picture',
    name: 'noise.jpg',
    what: '6,000 × 8,000 photograph',
    make: () => noise(6000, 8000).jpeg({ quality: 20 }).toBuffer(),
  },
  {
    kind: 'picture',
    name: 'noise.png',
    what: '1,200 × 1,200 of noise',
    make: () => noise(1200, 1200).png().toBuffer(),
  },
  { kind: 'picture', name: 'large.gif', what: '65,535 × 65,535', make: () => gifOf(65_535, 65_535) },
  { kind: 'picture', name: 'some.gif', what: '12,000 × 12,000', make: () => gifOf(12_000, 12_000) },
  {
    kind: 'picture',
    name: 'large.webp',
    what: '16,000 × 16,000',
    make: () =>
      sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#888' } })
        .webp({ effort: 0 })
        .toBuffer(),
  },
  {
    kind: 'picture',
    name: 'moving.webp',
    what: '60 pictures of 2,000 × 2,000 that move',
    make: async () => {
      const picture = await noise(2000, 2000).webp({ quality: 1, effort: 0 }).toBuffer();
      return sharp(Array(60).fill(picture), { join: { animated: true } })
        .webp({ quality: 1, effort: 0 })
        .toBuffer();
    },
  },
  {
    kind: 'picture',
    name: 'cut.webp',
    what: 'cut in its middle',
    make: async () => {
      const whole = await noise(2000, 2000).webp({ effort: 0 }).toBuffer();
      return whole.subarray(0, whole.length / 2);
    },
  },
  {
    kind: 'picture',
    name: 'heavy.webp',
    what: '50 MB behind a small picture',
    make: async () => {
      const small = await noise(64, 64).webp().toBuffer();
      const heavy = Buffer.concat([small, Buffer.from('JUNK'), Buffer.alloc(4), Buffer.alloc(50 * MB)]);
      heavy.writeUInt32LE(50 * MB, small.length + 4);
      heavy.writeUInt32LE(heavy.length - 8, 4);
      return heavy;
    },
  },
  {
    kind: 'picture',
    name: 'said.webp',
    what: 'says 16,384 × 16,384',
    make: () => {
      const head = Buffer.alloc(30);
      head.write('RIFF\0\0\0\0WEBPVP8X');
      head.writeUInt32LE(22, 4);
      head.writeUInt32LE(10, 16);
      head.writeUIntLE(16_383, 24, 3);
      head.writeUIntLE(16_383, 27, 3);
      return head;
    },
  },
  {
    kind: 'picture',
    name: 'large.avif',
    what: '8,000 × 8,000',
    make: () =>
      sharp({ create: { width: 8_000, height: 8_000, channels: 3, background: '#888' } })
        .avif({ effort: 0, quality: 1 })
        .toBuffer(),
  },
  {
    kind: 'picture',
    name: 'said.jpg',
    what: 'says 30,000 × 30,000',
    make: async () => {
      const jpeg = await noise(64, 64).jpeg().toBuffer();
      // The height and the width of a frame stand five bytes behind its mark.
      const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
      jpeg.writeUInt16BE(30_000, frame + 5);
      jpeg.writeUInt16BE(30_000, frame + 7);
      return jpeg;
    },
  },
  {
    kind: 'picture',
    name: 'foreign.svg',
    what: 'a page of 4 MB in a drawing',
    make: () =>
      `${SVG}><foreignObject width="100" height="100"><div xmlns="http://www.w3.org/1999/xhtml">${'<p>a</p>'.repeat(500_000)}</div></foreignObject></svg>`,
  },
  { kind: 'picture', name: 'entities.svg', what: 'a billion letters by entities', make: () => entities },
  { kind: 'picture', name: 'uses.svg', what: 'a billion squares by uses', make: () => uses },
  { kind: 'picture', name: 'filters.svg', what: 'filters upon filters', make: () => filters },
  {
    kind: 'picture',
    name: 'shapes.svg',
    what: '4.9 MB of shapes',
    make: () => `${SVG}>${'<path d="M0 0L9 9L3 1Z"/>'.repeat(200_000)}</svg>`,
  },
  { kind: 'text', name: 'lines.csv', what: '4.9 MB of empty lines', make: () => '\n'.repeat(4.9 * MB) },
  { kind: 'text', name: 'commas.csv', what: '4.9 MB of separators', make: () => ','.repeat(4.9 * MB) },
  { kind: 'text', name: 'quotes.csv', what: '4.9 MB of quotes', make: () => 'a,"'.repeat(1.6 * MB) },
  {
    kind: 'text',
    name: 'words.txt',
    what: '48 MB',
    make: () => '<p>=SUM(A1) AB12-CD34 #v v1. </p>\n'.repeat((48 * MB) / 34),
  },
  {
    kind: 'table',
    name: 'zeros.xlsx',
    what: 'a sheet of 1 GB in 1 MB',
    make: () => bookWith({ [SHEET]: zeros(1000 * MB) }),
  },
  {
    kind: 'table',
    name: 'cells.xlsx',
    what: 'a sheet of 55 MB of cells',
    make: () =>
      bookWith({
        [SHEET]: strToU8(
          `<worksheet><sheetData>${`<row>${'<c><v>1</v></c>'.repeat(200)}</row>`.repeat(1_800)}</sheetData></worksheet>`,
        ),
      }),
  },
  {
    kind: 'book',
    name: 'sheets.xlsx',
    what: '300 sheets of wide rows',
    make: () => bookOfSheets(300),
  },
  {
    kind: 'table',
    name: 'attribute.xlsx',
    what: 'an attribute of 55 MB',
    make: () =>
      bookWith({
        [SHEET]: strToU8(`<worksheet><sheetData><row a="${'x'.repeat(55 * MB)}"/></sheetData></worksheet>`),
      }),
  },
  {
    kind: 'table',
    name: 'deep.xlsx',
    what: 'a million elements in one another',
    make: () => bookWith({ [SHEET]: strToU8('<a>'.repeat(1.4 * MB)) }),
  },
  {
    kind: 'table',
    name: 'million.xlsx',
    what: '50,000 entries',
    make: () => manyEntries(50_000, (at) => `x${at}`),
  },
  {
    kind: 'table',
    name: 'texts.xlsx',
    what: '55 MB of shared texts',
    make: () => bookWith({ [STRINGS]: textsOf(500_000, 95) }),
  },
  {
    kind: 'table',
    name: 'rows.ods',
    what: 'a million rows by a repeat',
    make: () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8(
          `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000000" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
        ),
      }),
  },
  {
    kind: 'book',
    name: 'book-zeros.xlsx',
    what: 'a sheet of 2 GB in 2 MB',
    make: () => bookWith({ [SHEET]: zeros(2000 * MB) }),
  },
  {
    kind: 'book',
    name: 'book-texts.xlsx',
    what: '120 MB of texts, 600,000 rows',
    make: () => bookWith({ [STRINGS]: textsOf(600_000, 180), [SHEET]: pointing(600_000) }),
  },
  {
    kind: 'book',
    name: 'book-strings.xlsx',
    what: '190 MB of texts, no cell',
    make: () => bookWith({ [STRINGS]: textsOf(1_000_000, 170) }),
  },
  {
    kind: 'book',
    name: 'book-empty.xlsx',
    what: '4.9 million empty texts',
    make: () => bookWith({ [STRINGS]: strToU8(`<sst>${'<si/>'.repeat(4.9 * MB)}</sst>`) }),
  },
  {
    kind: 'book',
    name: 'book-styles.xlsx',
    what: '19 MB of styles',
    make: () =>
      bookWith({
        'xl/styles.xml': strToU8(`<styleSheet><cellXfs>${'<xf/>'.repeat(3.8 * MB)}</cellXfs></styleSheet>`),
      }),
  },
  {
    kind: 'book',
    name: 'book-attribute.xlsx',
    what: 'an attribute of 500 MB',
    make: () =>
      bookWith({
        [SHEET]: new Uint8Array(
          Buffer.concat([Buffer.from('<worksheet><sheetData><row a="'), Buffer.alloc(500 * MB, 'x')]),
        ),
      }),
  },
  {
    kind: 'book',
    name: 'book-packed.xlsx',
    what: '190 MB of what does not pack',
    make: () => bookWith({ 'xl/media/a.bin': new Uint8Array(randomBytes(190 * MB)) }, 0),
  },
  {
    kind: 'book',
    name: 'book-rows.xlsx',
    what: '300 MB of rows, a sound sheet',
    make: () => bookWith({ [STRINGS]: textsOf(1_000, 20), [SHEET]: pointing(1_000_000) }),
  },
  {
    kind: 'book',
    name: 'book-entries.xlsx',
    what: '500,000 entries',
    make: () => manyEntries(500_000, (at) => `xl/a${at}.rels`),
  },
];
