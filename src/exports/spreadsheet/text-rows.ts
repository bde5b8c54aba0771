import type { CellValue } from 'hucre';

type Rows = CellValue[][];

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** By so many rows it is told what separates them. */
const SAMPLE = 20;

/** A text in the encoding that its first bytes name, else UTF-8, else what Windows writes; undefined for what is none. */
function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encodings = isWide ? [first === 0xff ? 'utf-16le' : 'utf-16be'] : ['utf-8', 'windows-1252'];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\0') ? undefined : text;
    } catch {
      // The next one is tried.
    }
  }
  return undefined;
}

/** How well a separator explains the first rows: cells in those of the width that most of them have. */
function agreement(rows: Rows): number {
  const widths = rows.map((row) => row.length).filter((width) => width > 1);
  return Math.max(0, ...widths.map((width) => width * widths.filter((one) => one === width).length));
}

/** Lines that a row runs over at most, some with others, and signs of a line. */
const LINES_A_ROW = 10;
const LINE_AT_MOST = 100_000;

/** The beginning of a text that surely holds so many rows: all that is given is split, however few rows are asked for. */
function beginning(text: string, rows: number): string {
  let end = 0;
  let lines = rows * LINES_A_ROW;
  for (const { index, 0: sign } of text.matchAll(/\r\n?|\n/g)) {
    if (lines === 0 || index - end > LINE_AT_MOST) return text.slice(0, Math.min(index, end + LINE_AT_MOST));
    end = index + sign.length;
    lines -= 1;
  }
  return text.slice(0, end + LINE_AT_MOST);
}

/** The rows of a separated text, each cell a text; undefined where it is no text. */
export async function textRows(bytes: Uint8Array, most: number): Promise<Rows | undefined> {
  const { parseCsv } = await import('hucre/csv');
  const text = decoded(bytes);
  if (text === undefined) return undefined;
  const sample = beginning(text, SAMPLE);
  const options = SEPARATORS.map((delimiter) => ({
    delimiter,
    fits: agreement(parseCsv(sample, { delimiter, maxRows: SAMPLE })),
  }));
  const [best] = options.sort((one, other) => other.fits - one.fits);
  return parseCsv(beginning(text, most), { delimiter: best?.delimiter ?? ',', maxRows: most });
}
