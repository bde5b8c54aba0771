import { createContext, useContext } from 'react';
import type { Level } from '../../../domain/model/answer.ts';
import type { PracticeId } from '../../../domain/model/model.ts';
import type { GroupLevel } from '../../../domain/workshop/workshop.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { fill } from '../../../i18n/words.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';

/** The words a room sees, in one language. */
export interface RoomText {
  readonly locale: Locale;
  readonly t: Messages['reveal'];
  readonly common: Messages['common'];
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

/** “2 · In place”. */
export function levelInWords({ common }: Pick<RoomText, 'common'>, level: Level): string {
  return `${level}\u00a0·\u00a0${common.level[level]}`;
}

/** What the group holds of a practice, in words. */
export function groupLevelInWords(text: Pick<RoomText, 'common' | 't'>, level: GroupLevel): string {
  if (typeof level === 'number') return levelInWords(text, level);
  return level === 'unknown' ? text.t.decision.unknown : text.common.state[level];
}

/** A median in words: a level, or between two of them. */
export function medianInWords(text: RoomText, median: number): string {
  const [low, high] = [Math.floor(median) as Level, Math.ceil(median) as Level];
  if (low === high) return fill(text.t.votes.medianIs, { level: levelInWords(text, low) });
  return fill(text.t.votes.medianBetween, {
    low: levelInWords(text, low),
    high: levelInWords(text, high),
  });
}
