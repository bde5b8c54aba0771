import { decodeLink } from '../../share/link/decode-link.ts';
import { type HandedIn, type Receiving, type ReplyIn, receive } from '../collecting/handed-in.ts';
import { pause } from '../pause.ts';

/** Why a reply that came by the room was left out. */
export const LEFT_OUT = [
  'unreadable',
  'other-workshop',
  'other-model',
  'no-such-group',
  'no-first',
  'unproven',
  'full',
] as const;
/**
 * What becomes of a reply that came by the room: it is in, or was before, or was left out; or `later`, as what reads it did not
 * come, or it is of a later edition than this page.
 */
export type TakenAs = 'in' | 'later' | (typeof LEFT_OUT)[number];

/** At most so many replies are taken in with one write: the page draws in between. */
const AT_ONCE = 50;

/** Takes replies in as they come by a room. */
export interface Intake {
  /** Takes the payload of a reply's link in; done once it is kept, or left out. */
  take(payload: string): Promise<TakenAs>;
}

interface InQueue {
  readonly payload: string;
  readonly done: (fate: TakenAs) => void;
}

function takenAs(item: HandedIn | undefined): TakenAs {
  if (item?.kind !== 'taken') return 'unreadable';
  const { is } = item.outcome;
  return LEFT_OUT.find((one) => one === is) ?? 'in';
}

/**
 * Takes what comes by a room in as what is pasted is, by each reply's own id, whatever road it came by: many with one
 * write, for a whole hall answers at once.
 */
export function intakeOf(receiving: () => Receiving): Intake {
  let queue: readonly InQueue[] = [];
  let isRunning = false;

  async function drain(): Promise<void> {
    isRunning = true;
    while (queue.length > 0) {
      const some = queue.slice(0, AT_ONCE);
      queue = queue.slice(AT_ONCE);
      const opened = await Promise.all(some.map(opensAs));
      const items = receive(
        receiving(),
        opened.flatMap((one) => (typeof one === 'string' ? [] : one)),
      );
      let place = 0;
      for (const [at, { done }] of some.entries()) {
        const one = opened[at];
        done(typeof one === 'string' ? one : takenAs(items[place++]));
      }
      await pause();
    }
    isRunning = false;
  }

  return {
    take: (payload) =>
      new Promise((done) => {
        queue = [...queue, { payload, done }];
        if (!isRunning) void drain();
      }),
  };
}

async function opensAs({ payload }: InQueue): Promise<ReplyIn | 'unreadable' | 'later'> {
  const decoded = await decodeLink(payload);
  if (!decoded.ok) return decoded.failure === 'too-new' ? 'later' : 'unreadable';
  if (decoded.file.format !== 'cap17-reply') return 'unreadable';
  return { text: '', reply: decoded.file, taking: { how: 'link' } };
}
