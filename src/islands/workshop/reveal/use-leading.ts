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
  /** The close ones are being looked at, before they are accepted. */
  readonly isAccepting: boolean;
  openAccept(): void;
  /** Accepts those that are not held back; undefined leaves them all as they are. */
  accept(accepted: readonly PracticeId[] | undefined): void;
  undo(): void;
  decide(level: Level): void;
}

/** Leads the room by buttons and keys, and says what each did. */
export function useLeading(room: Room, { shown, show }: Looking): Leading {
  const text = useRoomText();
  const { locale, t, common } = text;
  const [said, setSaid] = useState({ text: '', isHeardOnly: false });
  const [isAccepting, setAccepting] = useState(false);
  const say = (words: string) => setSaid({ text: words, isHeardOnly: false });
  const go = (practice: PracticeId | null) => {
    show(practice);
    setAccepting(false);
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
    isAccepting,
    openAccept: () => {
      if (!isRevealed(room.copy, null)) return say(t.overview.hidden);
      if (room.close.toAccept.length === 0) return say(t.accept.none);
      show(null);
      setAccepting(true);
    },
    accept: (accepted) => {
      setAccepting(false);
      if (accepted === undefined) return;
      const n = room.acceptClose(accepted);
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
