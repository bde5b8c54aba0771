import { useStore } from '@nanostores/react';
import { type ReactNode, useEffect, useState } from 'react';
import { type PhoneInRoom, standingOf } from '../../flows/live-room/join.ts';
import { joinedRoomOf } from '../../flows/live-room/joined-here.ts';
import type { RoomFailure } from '../../room/failure.ts';
import type { OwnReply } from '../../stores/own-replies.ts';
import type { RoomWords } from './room-words.ts';

interface Props {
  readonly own: OwnReply;
  readonly t: RoomWords['t'];
  /** The words over the other ways. */
  readonly others: string;
  /** Whether there is anything to send. */
  readonly isEmpty: boolean;
  /** The other ways to send it. */
  readonly children: ReactNode;
}

/** Sends one's reply into the room; the other ways stay beside, and open by themselves where the room does not take it. */
export function SendByRoom({ own, t: words, others, isEmpty, children }: Props) {
  const t = words.guest;
  const room = joinedRoomOf(own.id);
  const joined = useStore(room.$joined);
  const { failure, isWanted, isLeftOut } = joined;
  const standing = standingOf(own);
  const isSending = isWanted && failure === undefined;
  useEffect(() => {
    // A page that comes back goes on waiting for the receipt of what it sent.
    if (standing === 'sent') void room.awaitReceipt();
  }, [own.id]);
  const isHeldUp = failure !== undefined || isLeftOut;
  const [isUnfolded, setUnfolded] = useState(false);
  useEffect(() => {
    if (isHeldUp) setUnfolded(true);
  }, [isHeldUp]);
  return (
    <>
      <p className="send-ways">
        <button
          type="button"
          className={standing === 'sent' || standing === 'received' ? 'button button-quiet' : 'button'}
          disabled={isEmpty}
          aria-disabled={isSending}
          onClick={() => {
            // It is not disabled while it sends: it would lose the focus.
            if (!isSending) void room.send();
          }}
        >
          {standing === 'none' ? t.send : t.sendAgain}
        </button>
        {isWanted && failure && (
          <button type="button" className="button button-quiet" onClick={room.leave}>
            {t.leave}
          </button>
        )}
      </p>
      <p role="status" className="send-standing">
        {saidOfSending(t, standing, joined)}
      </p>
      <div role="alert">
        {isHeldUp && (
          <p className="notice notice-warn">
            {failure && words.failure[failure]} {isLeftOut ? t.leftOut : isWanted ? t.now : t.elsewhere}
          </p>
        )}
      </div>
      <details open={isUnfolded} onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
        <summary>{others}</summary>
        {children}
      </details>
    </>
  );
}

function waitingFor(failure: RoomFailure): 'line' | 'room' | 'pause' {
  if (failure === 'paused') return 'pause';
  return failure === 'no-room' ? 'room' : 'line';
}

function saidOfSending(
  t: RoomWords['t']['guest'],
  standing: ReturnType<typeof standingOf>,
  { isWanted, failure }: PhoneInRoom,
): string {
  if (isWanted) return failure === undefined ? t.sending : t.waits[waitingFor(failure)];
  return standing === 'none' ? '' : t[standing];
}
