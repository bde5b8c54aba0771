import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Level } from '../../../domain/model/answer.ts';
import type { PracticeId } from '../../../domain/model/model.ts';
import { count, fill } from '../../../i18n/words.ts';
import { levelInWords } from '../../../wording/levels.ts';
import { insideInWords, overviewInWords } from '../../../wording/workshop/room-votes.ts';
import { OnePractice } from './OnePractice.tsx';
import { Overview } from './Overview.tsx';
import { titleOf, useRoomText } from './room-text.ts';
import { Time } from './Time.tsx';
import type { Looking } from './use-looking.ts';
import type { Room } from './use-room.ts';
import { type KeyActions, useWallKeys } from './use-wall-keys.ts';

interface Props {
  readonly room: Room;
  readonly looking: Looking;
  readonly isOnWall: boolean;
  /** What only the wall can do, and its keys. */
  readonly wall?: Pick<KeyActions, 'f' | 'help'>;
  readonly areKeysUsed?: boolean;
  readonly children?: ReactNode;
}

/** The overview or one practice, with every control as a button; on the wall as a key too. */
export function RoomView({ room, looking, isOnWall, wall, areKeysUsed = false, children }: Props) {
  const text = useRoomText();
  const { locale, t } = text;
  const [said, setSaid] = useState({ text: '', isHeardOnly: false });
  const say = (words: string, isHeardOnly = false) => setSaid({ text: words, isHeardOnly });
  const place = useRef<HTMLDivElement>(null);
  const { shown, show } = looking;
  const at = shown === null ? -1 : room.order.indexOf(shown);
  const close = room.close.length;

  const go = (practice: PracticeId | null) => {
    show(practice);
    // The eye sees where it is; the ear is told.
    say(practice === null ? t.overview.title : titleOf(text, practice), true);
  };
  const step = (by: 1 | -1) => {
    const next = room.order[at + by];
    if (at + by === -1) go(null);
    else if (next) go(next);
  };
  const reveal = () => {
    if (shown !== null) room.reveal(shown);
    else if (!room.isOverviewRevealed) room.revealOverview();
  };
  const accept = () => {
    const n = room.acceptClose();
    say(n === 0 ? t.accept.none : count(locale, t.accept.done, n));
  };
  const undo = () => say(room.undo() ? t.undo.done : t.undo.none);
  const decide = (level: Level) => {
    if (shown === null || !room.isRevealed(shown)) return;
    room.decide(shown, { ...room.copy.decided?.[shown], level });
    say(fill(t.decision.said, { level: levelInWords(text.common.level, level) }));
  };
  const isRevealed = shown === null ? room.isOverviewRevealed : room.isRevealed(shown);

  useWallKeys(areKeysUsed, {
    previous: () => step(-1),
    next: () => step(1),
    o: () => go(null),
    r: reveal,
    a: accept,
    v: () => place.current?.querySelector<HTMLButtonElement>('[data-key="v"]')?.click(),
    digit: decide,
    u: undo,
    s: () => looking.setCounting(!looking.isCounting),
    l: () => looking.setBoth(!looking.isBoth),
    f: () => wall?.f(),
    help: () => wall?.help(),
  });

  // The control that revealed goes away: the focus goes to what it revealed.
  const wasRevealed = useRef({ shown, isRevealed });
  useEffect(() => {
    const before = wasRevealed.current;
    wasRevealed.current = { shown, isRevealed };
    const isLost = document.activeElement === document.body || document.activeElement?.tagName === 'DIALOG';
    if (isLost && (before.shown !== shown || before.isRevealed !== isRevealed)) {
      place.current?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
    }
  }, [shown, isRevealed]);

  const isProposed = shown !== null && room.proposed.includes(shown);
  return (
    <div className={looking.isBoth ? 'room room-both' : 'room'}>
      <div className="room-head">
        <p>
          {shown === null
            ? insideInWords(text, room.copy.replies.length, room.copy.invitation.expected)
            : fill(isProposed ? t.place.proposed : t.place.other, {
                n: at + 1,
                of: isProposed ? room.proposed.length : room.order.length,
              })}
        </p>
        <Time room={room} canBeSet={shown === null && !isOnWall} />
      </div>
      <div ref={place} className="room-place">
        {shown === null ? (
          <Overview room={room} onShow={go} onReveal={reveal} />
        ) : (
          <OnePractice room={room} practice={shown} looking={looking} onReveal={reveal} say={say} />
        )}
      </div>
      <div className="room-tools">
        <p className="cluster">
          {shown !== null && (
            <button type="button" onClick={() => go(null)}>
              {t.overview.back}
            </button>
          )}
          <button type="button" disabled={at < 0} onClick={() => step(-1)}>
            {t.move.previous}
          </button>
          <button type="button" disabled={at === room.order.length - 1} onClick={() => step(1)}>
            {at < 0 ? t.overview.begin : t.move.next}
          </button>
          {shown === null && room.isOverviewRevealed && close > 0 && (
            <button type="button" onClick={accept}>
              {count(locale, t.accept.button, close)}
            </button>
          )}
          <button type="button" disabled={!room.canUndo} onClick={undo}>
            {t.undo.button}
          </button>
          {shown !== null && (
            <button
              type="button"
              aria-pressed={looking.isBoth}
              onClick={() => looking.setBoth(!looking.isBoth)}
            >
              {t.languages.both}
            </button>
          )}
        </p>
        <p role="status" className={said.isHeardOnly ? 'hidden-visually' : 'room-said'}>
          {said.text}
        </p>
        {children}
      </div>
      <p className="hidden-visually" aria-live="polite">
        {shown === null && isRevealed ? overviewInWords(text, room) : ''}
      </p>
    </div>
  );
}
