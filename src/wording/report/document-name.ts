import type { Messages } from '../../i18n/messages.ts';

/** The kinds of documents that a report leaves as. */
export const DOCUMENT_KINDS = ['pptx', 'docx', 'html', 'charts', 'xlsx', 'ics', 'csv', 'md'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/**
 * The name of a document's file, such as `cap17-slides-2026-11-21-motor-claims.pptx`; `scope` as a file may be
 * called.
 */
export function documentName(
  { fileName }: Messages['documents'],
  kind: DocumentKind,
  { scope, date }: { readonly scope: string; readonly date: string },
): string {
  return `cap17-${fileName[kind]}-${date}-${scope}.${kind === 'charts' ? 'zip' : kind}`;
}
