import type { AssessmentFile, InvitationFile, ReplyFile, WorkshopFile } from '../formats.ts';
import { readAssessment } from './assessment-link.ts';
import type { Bits } from './bits.ts';
import { type Failed, failed } from './failure.ts';
import { readInvitation } from './invitation-link.ts';
import { readSecret } from './password-body.ts';
import { readReply } from './reply-link.ts';

/** What a link opens to. */
export type LinkedFile = AssessmentFile | WorkshopFile | InvitationFile | ReplyFile;
export type DecodedLink = { readonly ok: true; readonly file: LinkedFile } | Failed;

interface Kind {
  /** The longest payload that is looked at, in characters. */
  readonly longest: number;
  /** How to read each version from the first on; every one is kept for ever. */
  readonly readers: readonly ((body: Bits) => DecodedLink | Promise<DecodedLink>)[];
}

function askPassword(body: Bits): Failed {
  const read = readSecret(body);
  return read.ok ? failed('needs-password') : read;
}

/** Only a few pages meet a workshop's result: the others need not load how it is read. */
async function readWorkshop(body: Bits): Promise<DecodedLink> {
  const part = await import('./workshop-link.ts').catch(() => undefined);
  // Published anew meanwhile: a page loaded again has it.
  return part ? part.readWorkshop(body) : failed('too-new');
}

/** Assessment, workshop result, invitation, reply, and any of them under a password. */
export const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['a', { longest: 100_000, readers: [readAssessment] }],
  ['w', { longest: 100_000, readers: [readWorkshop] }],
  ['q', { longest: 20_000, readers: [readInvitation] }],
  ['v', { longest: 20_000, readers: [readReply] }],
  ['p', { longest: 140_000, readers: [askPassword] }],
]);
