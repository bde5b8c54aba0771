import { jwtAuthenticator, type NatsConnection, wsconnect } from '@nats-io/nats-core';
import type { RoomLine } from '../line.ts';
import { seedNkey } from '../nkey.ts';
import { drawn, type Octets, octetsOf, toBase32 } from '../octets.ts';
import { PATIENCE_MS, pause, within } from './patience.ts';

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
  /** Ends when the line is cut the next time. */
  readonly nextCut: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** True once it was let go or refused. */
  readonly isOver: () => boolean;
}

/** After a cut, phones come back over some seconds and not all at once. */
const AGAIN_MS = 1_000;
const SPREAD_MS = 3_000;

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

  let cutNow: () => void = () => undefined;
  let nextCut = new Promise<void>((resolve) => {
    cutNow = resolve;
  });

  function be(next: RoomLine): void {
    if (line === next) return;
    line = next;
    if (next !== 'on') {
      cutNow();
      nextCut = new Promise((resolve) => {
        cutNow = resolve;
      });
    }
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
    nextCut: () => nextCut,
    close: async () => {
      isWanted = false;
      cutNow();
      settle(undefined);
      await current?.close();
    },
    isOver: () => !isWanted || line === 'refused',
  };
}
