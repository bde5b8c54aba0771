import type { PracticeId } from '../model/practice.ts';
import type { NoteTheme } from './themes.ts';
import { changeReplies, type WorkingCopy } from './working-copy.ts';
import { notesOn, type Workshop } from './workshop.ts';

/** A note as the facilitator groups it. */
export interface KeyedNote {
  /** Of the reply it came with. */
  readonly key: string;
  readonly note: string;
  readonly theme?: string | undefined;
}

const before = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Every note on a practice, in an order that tells nothing of who wrote it. */
export function keyedNotes({ replies }: WorkingCopy, practice: PracticeId): KeyedNote[] {
  const notes = replies.flatMap(({ key, notes, themes }) => {
    const note = notes?.[practice];
    return note ? [{ key, note, theme: themes?.[practice] }] : [];
  });
  return notes.sort((one, other) => before(one.note, other.note) || before(one.key, other.key));
}

/** Puts the notes of these replies on a practice under a theme, or under none. */
export function putUnder(
  copy: WorkingCopy,
  practice: PracticeId,
  keys: readonly string[],
  theme: string | undefined,
): WorkingCopy {
  return changeReplies(copy, keys, ({ themes = {}, ...reply }) => {
    const { [practice]: _, ...others } = themes;
    const now = theme ? { ...others, [practice]: theme } : others;
    return Object.keys(now).length > 0 ? { ...reply, themes: now } : reply;
  });
}

/** The comments on a practice: by theme, those with most first, then the others. */
export function themesOn(
  workshop: Pick<Workshop, 'respondents' | 'notes' | 'themes'>,
  practice: PracticeId,
): { readonly themes: readonly NoteTheme[]; readonly others: readonly string[] } {
  const { respondents, themes: opened = {} } = workshop;
  const byName = new Map<string, string[]>();
  const put = (name: string, notes: readonly string[]) => {
    const before = byName.get(name);
    if (before) before.push(...notes);
    else byName.set(name, [...notes]);
  };
  for (const { notes, themes } of respondents) {
    const [note, name] = [notes?.[practice], themes?.[practice]];
    if (note && name) put(name, [note]);
  }
  for (const { name, notes } of opened[practice] ?? []) put(name, notes);
  const themes = [...byName].map(([name, notes]) => ({ name, notes: notes.sort() }));
  const grouped = new Map<string, number>();
  for (const note of themes.flatMap(({ notes }) => notes)) grouped.set(note, (grouped.get(note) ?? 0) + 1);
  const others = notesOn(workshop, practice).filter((note) => {
    const left = grouped.get(note) ?? 0;
    grouped.set(note, left - 1);
    return left <= 0;
  });
  return {
    themes: themes.sort(
      (one, other) => other.notes.length - one.notes.length || before(one.name, other.name),
    ),
    others,
  };
}
