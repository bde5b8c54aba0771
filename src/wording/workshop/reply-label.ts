import { isNamed } from '../../domain/workshop/hand-over.ts';
import type { KeptReply } from '../../domain/workshop/working-copy.ts';
import type { Messages } from '../../i18n/messages.ts';
import { fill } from '../../i18n/words.ts';

/** What a reply is called: its person’s name, else its number. */
export function labelOf(t: Messages['collect']['rows'], reply: Pick<KeptReply, 'label'>): string {
  return isNamed(reply) ? reply.label : fill(t.label, { number: reply.label });
}
