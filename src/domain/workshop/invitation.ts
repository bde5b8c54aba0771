import type { PracticeId } from '../model/practice.ts';
import { REHEARSAL_ID } from './rehearsal-id.ts';
import type { Votes } from './workshop.ts';

export { REHEARSAL_ID };

/** At most this many groups: more would each be too small to be shown. */
export const GROUPS_AT_MOST = 8;
/** As many replies as a file of a workshop may hold. */
export const REPLIES_AT_MOST = 5_000;
/** So many revisions that prove nothing are kept aside: more are no mistakes. */
export const UNPROVEN_AT_MOST = 500;
/** Drawn ids are 8 symbols of Crockford's alphabet, 40 bits: of a workshop, of a participant's reply. */
export const DRAWN_ID = /^[0-9A-HJKMNP-TV-Z]{8}$/;

/** The fingerprint of the key that signs corrections: 90 bits in base64url. */
export const SIGNER_SYMBOLS = 15;
/** A public key of 32 bytes and a signature of 64, in base64url. */
export const SIGNATURE_SYMBOLS = 128;

/** How a reply reaches whoever runs the workshop: by mail, by message to a number, in a chat, or shown in the room. */
export const SEND_WAYS = ['mail', 'number', 'chat', 'show'] as const;
export type SendWay = (typeof SEND_WAYS)[number];

/** Where replies are to be sent. */
export interface SendTo {
  readonly way: SendWay;
  /** An address, a number, a chat by its name or its address on the web; absent where the reply is shown. */
  readonly to?: string | undefined;
}

/** What a participant must know to answer. What is said of names and notes is announced before anyone answers. */
export interface Invitation {
  readonly model: number;
  /** ISO day or month. */
  readonly date?: string | undefined;
  /** The drawn id that tells one workshop from another. */
  readonly workshop?: string | undefined;
  readonly scope?: string | undefined;
  readonly organisation?: string | undefined;
  /** How many people are asked. */
  readonly expected?: number | undefined;
  /** A reply names its group by its place in this list, which only ever grows. */
  readonly groups?: readonly string[] | undefined;
  /** The practices asked; all of them when absent. */
  readonly practices?: readonly PracticeId[] | undefined;
  /** Whether participants give their names; anonymous when absent. */
  readonly named?: boolean | undefined;
  /** Whether participants may add notes; not when absent. */
  readonly notesAllowed?: boolean | undefined;
  /** It asks which of its practices matter most, and nothing else. */
  readonly matters?: boolean | undefined;
  /** Where replies are to be sent. */
  readonly sendTo?: SendTo | undefined;
  /** The last day for sending one, ISO. */
  readonly sendBy?: string | undefined;
}

/** One participant's answers on the way to the facilitator. */
export interface Reply {
  readonly model: number;
  /** The id of the workshop it is for. */
  readonly workshop?: string | undefined;
  /** The drawn id of this participant's reply, the same through its corrections. A typed code has none. */
  readonly id?: string | undefined;
  /** 1 at first, then one more each time it is sent corrected. */
  readonly revision?: number | undefined;
  /** Place in the invitation's list of groups, from 0. */
  readonly group?: number | undefined;
  /** The participant's name, in a named workshop. */
  readonly label?: string | undefined;
  readonly answers: Votes;
  /** What matters most, five practices at most, where that was asked: such a reply holds no answers. */
  readonly matterMost?: readonly PracticeId[] | undefined;
  /**
   * The fingerprint of the key that signs its corrections, announced by the first revision; a later one bears it only
   * where its signature was proven.
   */
  readonly signer?: string | undefined;
  /** The signature that proves a later revision, with the public key it is proven by. */
  readonly signature?: string | undefined;
  readonly notes?: Readonly<Partial<Record<PracticeId, string>>> | undefined;
}

/** Is this a rehearsal's, with people and replies that do not exist? */
export function isRehearsal(of: { readonly invitation: Pick<Invitation, 'workshop'> }): boolean {
  return of.invitation.workshop === REHEARSAL_ID;
}
