import type { Messages } from '../../i18n/messages.ts';

/**
 * The name of a document's file, such as `cap17-slides-2026-11-21-motor-claims.pptx`; `scope` as a file may be
 * called.
 */
export function documentName(
  { fileName }: Messages['deck'],
  kind: 'pptx' | 'xlsx',
  { scope, date }: { readonly scope: string; readonly date: string },
): string {
  return `cap17-${fileName[kind === 'pptx' ? 'slides' : 'sheet']}-${date}-${scope}.${kind}`;
}
