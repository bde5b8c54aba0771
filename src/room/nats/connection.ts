import { jwtAuthenticator, type NatsConnection, wsconnect } from '@nats-io/nats-core';
import type { RoomLine } from '../line.ts';
import { seedNkey } from '../nkey.ts';
import { drawn, type Octets, octetsOf, toBase32 } from '../octets.ts';

/** With what one comes to a server. */
export interface ServerEntry {
  /** `wss://…`, those of a cluster after commas. */
  readonly server: string;
  readonly credential: string;
  /** The seed of the key that the credential is for. */
  readonly seed: Octets;
  /** Where answers are sent: a subject that the credential lets one hear. */
  readonly inbox: string;
}

/** A connection that is made anew for as long as it is wanted. */
export interface Connection {
  /** The connection; undefined where none stands in time, or none will. */
  readonly ready: () => Promise<NatsConnection | undefined>;
  /** Called with each first connection made, at once when one stands. */
  readonly onMade: (take: (made: NatsConnection) => void) => void;
  readonly watch: (take: (line: RoomLine) => void) => void;
  readonly close: () => Promise<void>;
  /** True once it was let go or refused. */
  readonly isOver: () => boolean;
}

/** How long an answer is waited for, in milliseconds. */
export const PATIENCE_MS = 5_000;
/** After a cut, phones come back over some seconds and not all at once. */
const AGAIN_MS = 1_000;
const SPREAD_MS = 3_000;

export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** What is promised, where it comes in time; undefined else. */
export function within<Promised>(
  promised: Promise<Promised>,
  milliseconds: number,
): Promise<Promised | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    promised.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const isRefusal = (error: unknown) =>
  error instanceof Error && /authoriz|authenticat/i.test(`${error.name} ${error.message}`);

function open({ server, credential, seed, inbox }: ServerEntry): Promise<NatsConnection> {
  return wsconnect({
    servers: server.split(','),
    authenticator: jwtAuthenticator(credential, octetsOf(seedNkey('user', seed))),
    inboxPrefix: `${inbox}.${toBase32(drawn(10))}`,
    timeout: PATIENCE_MS,
    // What a cluster calls its machines is not what the page may speak to.
    ignoreClusterUpdates: true,
    noAsyncTraces: true,
    maxReconnectAttempts: -1,
    reconnectTimeWait: AGAIN_MS,
    reconnectJitter: SPREAD_MS,
    reconnectJitterTLS: SPREAD_MS,
    pingInterval: 15_000,
  });
}

/** Connects, and goes on connecting until it is closed or refused. */
export function connectionTo(entry: ServerEntry): Connection {
  let line: RoomLine = 'waiting';
  let isWanted = true;
  let tell: (line: RoomLine) => void = () => undefined;
  let current: NatsConnection | undefined;
  let settle: (made: NatsConnection | undefined) => void = () => undefined;
  const made = new Promise<NatsConnection | undefined>((resolve) => {
    settle = resolve;
  });

  function be(next: RoomLine): void {
    if (line === next) return;
    line = next;
    tell(next);
  }

  async function follow(connection: NatsConnection): Promise<void> {
    for await (const { type } of connection.status()) {
      if (type === 'disconnect') be('waiting');
      if (type === 'reconnect') be('on');
    }
    if (isWanted) be('refused');
  }

  async function begin(): Promise<void> {
    while (isWanted) {
      try {
        const connection = await open(entry);
        if (!isWanted) return connection.close();
        current = connection;
        settle(connection);
        void follow(connection);
        return be('on');
      } catch (error) {
        if (isRefusal(error)) {
          settle(undefined);
          return be('refused');
        }
        await pause(AGAIN_MS + Math.random() * SPREAD_MS);
      }
    }
  }

  void begin();
  return {
    ready: () => within(made, PATIENCE_MS),
    onMade: (take) => {
      void made.then((connection) => connection && take(connection));
    },
    watch: (take) => {
      tell = take;
      take(line);
    },
    close: async () => {
      isWanted = false;
      settle(undefined);
      await current?.close();
    },
    isOver: () => !isWanted || line === 'refused',
  };
}
