import { textContext } from '../../../components/parts/text-context.ts';
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

/** The words of the room around this component. */
export const [RoomTextProvider, useRoomText] = textContext<RoomText>('reveal');

/** The short title of a practice. */
export function titleOf({ practices }: Pick<RoomText, 'practices'>, practice: PracticeId): string {
  return practices[practice]?.title ?? practice;
}
