import type { Messages } from '../i18n/messages.ts';
import { fill } from '../i18n/words.ts';

/** The words something is put in, and whose own ones are among them. */
export interface Marked {
  readonly t: { readonly common: Pick<Messages['common'], 'modified'> };
  /** Whose words stand in the place of ours; empty when they do not say, undefined where all are ours. */
  readonly modified?: string | undefined;
}

/** “Modified model: words of “Acme””: every output that may show somebody's own words says it. Empty where all are ours. */
export function modelMark({ t, modified }: Marked): string {
  if (modified === undefined) return '';
  const words = t.common.modified;
  return modified === '' ? words.unnamed : fill(words.named, { name: modified });
}

/** The mark as parts of a line, or lines of a text: none where all words are ours. */
export function marks(marked: Marked): readonly string[] {
  return [modelMark(marked)].filter(Boolean);
}
