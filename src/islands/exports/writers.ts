import type { HouseStyle } from '../../domain/house-style/house-style.ts';
import type { DocumentLanguage } from '../../exports/document-language.ts';
import type { LeavingReport } from '../../exports/leaving-report.ts';
import { now } from '../../stores/browser/clock.ts';
import { drawnAsPng } from '../../stores/browser/picture.ts';
import type { DocumentKind } from '../../wording/report/document-name.ts';

type DocumentContent = string | Uint8Array<ArrayBuffer>;
type Write = (
  leaving: LeavingReport,
  language: DocumentLanguage,
  style?: HouseStyle,
) => DocumentContent | Promise<DocumentContent>;

/** What a writer throws where the report has nothing to put in its file. */
export class NothingToWrite extends Error {}

interface Writer {
  /** The media type of its file. */
  readonly type: string;
  /** Fetches the script that writes it: none of them comes with a page. */
  readonly load: () => Promise<Write>;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** How many dots a unit of the vectors is drawn by. */
const DOTS = 2;

async function loadCharts(): Promise<Write> {
  const [{ chartPictures }, { chartArchive }] = await Promise.all([
    import('../../exports/charts/charts.ts'),
    import('../../exports/charts/chart-archive.ts'),
  ]);
  return async (leaving, language, style) =>
    chartArchive(
      await Promise.all(
        chartPictures(leaving, language, style).map(async (chart) => ({
          chart,
          png: await drawnAsPng(chart.svg, chart, DOTS),
        })),
      ),
    );
}

/** Writes where there are rows for it. */
function ofRows(rows: (...report: Parameters<Write>) => readonly unknown[], write: Write): Write {
  return (...report) => {
    if (rows(...report).length === 0) throw new NothingToWrite();
    return write(...report);
  };
}

async function ofActions(write: Write): Promise<Write> {
  const { actionsToTake } = await import('../../exports/action-rows.ts');
  return ofRows(actionsToTake, write);
}

/** What writes each kind of document. */
export const WRITERS: Readonly<Record<DocumentKind, Writer>> = {
  pptx: {
    type: `${OFFICE}.presentationml.presentation`,
    load: async () => (await import('../../exports/deck/deck.ts')).writeDeck,
  },
  docx: {
    type: `${OFFICE}.wordprocessingml.document`,
    load: async () => (await import('../../exports/word-report/word-report.ts')).writeWordReport,
  },
  html: {
    type: 'text/html;charset=utf-8',
    load: async () => (await import('../../exports/page-file/page-file.ts')).writeReportPage,
  },
  charts: { type: 'application/zip', load: loadCharts },
  xlsx: {
    type: `${OFFICE}.spreadsheetml.sheet`,
    load: async () => (await import('../../exports/spreadsheet/spreadsheet.ts')).writeSpreadsheet,
  },
  ics: {
    type: 'text/calendar;charset=utf-8',
    load: async () => {
      const { actionsAsCalendar, actionsWithDay } = await import('../../exports/actions/calendar.ts');
      return ofRows(actionsWithDay, (leaving, language) => actionsAsCalendar(leaving, language, now()));
    },
  },
  csv: {
    type: 'text/csv;charset=utf-8',
    load: async () => ofActions((await import('../../exports/actions/csv.ts')).actionsAsCsv),
  },
  md: {
    type: 'text/markdown;charset=utf-8',
    load: async () => ofActions((await import('../../exports/actions/markdown.ts')).actionsAsMarkdown),
  },
};
