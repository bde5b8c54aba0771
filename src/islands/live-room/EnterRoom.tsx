import { useEffect } from 'react';
import { liveRoomOf } from '../../flows/live-room/led-here.ts';
import { isSecondWindow } from '../../stores/browser/second-screen.ts';

/** The page is in the room of this workshop, whatever it shows of it; the wall’s own window leaves that to the other. */
export function EnterRoom({ id }: { readonly id: string }) {
  useEffect(() => {
    if (isSecondWindow()) return;
    const room = liveRoomOf(id);
    void room.enter();
    return room.leave;
  }, [id]);
  return null;
}
