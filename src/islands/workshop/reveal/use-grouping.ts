import { useMemo, useState } from 'react';
import type { PracticeId } from '../../../domain/model/practice.ts';
import { type KeyedNote, keyedNotes } from '../../../domain/workshop/notes-by-theme.ts';
import { suggestThemes } from '../../../flows/revealing/suggest-themes.ts';
import { DULL_WORDS } from '../../../i18n/dull-words.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import type { Room } from './use-room.ts';

/** A word to begin a theme with, and the notes that have it. */
interface Suggestion {
  readonly word: string;
  readonly keys: readonly string[];
}

/** The notes on a practice by theme, those that are ticked, and words to begin with. */
export interface Grouping {
  readonly notes: readonly KeyedNote[];
  /** The names given, most notes first. */
  readonly names: readonly string[];
  readonly suggestions: readonly Suggestion[];
  readonly ticked: ReadonlySet<string>;
  tick(keys: readonly string[], isTicked: boolean): void;
  untickAll(): void;
  /** Puts the notes that are ticked under a theme. */
  put(theme: string): void;
  /** Takes a theme away; its notes stay. */
  ungroup(theme: string): void;
}

/** The grouping of the notes on a practice, by hand. */
export function useGrouping(room: Room, practice: PracticeId, words: WorkshopPractice): Grouping {
  const notes = useMemo(() => keyedNotes(room.copy, practice), [room.copy.replies, practice]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const names = useMemo(() => namesIn(notes), [notes]);
  const suggestions = useMemo(() => {
    const alone = notes.filter(({ theme }) => theme === undefined);
    const own = [words.title, words.question];
    return suggestThemes(
      alone.map(({ note }) => note),
      [...DULL_WORDS, ...own],
    ).map(({ word, places }) => ({ word, keys: places.flatMap((at) => alone[at]?.key ?? []) }));
  }, [notes, words]);
  return {
    notes,
    names,
    suggestions,
    ticked,
    tick: (keys, isTicked) => {
      const others = [...ticked].filter((key) => !keys.includes(key));
      setTicked(new Set(isTicked ? [...others, ...keys] : others));
    },
    untickAll: () => setTicked(new Set()),
    put: (theme) => {
      room.group(practice, [...ticked], theme);
      setTicked(new Set());
    },
    ungroup: (theme) => {
      const keys = notes.filter((one) => one.theme === theme).map(({ key }) => key);
      room.group(practice, keys, undefined);
    },
  };
}

function namesIn(notes: readonly KeyedNote[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { theme } of notes) if (theme !== undefined) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1)).map(([name]) => name);
}
