import type { NatsConnection } from '@nats-io/nats-core';
import type { RoomLine } from '../line.ts';
import { AGAIN_MS, dial, isRefusal, type ServerEntry, SPREAD_MS } from './dial.ts';
import { PATIENCE_MS, pause, within } from './patience.ts';

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
    for await (const status of connection.status()) {
      if (status.type === 'disconnect') be('waiting');
      if (status.type === 'reconnect') be('on');
      if (status.type === 'error' && isRefusal(status.error)) await connection.close();
    }
    if (isWanted) be('refused');
  }

  async function begin(): Promise<void> {
    while (isWanted) {
      const dialled = await dial(entry).catch((error: unknown) => (isRefusal(error) ? 'refused' : 'away'));
      if (dialled === 'refused') {
        settle(undefined);
        return be('refused');
      }
      if (dialled === 'away') await pause(AGAIN_MS + Math.random() * SPREAD_MS);
      else if (!isWanted) return dialled.close();
      else {
        current = dialled;
        settle(dialled);
        void follow(dialled);
        return be('on');
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
