import { type Door, readDoor } from './door.ts';
import type { Ignored } from './failure.ts';
import type { GuestLine } from './line.ts';
import type { Octets } from './octets.ts';
import type { RoomPass } from './pass.ts';
import { verifierOf } from './signing.ts';
import { type LiveState, openState, type StateKeys } from './state.ts';

/** What is listened to, and where it is told. */
export interface StateEars {
  readonly onState: (state: LiveState) => void;
  readonly leaveAside: (why: Ignored) => void;
}

/** What a phone knows of its room: whose it is, and what was said last. */
export interface DoorAndState {
  /** `forged` when the server shows another than the pass names; undefined when it shows none. */
  readonly door: () => Promise<Door | 'forged' | undefined>;
  readonly said: () => LiveState | undefined;
  /** Asks the server what was said last. */
  readonly look: () => Promise<void>;
}

/** Listens to what the facilitator says. What is not theirs, or not newer, is left aside. */
export function doorAndState(
  line: GuestLine,
  pass: RoomPass,
  keys: StateKeys,
  ears: StateEars,
): DoorAndState {
  let known: Door | undefined;
  let state: LiveState | undefined;

  async function door(): Promise<Door | 'forged' | undefined> {
    if (known) return known;
    const held = await line.last('door');
    if (held === 'away' || held === 'none') return undefined;
    known = await readDoor(held, pass.fingerprint);
    return known ?? 'forged';
  }

  async function take(octets: Octets, isAsked: boolean): Promise<void> {
    const by = await door();
    if (by === undefined) return;
    const said = by === 'forged' ? undefined : await openState(octets, keys, verifierOf(by.signing));
    if (said === undefined) return ears.leaveAside('forged');
    if (state && said.number < state.number) return ears.leaveAside('older');
    if (state && said.number === state.number) return isAsked ? undefined : ears.leaveAside('repeated');
    state = said;
    ears.onState(said);
  }

  line.hear('state', (octets) => void take(octets, false));
  return {
    door,
    said: () => state,
    look: async () => {
      const held = await line.last('state');
      if (held !== 'away' && held !== 'none') await take(held, true);
    },
  };
}
