import { PRACTICE_IDS, type PracticeId } from '../model/practice.ts';

/** Under which theme a person's note on a practice was put, by hand. */
export type Themes = Readonly<Partial<Record<PracticeId, string>>>;

/** Comments that say the same: the name that was given to it, and them, in an order that tells nothing of who wrote them. */
export interface NoteTheme {
  readonly name: string;
  readonly notes: readonly string[];
}

type NotesBy = Readonly<Partial<Record<PracticeId, string>>> | undefined;

/** The themes of a reply that stand beside what it says now: a note that says something else is to be read anew. */
export function themesStill(
  { notes: former = {}, themes = {} }: { readonly notes?: NotesBy; readonly themes?: Themes | undefined },
  notes: NotesBy = {},
): Themes | undefined {
  const still = PRACTICE_IDS.filter((id) => themes[id] !== undefined && notes[id] === former[id]);
  return still.length > 0 ? Object.fromEntries(still.map((id) => [id, themes[id]])) : undefined;
}
