import { useStore } from '@nanostores/react';
import { AskTwice } from '../../components/parts/AskTwice.tsx';
import { liveRoomOf } from '../../flows/live-room/led-here.ts';
import { type RoomWords, saidToHost } from './room-words.ts';

interface Props {
  readonly id: string;
  readonly t: RoomWords['t'];
}

/** How the line to a room stands, whether it takes replies, what last failed and what to do about it. */
export function RoomLine({ id, t }: Props) {
  const room = liveRoomOf(id);
  const { line, door, failure, isLost } = useStore(room.$leading);
  return (
    <>
      <p role="status">
        {!isLost && t.line[line]} {!isLost && line === 'on' && t.door[door]}
      </p>
      <div role="alert">{failure && <p className="notice notice-warn">{saidToHost(t, failure)}</p>}</div>
      {isLost && (
        <p>
          <AskTwice
            words={{
              act: t.lost.forget,
              sure: t.lost.sure,
              what: t.lost.what,
              cancel: t.collect.cancel,
            }}
            onSure={room.forget}
          />
        </p>
      )}
    </>
  );
}
