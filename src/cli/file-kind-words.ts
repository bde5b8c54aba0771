import type { FileProblem } from '../value/reader/problem.ts';
import { FILE_KINDS, type FileKind, remedyFor } from '../value/reader/text/file-kind.ts';

const KINDS: Readonly<Record<FileKind, string>> = {
  html: 'a web page (HTML)',
  xml: 'XML',
  json: 'JSON',
  sql: 'a database dump (SQL)',
  pdf: 'a PDF document',
  image: 'an image',
  document: 'a text document',
  opendocument: 'an OpenDocument file (.ods)',
  gzip: 'a compressed file (gzip)',
  archive: 'an archive of files (zip or the like)',
  database: 'a database',
  binary: 'no text',
};
const REMEDIES: Readonly<Record<ReturnType<typeof remedyFor>, string>> = {
  open: 'Open it in a spreadsheet program and save it as .xlsx, or export the purchases as CSV.',
  unpack: 'Unpack it and give the table inside.',
  export: 'Export the purchases as CSV or .xlsx.',
};

/** What a file is called that is no table, and what to do with it. */
export function kindWords(params: FileProblem['params']): { kind?: string; remedy?: string } {
  const kind = FILE_KINDS.find((one) => one === params?.['kind']);
  return kind === undefined ? {} : { kind: KINDS[kind], remedy: REMEDIES[remedyFor(kind)] };
}
