import searches from '../../content/searches.json';
import type { Locale } from '../i18n/locale.ts';
import { messagesOf } from '../i18n/messages.ts';
import { date, fill } from '../i18n/words.ts';
import { type DatedSearch, searchSchema } from './table-schemas.ts';

/** The dated searches behind what we say is not known, in the order of their ids. */
export const SEARCHES: readonly DatedSearch[] = searchSchema
  .array()
  .parse(searches)
  .sort((one, other) => one.id.localeCompare(other.id));

const byId = new Map(SEARCHES.map((search) => [search.id, search]));

/** What stands in a text for a search: “searched on 28 November 2026”. Fails the build on one that is not there. */
export function searchLabel(id: string, locale: Locale): string {
  const search = byId.get(id);
  if (!search) throw new Error(`The search [@${id}] is not in content/searches.json`);
  return fill(messagesOf(locale).sources.searches.label, { date: date(locale, search.date) });
}
