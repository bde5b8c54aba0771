import { useStore } from '@nanostores/react';
import { liveRoomOf } from '../../flows/live-room/led-here.ts';
import type { RoomWords } from './room-words.ts';

interface Props {
  readonly id: string;
  readonly t: RoomWords['t'];
}

/** How the line to a room stands, whether it takes replies, and what last failed. */
export function RoomLine({ id, t }: Props) {
  const { line, door, failure } = useStore(liveRoomOf(id).$leading);
  return (
    <>
      <p role="status">
        {t.line[line]} {line === 'on' && t.door[door]}
      </p>
      <div role="alert">{failure && <p className="notice notice-warn">{t.failure[failure]}</p>}</div>
    </>
  );
}
