import { useState } from 'react';
import type { Level } from '../../../domain/model/answer.ts';
import type { PracticeId } from '../../../domain/model/practice.ts';
import { isRevealed, neighbourOf } from '../../../flows/revealing/room.ts';
import { count, fill } from '../../../i18n/words.ts';
import { levelInWords } from '../../../wording/levels.ts';
import { titleOf, useRoomText } from './room-text.ts';
import type { Looking } from './use-looking.ts';
import type { Room } from './use-room.ts';

/** What a control of the room does, and what was last said of it. */
export interface Leading {
  readonly said: { readonly text: string; readonly isHeardOnly: boolean };
  say(text: string): void;
  go(practice: PracticeId | null): void;
  step(by: 1 | -1): void;
  reveal(): void;
  accept(): void;
  undo(): void;
  decide(level: Level): void;
}

/** Leads the room by buttons and keys, and says what each did. */
export function useLeading(room: Room, { shown, show }: Looking): Leading {
  const text = useRoomText();
  const { locale, t, common } = text;
  const [said, setSaid] = useState({ text: '', isHeardOnly: false });
  const say = (words: string) => setSaid({ text: words, isHeardOnly: false });
  const go = (practice: PracticeId | null) => {
    show(practice);
    // The eye sees where it is; the ear is told.
    const title = practice === null ? t.overview.title : titleOf(text, practice);
    setSaid({ text: title, isHeardOnly: true });
  };
  return {
    said,
    say,
    go,
    step: (by) => {
      const next = neighbourOf(room, shown, by);
      if (next !== undefined) go(next);
    },
    reveal: () => {
      if (shown !== null) room.reveal(shown);
      else if (!isRevealed(room.copy, null)) room.revealOverview();
    },
    accept: () => {
      const n = room.acceptClose();
      say(n === 0 ? t.accept.none : count(locale, t.accept.done, n));
    },
    undo: () => say(room.undo() ? t.undo.done : t.undo.none),
    decide: (level) => {
      if (shown === null || !isRevealed(room.copy, shown)) return;
      room.decide(shown, { ...room.copy.decided?.[shown], level });
      say(fill(t.decision.said, { level: levelInWords(common.level, level) }));
    },
  };
}
