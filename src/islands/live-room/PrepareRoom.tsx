import { useLayoutEffect, useRef } from 'react';
import type { FacilitatedWorkshop } from '../../stores/workshops.ts';
import { OpenedRoom } from './OpenedRoom.tsx';
import { OpenRoomForm } from './OpenRoomForm.tsx';
import type { RoomWords } from './room-words.ts';

interface Props {
  readonly saved: FacilitatedWorkshop;
  readonly words: RoomWords;
}

/** A live room for the workshop: opened with a key, then part of its invitation. */
export function PrepareRoom({ saved, words }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const room = saved.file.liveRoom;
  const hasRoom = room !== undefined;
  const had = useRef(hasRoom);
  useLayoutEffect(() => {
    // The button that was pressed is gone with its form: who goes by keys reads on from here.
    if (had.current !== hasRoom && document.activeElement === document.body) title.current?.focus();
    had.current = hasRoom;
  }, [hasRoom]);
  return (
    <section className="aside-grid" aria-labelledby="live-room-title">
      <h3 id="live-room-title" ref={title} tabIndex={-1}>
        {words.t.title}
      </h3>
      <div>
        {room ? (
          <OpenedRoom saved={saved} room={room} words={words} />
        ) : (
          <OpenRoomForm id={saved.id} scope={saved.file.invitation.scope} t={words.t} />
        )}
      </div>
    </section>
  );
}
