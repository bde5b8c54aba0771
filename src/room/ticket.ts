import { publicNkey } from './nkey.ts';
import { cut, fourOctets, fromFourOctets, joined, type Octets, octetsOf, toBase64url } from './octets.ts';

/**
 * What of a credential cannot be made anew: who signed it, for which account, until when (seconds since 1970), and the
 * signature. All else is fixed: the room's id is its name, and what that name may do stands in the account.
 */
export interface Ticket {
  readonly issuer: Octets;
  readonly account: Octets;
  readonly expires: number;
  readonly signature: Octets;
}

/** Length of a ticket, in bytes. */
export const TICKET_OCTETS = 32 + 32 + 4 + 64;

export function packTicket({ issuer, account, expires, signature }: Ticket): Octets {
  return joined(issuer, account, fourOctets(expires), signature);
}

/** A ticket of its bytes; undefined when they are too few or too many. */
export function unpackTicket(octets: Octets): Ticket | undefined {
  if (octets.length !== TICKET_OCTETS) return undefined;
  const [issuer, account, expires, signature] = cut(octets, 32, 32, 4) ?? [];
  if (!issuer || !account || !expires || !signature) return undefined;
  return { issuer, account, expires: fromFourOctets(expires), signature };
}

const DAY_SECONDS = 86_400;

/** Is its end behind us, near, or ahead? Clocks are wrong by hours: within a day of the end the server alone knows. `now`: milliseconds since 1970. */
export function endOfTicket({ expires }: Ticket, now: number): 'over' | 'near' | 'ahead' {
  const left = expires - now / 1_000;
  if (left < -DAY_SECONDS) return 'over';
  return left < DAY_SECONDS ? 'near' : 'ahead';
}

/** What a ticket is for, before it is signed. */
export interface TicketTerms extends Omit<Ticket, 'signature'> {
  readonly roomId: string;
  /** The 32 bytes of the public key that the ticket is for. */
  readonly holder: Octets;
}

const part = (value: object) => toBase64url(octetsOf(JSON.stringify(value)));

/** The text that a ticket signs: a JSON Web Token of NATS without its signature. */
export function signedText({ issuer, account, expires, roomId, holder }: TicketTerms): string {
  const claims = {
    exp: expires,
    iss: publicNkey('account', issuer),
    name: roomId,
    nats: { issuer_account: publicNkey('account', account), type: 'user', version: 2 },
    sub: publicNkey('user', holder),
  };
  return `${part({ typ: 'JWT', alg: 'ed25519-nkey' })}.${part(claims)}`;
}

/** The whole credential as the server takes it. */
export function credentialOf(ticket: Ticket, roomId: string, holder: Octets): string {
  return `${signedText({ ...ticket, roomId, holder })}.${toBase64url(ticket.signature)}`;
}
