import type { RoomFailure } from './failure.ts';
import { FAILURE_OF, type GuestLine } from './line.ts';
import type { Octets } from './octets.ts';
import {
  type LiveState,
  openState,
  type RoomDoor,
  type RoomSaid,
  type StateKeys,
  sealState,
} from './state.ts';

/** Says things to the phones of a room, each newer than the one before. */
export interface RoomSayer {
  readonly say: (said: RoomSaid) => Promise<'done' | RoomFailure>;
  readonly turn: (door: RoomDoor) => Promise<'done' | RoomFailure>;
  /** Says again what the line did not take, and takes up what another machine said; ends with how the room was left, where that is known. */
  readonly catchUp: () => Promise<RoomDoor | undefined>;
}

export interface SayerKeys extends StateKeys {
  readonly sign: (octets: Octets) => Uint8Array;
  readonly isSigned: (octets: Octets, signature: Octets) => boolean;
}

/** `now`: milliseconds since 1970. Numbers follow the clock, so that of two machines the later is believed. */
export function sayerOver(line: GuestLine, keys: SayerKeys, now: () => number): RoomSayer {
  let state: LiveState = { number: 0, door: 'open' };
  let isHeld = true;
  let isKnown = false;
  let turn: Promise<unknown> = Promise.resolve();

  /** One thing is said after the other, so that the newest stands last. */
  function inTurn<Told>(work: () => Promise<Told>): Promise<Told> {
    const mine = turn.then(work);
    turn = mine;
    return mine;
  }

  async function put(next: Omit<LiveState, 'number'>): Promise<'done' | RoomFailure> {
    state = { ...next, number: Math.max(state.number + 1, now()) };
    isHeld = false;
    const sealed = await sealState(state, keys, keys.sign);
    if (sealed === 'too-long') return 'too-long';
    const became = await line.put('state', sealed);
    isHeld = became === 'held';
    if (became === 'away') line.soon(() => void catchUp());
    return became === 'held' ? 'done' : FAILURE_OF[became];
  }

  /** What this or another machine said last. */
  async function read(): Promise<void> {
    const held = await line.last('state');
    if (held === 'away') return;
    isKnown = true;
    const said = held === 'none' ? undefined : await openState(held, keys, keys.isSigned);
    if (said && said.number > state.number) state = said;
  }

  const catchUp = () =>
    inTurn(async () => {
      if (isHeld) await read();
      else await put(state);
      return isKnown ? state.door : undefined;
    });
  const saying = (next: () => Omit<LiveState, 'number'>) =>
    inTurn(async () => {
      if (!isKnown) await read();
      return put(next());
    });
  return {
    say: (said) => saying(() => ({ ...said, door: state.door })),
    turn: (door) => saying(() => ({ ...state, door })),
    catchUp,
  };
}
