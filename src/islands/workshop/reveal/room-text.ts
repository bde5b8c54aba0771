import { createContext, useContext } from 'react';
import type { PracticeId } from '../../../domain/model/model.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import type { RoomLanguage } from '../../../wording/workshop/room-language.ts';

/** A second language for the wall. */
export interface Beside {
  readonly locale: Locale;
  readonly level: readonly string[];
}

/** The words a room sees, in one language. */
export interface RoomText extends RoomLanguage {
  /** The language that may be shown beside, and its names of the levels; none where the site has one language. */
  readonly beside: Beside | undefined;
  readonly practices: Readonly<Partial<Record<PracticeId, WorkshopPractice>>>;
}

const Text = createContext<RoomText | null>(null);
export const RoomTextProvider = Text.Provider;

/** The words of the room around this component. */
export function useRoomText(): RoomText {
  const text = useContext(Text);
  if (!text) throw new Error('No words: wrap the component in RoomTextProvider');
  return text;
}

/** The short title of a practice. */
export function titleOf({ practices }: Pick<RoomText, 'practices'>, practice: PracticeId): string {
  return practices[practice]?.title ?? practice;
}
