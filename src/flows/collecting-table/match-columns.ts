import { plainText } from '../../domain/model/plain-text.ts';
import type { PracticeId } from '../../domain/model/practice.ts';
import type { TableWords } from './table-words.ts';

/** What a column of a table holds: answers on a practice, whose they are, of which group, or nothing that is taken. */
export type TableRole = PracticeId | 'name' | 'first-name' | 'group' | 'unused';

/** What programs write where nobody gave a name. */
const NOBODY = ['', 'anonymous', 'anonyme'];

/** Does a cell say more than that nothing was said? */
export function saysSomething(text = ''): boolean {
  return !NOBODY.includes(plainText(text));
}

/** A title is known by its beginning or within a longer one from so many signs on. */
const TELLING = 12;
const NUMBERED = /^\s*(?:q(?:uestion)?\s*)?(\d{1,2})\s*(?:[.:)–—-]\s*|$)/i;

/** The ways to read a title: as it stands, without its number, and what it has in brackets, where grids put the row. */
function readingsOf(title: string): readonly string[] {
  const open = title.lastIndexOf('[');
  const close = title.lastIndexOf(']');
  const bracketed = open >= 0 && close > open ? title.slice(open + 1, close) : '';
  return [title, title.replace(NUMBERED, ''), bracketed].map(plainText).filter((one) => one !== '');
}

/** How surely a title is one of these names: 3 the same, 2 one within the other, 0 not. */
function likeness(readings: readonly string[], names: readonly string[]): number {
  if (readings.some((one) => names.includes(one))) return 3;
  const isWithin = (part: string, whole: string) => part.length >= TELLING && whole.includes(part);
  return readings.some((one) => names.some((name) => isWithin(name, one) || isWithin(one, name))) ? 2 : 0;
}

/** Which practice a title that is only a number means: its place among those asked, from 1. `Q3` is surer than `3`. */
function numberedPractice(title: string, { practices }: TableWords) {
  const [whole, number] = NUMBERED.exec(title) ?? [];
  const role = whole?.trim() === title.trim() ? practices[Number(number) - 1]?.id : undefined;
  return role && { role, sure: whole === number ? 1 : 2 };
}

function surest(title: string, words: TableWords): { readonly role: TableRole; readonly sure: number } {
  const readings = readingsOf(title);
  const found = words.practices
    .map(({ id, names }) => ({
      role: id as TableRole,
      sure: likeness(readings, names),
    }))
    .sort((one, other) => other.sure - one.sure)[0];
  if (found && found.sure > 0) return found;
  const isOneOf = (names: readonly string[]) => names.some((name) => readings.includes(name));
  if (isOneOf(words.name)) return { role: 'name', sure: 3 };
  if (isOneOf(words.firstName)) return { role: 'first-name', sure: 3 };
  if (isOneOf(words.group)) return { role: 'group', sure: 3 };
  return numberedPractice(title, words) ?? { role: 'unused', sure: 0 };
}

/** How many titles say surely what they are: more than a bare figure, which may be an answer. */
export function sureTitles(titles: readonly string[], words: TableWords): number {
  return titles.filter((title) => surest(title, words).sure > 1).length;
}

/**
 * What each column holds, by its title; of two that would hold the same one that says something, then the surer one,
 * then the first: Microsoft Forms puts an empty column of names before the one that was asked for.
 */
export function matchColumns(
  titles: readonly string[],
  words: TableWords,
  says: (at: number) => boolean = () => true,
): readonly TableRole[] {
  const guesses = titles.map((title) => surest(title, words));
  return guesses.map(({ role }, at) => {
    if (role === 'unused') return role;
    const rivals = guesses.map((one, place) => ({ ...one, place })).filter((one) => one.role === role);
    const [best] = rivals.sort(
      (one, other) =>
        Number(says(other.place)) - Number(says(one.place)) ||
        other.sure - one.sure ||
        one.place - other.place,
    );
    return best?.place === at ? role : 'unused';
  });
}

/** The columns once one was given a role: what had it before has none. */
export function withRole(roles: readonly TableRole[], at: number, role: TableRole): readonly TableRole[] {
  return roles.map((one, place) => {
    if (place === at) return role;
    return one === role ? 'unused' : one;
  });
}
