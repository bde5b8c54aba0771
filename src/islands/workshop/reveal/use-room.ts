import { useStore } from '@nanostores/react';
import { useMemo, useState } from 'react';
import { leadRoom, type RoomActs } from '../../../flows/revealing/lead-room.ts';
import { type RoomState, readRoom } from '../../../flows/revealing/room.ts';
import type { FacilitatedWorkshop } from '../../../stores/workshops.ts';

/** A workshop in the room: what its votes say, and what the facilitator may do. */
export interface Room extends RoomState, Omit<RoomActs, '$canUndo'> {
  readonly id: string;
  readonly canUndo: boolean;
}

/** The workshop in the room, led from here until the phase is left. */
export function useRoom({ id, file }: FacilitatedWorkshop): Room {
  const [{ $canUndo, ...acts }] = useState(() => leadRoom(id));
  const canUndo = useStore($canUndo);
  const state = useMemo(() => readRoom(file), [file]);
  return { ...state, ...acts, id, canUndo };
}
