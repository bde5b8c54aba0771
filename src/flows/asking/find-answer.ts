import type { Reply } from '../../domain/workshop/invitation.ts';
import { codeShape } from '../../share/code/reply-code.ts';
import { findReplies } from '../../share/find-replies.ts';
import { askOf, type KeptAsk } from '../../stores/asked.ts';

/** The answer to something one asked of others. */
export interface FoundAnswer {
  readonly ask: KeptAsk;
  readonly reply: Reply;
}

/**
 * Finds in a pasted message the answer to something one asked, as a link or, of the questions named, as a code. The
 * first one counts; undefined when there is none.
 */
export async function findAnswer(text: string, asks: readonly KeptAsk[]): Promise<FoundAnswer | undefined> {
  for (const found of await findReplies(text)) {
    const ask = found.kind === 'reply' ? askOf(found.reply.workshop) : undefined;
    if (ask && found.kind === 'reply') return { ask, reply: found.reply };
  }
  // A code is told from another by the tag of what it answers.
  for (const ask of asks) {
    const codes = await findReplies(text, codeShape(ask.invitation));
    const code = codes.find((found) => found.kind === 'code');
    if (code?.kind === 'code') return { ask, reply: code.reply };
  }
  return undefined;
}
