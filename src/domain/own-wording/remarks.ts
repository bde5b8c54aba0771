import { PRACTICE_IDS, type PracticeId } from '../model/practice.ts';
import { ownText } from './own-text.ts';
import type { OwnWording } from './own-wording.ts';
import { spokenOf } from './spoken-of.ts';

/** What is to be known of somebody's own words before they are used. */
export interface WordingRemarks {
  /** Codes of languages that the site does not speak: their words are not taken. */
  readonly languages: readonly string[];
  /** Practices that ask something else since the model the words were written for: theirs are not taken. */
  readonly changed: readonly PracticeId[];
  /** Names that several practices would bear, each once. */
  readonly alike: readonly string[];
}

function languagesIn({ sector, practices }: OwnWording): readonly string[] {
  const ofPractices = Object.values(practices).flatMap((own) => Object.keys(own?.words ?? {}));
  return [...Object.keys(sector?.name ?? {}), ...ofPractices];
}

function alikeIn(own: OwnWording, ours: OwnWording, language: string): readonly string[] {
  const spoken = spokenOf(own);
  const titles = PRACTICE_IDS.map((id) => {
    const ownTitle = spoken.includes(id) ? ownText(own.practices[id]?.words?.[language]?.title) : '';
    return ownTitle || ownText(ours.practices[id]?.words?.[language]?.title);
  });
  return titles.filter((title, at) => title !== '' && titles.indexOf(title) < at);
}

/** What of somebody's own words will not be taken, and what would be told apart no more. */
export function remarksOn(own: OwnWording, ours: OwnWording, spoken: readonly string[]): WordingRemarks {
  const once = <Item>(items: readonly Item[]) => [...new Set(items)];
  const taken = spokenOf(own);
  return {
    languages: once(languagesIn(own).filter((language) => !spoken.includes(language))),
    changed: PRACTICE_IDS.filter((id) => own.practices[id] !== undefined && !taken.includes(id)),
    alike: once(spoken.flatMap((language) => alikeIn(own, ours, language))),
  };
}
