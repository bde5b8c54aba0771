import type { RoomSize } from '../line.ts';
import { sealedOctets } from '../sealing.ts';
import { STATE_OCTETS_AT_MOST } from '../state.ts';

const DAY_NS = 86_400_000_000_000;
/** Replies of five thousand with their receipts, corrected a few times. */
const MESSAGES_AT_MOST = 50_000;

/** What a stream takes in: with replies, or without when the server is to refuse them. */
export function subjectsOf(roomId: string, isOpen: boolean): readonly string[] {
  const kinds = ['door', 'state', 'receipt.*', ...(isOpen ? ['reply.*'] : [])];
  return kinds.map((kind) => `r.${roomId}.${kind}`);
}

/** A room as a stream of JetStream: the last message of each subject, for so many days, on so many machines. */
export function streamOf(roomId: string, { replicas, days, withNotes }: RoomSize): object {
  return {
    name: roomId,
    subjects: subjectsOf(roomId, true),
    retention: 'limits',
    storage: 'file',
    discard: 'new',
    max_consumers: 16,
    max_msgs: MESSAGES_AT_MOST,
    max_msgs_per_subject: 1,
    max_bytes: -1,
    max_age: days * DAY_NS,
    max_msg_size: Math.max(sealedOctets(withNotes), STATE_OCTETS_AT_MOST),
    num_replicas: replicas,
    allow_direct: true,
    duplicate_window: DAY_NS / 720,
  };
}
