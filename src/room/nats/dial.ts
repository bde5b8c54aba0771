import { type Authenticator, errors, type NatsConnection, wsconnect } from '@nats-io/nats-core';
import { publicNkey } from '../nkey.ts';
import { drawn, type Octets, octetsOf, toBase32, toBase64url } from '../octets.ts';
import { publicKeyOf, signerOf } from '../signing.ts';
import { PATIENCE_MS } from './patience.ts';

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

/** After a cut, phones come back over some seconds and not all at once. */
export const AGAIN_MS = 1_000;
export const SPREAD_MS = 3_000;

/** A phone too slow to sign in time is no stranger. */
export const isRefusal = (error: unknown) =>
  error instanceof errors.UserAuthenticationExpiredError ||
  (error instanceof errors.AuthorizationError && !/timeout/i.test(error.message));

/** A socket that says goodbye with a code: to none, the server answers with one that browsers complain of. */
async function socketTo(url: string): Promise<{ readonly socket: WebSocket; readonly encrypted: boolean }> {
  const socket = new WebSocket(url);
  const close = socket.close.bind(socket);
  socket.close = () => close(1_000);
  return { socket, encrypted: url.startsWith('wss:') };
}

/** Answers what the server gives to sign. The client has one of its own, which would bring a second writer of keys. */
function authenticatorOf({ credential, seed }: ServerEntry): Authenticator {
  const sign = signerOf(seed);
  const nkey = publicNkey('user', publicKeyOf(seed));
  return (challenge = '') => ({ jwt: credential, nkey, sig: toBase64url(sign(octetsOf(challenge))) });
}

/** One connection; it comes back by itself once it stands. Rejects where none can be made now. */
export function dial(entry: ServerEntry): Promise<NatsConnection> {
  return wsconnect({
    servers: entry.server.split(','),
    authenticator: authenticatorOf(entry),
    inboxPrefix: `${entry.inbox}.${toBase32(drawn(10))}`,
    wsFactory: socketTo,
    timeout: PATIENCE_MS,
    // What a cluster calls its machines is not what the page may speak to.
    ignoreClusterUpdates: true,
    noAsyncTraces: true,
    maxReconnectAttempts: -1,
    ignoreAuthErrorAbort: true,
    reconnectTimeWait: AGAIN_MS,
    reconnectJitter: SPREAD_MS,
    reconnectJitterTLS: SPREAD_MS,
    pingInterval: 15_000,
  });
}
