import { errors, type Msg, type NatsConnection } from '@nats-io/nats-core';
import * as z from 'zod/mini';
import type { Octets } from '../octets.ts';
import { PATIENCE_MS } from './patience.ts';

/** An answer; `nobody`: none listens there, `away`: none came in time. */
export type ServerAnswer = Msg | 'nobody' | 'away';

/** Asks and waits for one answer. */
export async function ask(
  connection: NatsConnection | undefined,
  subject: string,
  body: Octets | string = '',
): Promise<ServerAnswer> {
  if (connection === undefined || connection.isClosed()) return 'away';
  try {
    return await connection.request(subject, body, { timeout: PATIENCE_MS });
  } catch (error) {
    // Cut, refused or too late: for who asks it is one, and what must not be asked is not asked again.
    const isNobody = error instanceof errors.RequestError && error.isNoResponders();
    return isNobody ? 'nobody' : 'away';
  }
}

const answered = z.looseObject({
  error: z.optional(z.looseObject({ code: z.optional(z.number()), err_code: z.optional(z.number()) })),
  config: z.optional(z.looseObject({ subjects: z.optional(z.array(z.string())) })),
  state: z.optional(z.looseObject({ subjects: z.optional(z.record(z.string(), z.number())) })),
});
/** What JetStream says of what it was asked. */
export type StreamAnswer = z.infer<typeof answered>;

/** The answer as JetStream writes it; undefined when it is none of its own. */
export function readAnswer(answer: Msg): StreamAnswer | undefined {
  try {
    const said = answered.safeParse(answer.json<unknown>());
    return said.success ? said.data : undefined;
  } catch {
    return undefined;
  }
}
