import { ROOM_FOLDER } from '../engine/room-folder.ts';
import { readDate } from '../share/iso-date.ts';

const ROOM_ACTIONS = ['new', 'list', 'close', 'erase'] as const;
export type RoomAction = (typeof ROOM_ACTIONS)[number];

export const ROOM_OPTIONS = {
  closes: { type: 'string' },
  'with-notes': { type: 'boolean' },
  'opening-key': { type: 'string' },
  folder: { type: 'string' },
} as const;

/** What is done to rooms, and with which keys. */
export interface RoomOptions {
  readonly action: RoomAction;
  readonly folder: string;
  /** The file that holds it; else the one of the folder. */
  readonly openingKey: string | undefined;
  /** Milliseconds since 1970; as long as the server keeps rooms unless told. */
  readonly closes: number;
  readonly withNotes: boolean;
}

/** Options of the room as they were typed. */
export interface RoomOptionsGiven {
  readonly closes?: string | undefined;
  readonly 'with-notes'?: boolean | undefined;
  readonly 'opening-key'?: string | undefined;
  readonly folder?: string | undefined;
}

const DAY_MS = 86_400_000;

/** What `room` is asked; what is wrong with it as a text. */
export function readRoomOptions(
  [action, ...ids]: readonly string[],
  given: RoomOptionsGiven,
): RoomOptions | string {
  const known = ROOM_ACTIONS.find((one) => one === action);
  if (known === undefined) return `room needs one of ${ROOM_ACTIONS.join(', ')}`;
  if (known === 'new' && ids.length > 0) return 'room new takes no input';
  if ((known === 'close' || known === 'erase') && ids.length === 0)
    return `room ${known} needs the id of a room`;
  const { closes, folder = ROOM_FOLDER } = given;
  if (known !== 'new' && (closes ?? given['with-notes'] ?? given['opening-key']) !== undefined)
    return '--closes, --with-notes and --opening-key are for room new';
  if (closes !== undefined && readDate(closes) === undefined) return `--closes is no date: ${closes}`;
  // To the end of that day, wherever it ends last.
  const end = closes === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(closes) + 1.5 * DAY_MS;
  if (end < Date.now()) return `--closes is over: ${closes}`;
  return {
    action: known,
    folder,
    openingKey: given['opening-key'],
    closes: end,
    withNotes: given['with-notes'] === true,
  };
}
