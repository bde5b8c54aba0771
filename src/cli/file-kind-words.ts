import { fileKind, fileRemedy } from '../i18n/en/file-kinds.ts';
import type { FileProblem } from '../value/reader/problem.ts';
import { FILE_KINDS, remedyFor } from '../value/reader/text/file-kind.ts';

/** What a file is called that is no table, and what to do with it. */
export function kindWords(params: FileProblem['params']): { kind?: string; remedy?: string } {
  const kind = FILE_KINDS.find((one) => one === params?.['kind']);
  return kind === undefined ? {} : { kind: fileKind[kind], remedy: fileRemedy[remedyFor(kind)] };
}
