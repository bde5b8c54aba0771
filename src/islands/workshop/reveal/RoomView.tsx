import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { isRevealed, placeOf } from '../../../flows/revealing/room.ts';
import { fill } from '../../../i18n/words.ts';
import { insideInWords, overviewInWords } from '../../../wording/workshop/room-votes.ts';
import { ModelMark } from '../../text/ModelMark.tsx';
import { AcceptClose } from './AcceptClose.tsx';
import { OnePractice } from './OnePractice.tsx';
import { Overview } from './Overview.tsx';
import { RoomTools } from './RoomTools.tsx';
import { useRoomText } from './room-text.ts';
import { Time } from './Time.tsx';
import { useLeading } from './use-leading.ts';
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
  const { t } = text;
  const place = useRef<HTMLDivElement>(null);
  const leading = useLeading(room, looking);
  const { go, step, reveal } = leading;
  const { shown } = looking;
  const isOpen = isRevealed(room.copy, shown);
  useWallKeys(areKeysUsed, {
    previous: () => step(-1),
    next: () => step(1),
    o: () => go(null),
    r: reveal,
    a: leading.openAccept,
    v: () => place.current?.querySelector<HTMLButtonElement>('[data-key="v"]')?.click(),
    digit: leading.decide,
    u: leading.undo,
    s: () => looking.setCounting(!looking.isCounting),
    l: () => looking.setBoth(!looking.isBoth),
    f: () => wall?.f(),
    help: () => wall?.help(),
  });
  useFocusOnRevealed(place, `${shown} ${isOpen}`);

  const { isProposed, ...where } = shown === null ? { isProposed: false } : placeOf(room, shown);
  return (
    <div className={looking.isBoth ? 'room room-both' : 'room'}>
      <div className="room-head">
        <p>
          {shown === null
            ? insideInWords(text, room.copy.replies.length, room.copy.invitation.expected)
            : fill(isProposed ? t.place.proposed : t.place.other, where)}
        </p>
        <ModelMark words={text.common.modified} />
        <Time room={room} canBeSet={shown === null && !isOnWall} />
      </div>
      <div ref={place} className="room-place">
        {shown !== null && (
          <OnePractice room={room} practice={shown} looking={looking} onReveal={reveal} say={leading.say} />
        )}
        {shown === null && leading.isAccepting && <AcceptClose room={room} onDone={leading.accept} />}
        {shown === null && !leading.isAccepting && <Overview room={room} onShow={go} onReveal={reveal} />}
      </div>
      <RoomTools room={room} looking={looking} leading={leading}>
        {children}
      </RoomTools>
      <p className="hidden-visually" aria-live="polite">
        {shown === null && isOpen ? overviewInWords(text, room) : ''}
      </p>
    </div>
  );
}

/** The control that revealed goes away: the focus goes to what it revealed. */
function useFocusOnRevealed(place: RefObject<HTMLElement | null>, seen: string): void {
  const before = useRef(seen);
  useLayoutEffect(() => {
    const isNew = before.current !== seen;
    before.current = seen;
    const isLost = document.activeElement === document.body || document.activeElement?.tagName === 'DIALOG';
    if (isLost && isNew) place.current?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  }, [seen]);
}
