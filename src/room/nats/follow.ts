import type { Msg, NatsConnection, Subscription } from '@nats-io/nats-core';
import { createInbox } from '@nats-io/nats-core';
import { BATCH, type HeldReply } from '../line.ts';
import { drawn, toBase32 } from '../octets.ts';
import { ask, readAnswer } from './asking.ts';
import type { Connection } from './connection.ts';
import { PATIENCE_MS, pause, within } from './patience.ts';

const SECOND_NS = 1_000_000_000;
const WAIT_SECONDS = 20;

/** What a message that a consumer gave says of itself: its place in the stream, and how many follow. */
function placeOf({ reply = '' }: Msg): { readonly sequence: number; readonly left: number } | undefined {
  const words = reply.split('.');
  if (words[0] !== '$JS' || words[1] !== 'ACK' || words.length < 9) return undefined;
  // Later servers name a domain and an account first.
  const from = words.length > 9 ? 4 : 2;
  const [sequence, left] = [Number(words[from + 3]), Number(words[from + 6])];
  return Number.isSafeInteger(sequence) && Number.isSafeInteger(left) ? { sequence, left } : undefined;
}

/** Makes a consumer of the replies behind a place; its name, or undefined. */
async function consumerFrom(
  connection: NatsConnection,
  roomId: string,
  from: number,
): Promise<string | undefined> {
  const name = `c${toBase32(drawn(10))}`;
  const config = {
    name,
    deliver_policy: 'by_start_sequence',
    opt_start_seq: from,
    ack_policy: 'none',
    replay_policy: 'instant',
    filter_subject: `r.${roomId}.reply.*`,
    inactive_threshold: 60 * SECOND_NS,
    mem_storage: true,
    num_replicas: 1,
  };
  const subject = `$JS.API.CONSUMER.CREATE.${roomId}.${name}.r.${roomId}.reply.*`;
  const answer = await ask(connection, subject, JSON.stringify({ stream_name: roomId, config }));
  if (typeof answer === 'string') return undefined;
  const said = readAnswer(answer);
  return said && !said.error ? name : undefined;
}

/** One pull of a consumer: what came, or `broken` when it must be made anew. */
async function pull(
  connection: NatsConnection,
  inbox: string,
  subject: string,
  { isWaiting, cut }: { readonly isWaiting: boolean; readonly cut: Promise<void> },
): Promise<readonly HeldReply[] | 'broken'> {
  const got: HeldReply[] = [];
  const patience = isWaiting ? WAIT_SECONDS * 1_000 + PATIENCE_MS : PATIENCE_MS;
  const wish = isWaiting ? { batch: 1, expires: WAIT_SECONDS * SECOND_NS } : { batch: BATCH, no_wait: true };
  let subscription: Subscription | undefined;
  const ended = new Promise<'done' | 'broken'>((end) => {
    subscription = connection.subscribe(inbox, {
      callback: (error, message) => {
        const place = error ? undefined : placeOf(message);
        if (place === undefined) {
          const code = message.headers?.code;
          // 404 nothing there, 408 nothing came: any other word means that the consumer is gone.
          end(code === 404 || code === 408 ? 'done' : 'broken');
          return;
        }
        const tag = message.subject.split('.').at(-1) ?? '';
        got.push({ tag, sequence: place.sequence, body: Uint8Array.from(message.data) });
        if (place.left === 0 || got.length >= wish.batch) end('done');
      },
    });
  });
  connection.publish(subject, JSON.stringify(wish), { reply: inbox });
  const end = await within(Promise.race([ended, cut]), patience);
  subscription?.unsubscribe();
  return end === 'done' ? got : 'broken';
}

/** Gives every reply of a room, those that are there and those that come, batch after batch. */
export async function followReplies(
  connection: Connection,
  roomId: string,
  inbox: string,
  take: (batch: readonly HeldReply[]) => Promise<boolean>,
): Promise<void> {
  let from = 1;
  while (!connection.isOver()) {
    const made = await connection.ready();
    const name = made && !made.isClosed() && (await consumerFrom(made, roomId, from));
    let isWaiting = false;
    while (made && name && !connection.isOver()) {
      const got = await pull(made, createInbox(inbox), `$JS.API.CONSUMER.MSG.NEXT.${roomId}.${name}`, {
        isWaiting,
        cut: connection.nextCut(),
      });
      if (got === 'broken' || (got.length > 0 && !(await take(got)))) break;
      from = Math.max(from, ...got.map(({ sequence }) => sequence + 1));
      isWaiting = got.length === 0;
    }
    await pause(PATIENCE_MS / 5);
  }
}
