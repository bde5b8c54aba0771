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
  return (
    <section className="aside-grid" aria-labelledby="live-room-title">
      <h3 id="live-room-title">{words.t.title}</h3>
      <div>
        {saved.file.liveRoom ? (
          <OpenedRoom saved={saved} room={saved.file.liveRoom} words={words} />
        ) : (
          <OpenRoomForm id={saved.id} scope={saved.file.invitation.scope} t={words.t} />
        )}
      </div>
    </section>
  );
}
