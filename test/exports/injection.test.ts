import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { matrixOf } from '../../src/domain/comparing/matrix.ts';
import { unitOfAssessment } from '../../src/domain/comparing/unit.ts';
import type { Assessment } from '../../src/domain/model/assessment.ts';
import { PRACTICE_IDS, type PracticeId } from '../../src/domain/model/practice.ts';
import { ownWordsOf } from '../../src/domain/own-wording/own-words.ts';
import { actionsAsCalendar } from '../../src/exports/actions/calendar.ts';
import { actionsAsCsv } from '../../src/exports/actions/csv.ts';
import { actionsAsMarkdown } from '../../src/exports/actions/markdown.ts';
import { reminderAsCalendar } from '../../src/exports/actions/reminder.ts';
import { chartPictures } from '../../src/exports/charts/charts.ts';
import { comparisonAsCsv } from '../../src/exports/comparison/comparison-csv.ts';
import { comparisonAsWorkbook } from '../../src/exports/comparison/comparison-workbook.ts';
import { writeDeck } from '../../src/exports/deck/deck.ts';
import { writeReportPage } from '../../src/exports/page-file/page-file.ts';
import { openWorkbook } from '../../src/exports/spreadsheet/open-workbook.ts';
import { writeSpreadsheet } from '../../src/exports/spreadsheet/spreadsheet.ts';
import { writeWordReport } from '../../src/exports/word-report/word-report.ts';
import { fileName } from '../../src/flows/keeping/download-file.ts';
import { sendAddress } from '../../src/flows/replying/send-address.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { cssString } from '../../src/stores/browser/css-string.ts';
import { writeSegmentCsv } from '../../src/value/segment-csv.ts';
import { DOCUMENT_KINDS, documentName } from '../../src/wording/report/document-name.ts';
import { runningHead } from '../../src/wording/report/running-head.ts';
import { assessmentFrom } from '../domain/sample.ts';
import { languageOf, leavingAssessment } from './leaving.ts';

// Whatever a string from outside says, it stays text in each place where it leaves. Every text of a report, of somebody's
// own words and of a list takes the payload at once; a place that is new adds its row.

const PAYLOADS = {
  'an element': '<img src=x onerror=alert(1)>',
  'the end of what holds it': '"\'></title></style></script></text></a:t></w:t></t><script>alert(1)</script>',
  'the end of a section': ']]><x y="z"/>-->',
  entities: '&lt;script&gt; &#x202e; &amp;quot;',
  'a formula': '=HYPERLINK("https://x.example","y")',
  'a sum': "+1+cmd|' /C calc'!A0",
  'a difference': '-2+3',
  'a function': '@SUM(A1:A9)',
  'a formula behind a tab': '\t=1+1',
  'a formula behind a return': '\r=1+1',
  'a formula on a line of its own': 'x\n=1+1;,"',
  'a wide sign of a formula': ' ＝1+1',
  'properties of a calendar': 'x\r\nATTENDEE:mailto:x@y.example\r\nBEGIN:VALARM\r\nEND:VEVENT',
  'lines that are none of ASCII': 'x\u2028ATTENDEE:a\u2029END:VCALENDAR\u0085X:1\u000bY:1',
  'a long line of wide signs': `${'é😀'.repeat(60)},;\\n`,
  'a link of Markdown': '[x](javascript:alert(1)) ![y](https://y.example/z.png) <https://z.example>',
  'blocks of Markdown': 'x\n# y\n- [ ] z\n```\n| a | b |\n***~~_`',
  'marks that turn text around': 'a\u202egnp.exe \u2066b\u2067c\u2068d\u202ae\u202bf\u202dg',
  'an address that runs': 'javascript:alert(1)',
  'a page in an address': 'data:text/html,<script>alert(1)</script>',
  'the end of a string of styles': '"} * {display:none} \\"; \\a \\22 } @import "x";\n}\b\f',
  'fields of a mail': 'x&bcc=e@y.example?cc=z@y.example#%0d%0aBcc:e@y.example%00',
  'a whole event': 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:file:///etc/passwd\r\n URL:x',
  'places of another sheet': "[x.xlsx]'Sheet1'!A1:*?/\\",
  'signs that no XML holds': 'a\0b\u0001c\ud83d\uffff',
} as const;
const ROWS = Object.entries(PAYLOADS);
const HARMLESS = 'harmless';

const EN = languageOf('en');
const { common, compare, documents, report } = messagesOf('en');
const NOW = '2026-11-28T10:00:00Z';

/** A report each of whose texts is this one. */
function saying(text: string): Assessment {
  const answers = Object.fromEntries(
    PRACTICE_IDS.map((id) => [
      id,
      { note: text, ask: text, proof: { kind: 'indicator', name: text, date: '2026-10' } },
    ]),
  );
  const base = assessmentFrom('3214D 210N2_ 312040');
  const noted = Object.fromEntries(
    Object.entries(base.answers).map(([id, answer]) => [id, { ...answers[id], ...answer }]),
  );
  const decisions = [
    {
      practice: 'guidance',
      action: text,
      owner: text,
      due: '2027-01-31',
      indicator: text,
      status: 'under-way',
    },
    {
      action: text,
      owner: text,
      due: '2027-02',
      proof: { kind: 'indicator', name: text, date: '2026-10' },
      status: 'done',
    },
  ];
  return {
    ...base,
    answers: noted,
    scope: text,
    organisation: text,
    decisions,
    measures: [{ name: text, value: text, date: '2026-10' }],
  } as Assessment;
}

/** A house each of whose texts is this one. */
const houseOf = (text: string) => ({ name: text, footer: text, closing: text });
const words = (text: string) => ({ words: { en: { title: text } } });
const titlesOf = (text: string) =>
  Object.fromEntries(PRACTICE_IDS.map((id) => [id, text])) as Record<PracticeId, string>;
const ownLanguage = (text: string) =>
  ownWordsOf({
    model: 2,
    name: text,
    practices: Object.fromEntries(PRACTICE_IDS.map((id) => [id, words(text)])),
  }).marked(EN);
const matrix = (text: string) => {
  const unit = unitOfAssessment(text, saying(text));
  return matrixOf([unit, unitOfAssessment('Spain', assessmentFrom('1'))]);
};
const inCompare = (text: string) =>
  ({ locale: 'en', t: { common, compare }, titles: titlesOf(text) }) as const;

const TURNING_ALL = /[\u202a-\u202e\u2066-\u2069]/g;
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

/** What gives a text its structure, without its words. */
type Structure = readonly string[];
const sorted = (names: Iterable<string>): Structure => [...new Set(names)].sort();

/** Elements with the names of their attributes, and where they lead. That blanks count is no structure. */
function ofMarkup(xml: string): Structure {
  const elements = xml
    .replace(/<style>[^<]*<\/style>/g, '')
    .matchAll(/<([?!/]?[\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*\/?\??>/g);
  return sorted(
    [...elements].flatMap(([, name = '', attributes = '']) => [
      name,
      ...[...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)]
        .filter(([, key]) => key !== 'xml:space')
        .map(([, key = '', value = '']) =>
          /^(?:href|src|Target|xlink:href)$/.test(key)
            ? `${key} ${/^[a-z]+:/i.exec(value)?.[0] ?? 'within'}`
            : key,
        ),
    ]),
  );
}

/** Each sign that opens markup belongs to an element, and each that closes one. */
function holdsOnlyElements(xml: string): boolean {
  const rest = xml
    .replace(/<style>[^<]*<\/style>/g, '')
    .replace(/^<!doctype html>/, '')
    .replace(/<\?xml [^<>]*\?>/g, '')
    .replace(/<\/?[\w:-]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g, '');
  return (
    !/[<>]|&(?!(?:amp|lt|gt|quot|apos|#39|#\d+|#x[\da-f]+);)/i.test(rest) && !/&#x?20?2e;|&#8238;/i.test(rest)
  );
}

interface Place {
  readonly write: (text: string) => Promise<readonly string[]> | readonly string[];
  readonly structure: (part: string) => Structure;
  /** What else must hold of each text that leaves. */
  readonly holds: (part: string) => boolean;
}

const parts = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([, part]) => strFromU8(part));
/** The parts of each folder together: how many slides a deck has depends on how long its texts are. */
const foldersOf = (bytes: Uint8Array) => {
  const all = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  const folders = Object.groupBy(all, ([name]) => name.slice(0, name.lastIndexOf('/') + 1));
  return Object.values(folders).map((each = []) => each.map(([, part]) => strFromU8(part)).join(''));
};
const isSoundXml = (xml: string) => holdsOnlyElements(xml) && !/<f[ >]/.test(xml) && !TURNING.test(xml);

/** The cells of a table, by its own rules. */
function cellsOf(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, isQuoted] = ['', false];
  for (const sign of csv.replace(/^\ufeff/, '')) {
    if (sign === '"') isQuoted = !isQuoted;
    if (!isQuoted && (sign === delimiter || sign === '\n')) {
      rows.at(-1)?.push(cell.replace(/\r$/, '').replace(/^"|"$/g, '').replaceAll('""', '"'));
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  return rows.filter((row) => row.length > 0);
}
const isFormula = (cell: string) =>
  /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) && !/^-?\d+(?:[.,]\d+)?$/.test(cell);
const ofTable = (csv: string) => cellsOf(csv, ',').map((row) => String(row.length));
const hasNoFormula = (csv: string) => !cellsOf(csv, ',').flat().some(isFormula);

/** Lines of a calendar: which there are, none too long, and none that another breaks. */
const OF_CALENDAR: Omit<Place, 'write'> = {
  structure: (ics) =>
    sorted(
      ics
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .map((line) => /^(?:(?:BEGIN|END):\w+|[A-Z-]+)/.exec(line)?.[0] ?? line),
    ),
  holds: (ics) =>
    ics
      .split('\r\n')
      .every(
        (line) => new TextEncoder().encode(line).length <= 75 && !/[\r\n\u2028\u2029\v\u0085]/.test(line),
      ) && !TURNING.test(ics),
};

const PLACES: Readonly<Record<string, Place>> = {
  slides: {
    write: (text) => foldersOf(writeDeck(leavingAssessment(saying(text)), ownLanguage(text), houseOf(text))),
    structure: ofMarkup,
    holds: isSoundXml,
  },
  'a Word document': {
    write: (text) =>
      parts(writeWordReport(leavingAssessment(saying(text)), ownLanguage(text), houseOf(text))),
    structure: ofMarkup,
    holds: isSoundXml,
  },
  'a spreadsheet': {
    write: async (text) =>
      parts(await writeSpreadsheet(leavingAssessment(saying(text)), ownLanguage(text), houseOf(text))),
    structure: ofMarkup,
    holds: isSoundXml,
  },
  'a comparison’s spreadsheet': {
    write: async (text) => parts(await comparisonAsWorkbook(matrix(text), inCompare(text))),
    structure: ofMarkup,
    holds: isSoundXml,
  },
  'the one-page file': {
    write: (text) => [writeReportPage(leavingAssessment(saying(text)), ownLanguage(text), houseOf(text))],
    structure: ofMarkup,
    holds: isSoundXml,
  },
  charts: {
    write: (text) => chartPictures(leavingAssessment(saying(text)), ownLanguage(text)).map(({ svg }) => svg),
    structure: ofMarkup,
    holds: isSoundXml,
  },
  'a task list': {
    write: (text) => [actionsAsCsv(leavingAssessment(saying(text)), ownLanguage(text))],
    structure: ofTable,
    holds: hasNoFormula,
  },
  'a comparison’s table': {
    write: (text) => [comparisonAsCsv(matrix(text), inCompare(text))],
    structure: ofTable,
    holds: hasNoFormula,
  },
  'a list of customers': {
    write: (text) => [
      writeSegmentCsv(
        [text, 'n'],
        [
          [text, -2],
          [text, null],
        ],
        { delimiter: ',', decimal: '.' },
      ),
    ],
    structure: ofTable,
    holds: hasNoFormula,
  },
  'a calendar': {
    write: (text) => [actionsAsCalendar(leavingAssessment(saying(text)), ownLanguage(text), NOW)],
    ...OF_CALENDAR,
  },
  'a reminder': {
    write: (text) => [
      reminderAsCalendar(
        saying(text),
        'https://cap17.example/en/report/#a2.x',
        { locale: 'en', t: { documents, report } },
        { now: NOW, today: NOW.slice(0, 10) },
      ),
    ],
    ...OF_CALENDAR,
  },
  'the names of files': {
    write: (text) => [
      ...DOCUMENT_KINDS.map((kind) =>
        documentName(documents, kind, { scope: fileName(text), date: '2026-11-28' }),
      ),
      fileName(text),
    ],
    structure: (name) => [/\.\w+$/.exec(name)?.[0] ?? ''],
    holds: (name) => /^[a-z\d][a-z\d-]{0,99}(?:\.[a-z]{2,4})?$/.test(name),
  },
  'the lines of printed pages': {
    write: (text) => [cssString(runningHead(ownLanguage(text), { scope: text, date: '2026-11-28' }))],
    structure: (style) => [style.at(0) ?? '', style.at(-1) ?? ''],
    holds: (style) =>
      /^"(?:[^"\\\p{Cc}\p{Cs}]|\\["\\])*"$/u.test(style) && (style.match(TURNING_ALL) ?? []).length <= 2,
  },
  'a list in Markdown': {
    write: (text) => [actionsAsMarkdown(leavingAssessment(saying(text)), ownLanguage(text))],
    structure: (md) => md.split('\n').map((line) => /^ *(?:#+|- \[[ x]\] \*\*|-)?/.exec(line)?.[0] ?? ''),
    holds: (md) =>
      md.split('\n').every((line) => {
        const said = line
          .replace(/^ *(?:#+|- \[[ x]\] \*\*|-)? ?/, '')
          .replace(/\*\*$/, '')
          .replace(/\\[!-/:-@[-`{-~]/g, '');
        return !/[`*_[\]<>|~!]|&#?\w+;/.test(said);
      }) && !TURNING.test(md),
  },
  'the mail of a reply': {
    write: (text) => [
      sendAddress(
        { way: 'mail', to: 'a@b.example' },
        { subject: text.toWellFormed(), text: text.toWellFormed() },
      ) ?? '',
    ],
    structure: (address) =>
      address === ''
        ? ['mailto:', 'subject', 'body']
        : [new URL(address).protocol, ...new URL(address).searchParams.keys()],
    holds: (address) => !/[\s<>"]/.test(address),
  },
};

describe.each(Object.entries(PLACES))('in %s', (_, { write, structure, holds }) => {
  let plain: readonly Structure[] = [];
  beforeAll(async () => {
    plain = (await write(HARMLESS)).map(structure);
  });

  test.each(ROWS)('%s stays a text', async (__, payload) => {
    const written = await write(payload);
    expect(written.map(structure)).toEqual(plain);
    expect(written.filter((part) => !holds(part))).toEqual([]);
  });
});

const sheetNames = async (bytes: Uint8Array) => {
  const opened = await openWorkbook(new Uint8Array(bytes));
  return opened.ok ? opened.workbook.sheets.map(({ name }) => name) : [];
};

test.each(ROWS)(
  '%s in a spreadsheet is no formula when its cells are saved as a table',
  async (_, payload) => {
    const written = [
      await writeSpreadsheet(leavingAssessment(saying(payload)), EN),
      await comparisonAsWorkbook(matrix(payload), inCompare(payload)),
    ];
    const plain = [
      await writeSpreadsheet(leavingAssessment(saying(HARMLESS)), EN),
      await comparisonAsWorkbook(matrix(HARMLESS), inCompare(HARMLESS)),
    ];
    expect(await Promise.all(written.map(sheetNames))).toEqual(await Promise.all(plain.map(sheetNames)));
    for (const bytes of written) {
      const opened = await openWorkbook(new Uint8Array(bytes));
      const cells = opened.ok ? opened.workbook.sheets.flatMap(({ rows }) => rows.flat()) : [];
      expect(cells.length).toBeGreaterThan(30);
      expect(cells.filter((cell) => typeof cell === 'string' && isFormula(cell))).toEqual([]);
    }
  },
);

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  ' javascript:x',
  'java\tscript:x',
  '//x.example',
])('a place to send to is opened only where it is an address of the web: %j', (to) => {
  expect(sendAddress({ way: 'chat', to }, { subject: 's', text: 't' })).toBeUndefined();
  expect(sendAddress({ way: 'mail', to }, { subject: 's', text: 't' })).toBeUndefined();
  expect(sendAddress({ way: 'number', to }, { subject: 's', text: 't' })).toBeUndefined();
});
