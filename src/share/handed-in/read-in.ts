import { REPLIES_AT_MOST, type Reply } from '../../domain/workshop/invitation.ts';
import type { CodeShape } from '../code/reply-code.ts';
import type { WorkingCopyFile } from '../files.ts';
import type { Found } from '../find-replies.ts';
import type { FormatName } from '../formats.ts';
import type { Sender } from '../messages/message.ts';
import type { Pace } from './turns.ts';

/** Why a file gave no reply. */
export type ReplyFileProblem =
  | Exclude<FormatName, 'cap17-reply'>
  | 'too-large'
  | 'unreadable'
  | 'damaged'
  | 'too-new'
  | 'picture-too-large'
  | 'no-code'
  | 'outlook'
  | 'archive'
  | 'mail'
  | 'nothing'
  // What reads it did not come, or broke down.
  | 'not-read';

/** What was read of something handed in, before any workshop took it; `text` as it looked, or the name of its file. */
export type ReadIn = (
  | {
      readonly kind: 'reply';
      readonly text: string;
      readonly reply: Reply;
      readonly how: 'link' | 'code' | 'file';
    }
  | Exclude<Found, { kind: 'reply' | 'code' }>
  | { readonly kind: 'copy'; readonly text: string; readonly copy: WorkingCopyFile }
  | { readonly kind: 'file'; readonly text: string; readonly why: ReplyFileProblem }
  /** So many more than are told did not open, or were beyond what is read at a time. */
  | { readonly kind: 'more'; readonly text: ''; readonly many: number }
) & { readonly sender?: Sender };

/** What one hand-in is read with. */
export interface ReadingIn extends Pace {
  readonly shape: CodeShape;
  /** The texts of the codes in a picture. */
  readonly codesIn: (picture: Blob) => Promise<readonly string[] | 'unreadable' | 'picture-too-large'>;
}

/** So many that did not open are told one by one: of half a million broken links nobody reads the list. */
const TOLD_AT_MOST = 500;
/** So many replies are read of one hand-in: twice what a workshop holds. */
const REPLIES_AT_ONCE = 2 * REPLIES_AT_MOST;

/** Those that are told, in their order, and at their end how many more there were. */
export function withinMeasure(items: readonly ReadIn[]): ReadIn[] {
  let [told, replies, more] = [0, 0, 0];
  const kept = items.filter((item) => {
    if (item.kind === 'more') more += item.many;
    if (item.kind === 'more') return false;
    const isWithin = item.kind === 'reply' ? ++replies <= REPLIES_AT_ONCE : ++told <= TOLD_AT_MOST;
    if (!isWithin) more += 1;
    return isWithin;
  });
  return more === 0 ? kept : [...kept, { kind: 'more', text: '', many: more }];
}
