import type { GuestLine, HeldReply, HostLine, RoomLine } from '../../src/room/line.ts';
import type { Octets } from '../../src/room/octets.ts';

/** What an unfaithful server does with one message on its way. */
export type Fault = 'none' | 'drop' | 'repeat' | 'alter' | 'late';

/** A line that a test cuts and mends. */
export interface Cuttable {
  readonly cut: () => void;
  readonly mend: () => void;
}

interface End {
  readonly heard: Map<string, ((body: Octets) => void)[]>;
  isOn: boolean;
}

const altered = (body: Octets) => body.map((octet, place) => (place === body.length - 1 ? octet ^ 1 : octet));

/** A server of one room in memory. `nextFault` is asked for each message that it passes on; what it holds is held. */
export function fakeRoom(nextFault: () => Fault = () => 'none') {
  const held = new Map<string, { readonly sequence: number; readonly body: Octets }>();
  const ends: End[] = [];
  const late: (() => void)[] = [];
  const tries: (() => void)[] = [];
  const followers: (() => void)[] = [];
  let sequence = 0;
  let isOpen = true;

  const later = (work: () => void) => void Promise.resolve().then(work);

  function pass(end: End, subject: string, body: Octets): void {
    const give = (what: Octets) =>
      later(() => {
        if (end.isOn) for (const take of end.heard.get(subject) ?? []) take(what);
      });
    const fault = nextFault();
    if (fault === 'late') late.push(() => give(body));
    if (fault === 'none' || fault === 'repeat') give(body);
    if (fault === 'repeat') give(body);
    if (fault === 'alter') give(altered(body));
  }

  function hold(subject: string, body: Octets): void {
    sequence += 1;
    held.delete(subject);
    held.set(subject, { sequence, body });
    for (const end of ends) pass(end, subject, body);
    for (const wake of followers) later(wake);
  }

  function line(): GuestLine & Cuttable {
    const end: End = { heard: new Map(), isOn: true };
    ends.push(end);
    let tell: (line: RoomLine) => void = () => undefined;
    return {
      put: async (subject, body) => {
        if (!end.isOn) return 'away';
        if (subject.startsWith('reply.') && !isOpen) return 'away';
        hold(subject, body);
        // The answer may be lost where the message was not.
        return nextFault() === 'drop' ? 'away' : 'held';
      },
      tell: (subject, body) => {
        if (end.isOn) for (const other of ends) pass(other, subject, body);
      },
      hear: (subject, take) => void end.heard.set(subject, [...(end.heard.get(subject) ?? []), take]),
      last: async (subject) => {
        const fault = nextFault();
        if (!end.isOn || fault === 'drop') return 'away';
        const body = held.get(subject)?.body;
        if (body === undefined) return 'none';
        return fault === 'alter' ? altered(body) : body;
      },
      watch: (take) => {
        tell = take;
        take('on');
      },
      soon: (work) => void tries.push(work),
      leave: async () => {
        end.isOn = false;
        ends.splice(ends.indexOf(end), 1);
      },
      cut: () => {
        end.isOn = false;
        tell('waiting');
      },
      mend: () => {
        end.isOn = true;
        tell('on');
      },
    };
  }

  /** As a consumer gives them: in order, from behind what was taken; an unfaithful server repeats and alters. */
  function follow(end: { isOn: () => boolean }, take: Parameters<HostLine['follow']>[0]): () => void {
    let taken = 0;
    let isBusy = false;
    async function look(): Promise<void> {
      if (isBusy || !end.isOn()) return;
      isBusy = true;
      const batch: HeldReply[] = [];
      for (const [subject, { sequence: place, body }] of held) {
        if (!subject.startsWith('reply.') || place <= taken) continue;
        const reply = { tag: subject.slice('reply.'.length), sequence: place, body };
        const fault = nextFault();
        if (fault === 'alter') batch.push({ ...reply, body: altered(body) });
        batch.push(reply);
        if (fault === 'repeat') batch.push(reply);
      }
      const last = Math.max(taken, ...batch.map((reply) => reply.sequence));
      if (batch.length > 0 && (await take(batch))) taken = last;
      isBusy = false;
      const isReply = ([subject, one]: readonly [string, { readonly sequence: number }]) =>
        subject.startsWith('reply.') && one.sequence > last;
      if ([...held].some(isReply)) later(() => void look());
    }
    followers.push(() => void look());
    return () => void look();
  }

  function hostLine(): HostLine & Cuttable {
    const base = line();
    let isOn = true;
    let look = () => {};
    return {
      ...base,
      make: async () => 'done',
      letIn: async (open) => {
        if (!isOn) return 'unreachable';
        isOpen = open;
        return 'done';
      },
      erase: async () => {
        held.clear();
        isOpen = false;
        return 'done';
      },
      count: async () => ({
        replies: [...held.keys()].filter((subject) => subject.startsWith('reply.')).length,
        open: isOpen,
      }),
      drop: async (place) => {
        for (const [subject, one] of held) if (one.sequence === place) held.delete(subject);
      },
      follow: (take) => {
        look = follow({ isOn: () => isOn }, take);
        look();
      },
      cut: () => {
        isOn = false;
        base.cut();
      },
      mend: () => {
        isOn = true;
        base.mend();
        look();
      },
    };
  }

  return {
    line,
    hostLine,
    held,
    /** Passes on what came late, the last first. */
    passLate: () => {
      for (const give of late.splice(0).reverse()) give();
      for (const work of tries.splice(0)) work();
    },
  };
}

/** What is sealed, opened, signed and proved now, in threads beside this one. */
let atWork = 0;

const METHODS = Object.getOwnPropertyNames(SubtleCrypto.prototype).filter(
  (name) => name !== 'constructor',
) as (keyof SubtleCrypto)[];
for (const name of METHODS) {
  const own = (crypto.subtle[name] as (...given: unknown[]) => Promise<unknown>).bind(crypto.subtle);
  const counted = (...given: unknown[]) => {
    atWork += 1;
    return own(...given).finally(() => {
      atWork -= 1;
    });
  };
  Object.defineProperty(crypto.subtle, name, { value: counted, configurable: true, writable: true });
}

/** So many turns in which no thread is at work leave nothing that was begun. */
const TURNS = 20;

/** Until all that was begun is done, however long the machine takes for it. */
export async function settled(): Promise<void> {
  for (let quiet = 0; quiet < TURNS; quiet = atWork === 0 ? quiet + 1 : 0)
    await new Promise((resolve) => setImmediate(resolve));
}
