import type { Reply } from '../../domain/workshop/invitation.ts';
import { codeShape, decodeCode } from '../../share/code/reply-code.ts';
import { type Found, findReplies } from '../../share/find-replies.ts';
import { askOf, type KeptAsk } from '../../stores/asked.ts';

/** The answer to something one asked of others. */
export interface FoundAnswer {
  readonly ask: KeptAsk;
  readonly reply: Reply;
}

/**
 * Finds in a pasted message the answer to something one asked, as a link or, of the questions named, as a code, which may be
 * all that was typed, as it was heard. The first one counts; `altered` when something looks like one and does not open.
 */
export async function findAnswer(
  text: string,
  asks: readonly KeptAsk[],
): Promise<FoundAnswer | 'altered' | undefined> {
  const links = await findReplies(text);
  for (const found of links) {
    const ask = found.kind === 'reply' ? askOf(found.reply.workshop) : undefined;
    if (ask && found.kind === 'reply') return { ask, reply: found.reply };
  }
  let isAltered = links.some(({ kind }) => kind === 'failed');
  // A code is told from another by the tag of what it answers.
  for (const ask of asks) {
    const shape = codeShape(ask.invitation);
    const typed = decodeCode(shape, text);
    if (typed.ok) return { ask, reply: typed.reply };
    const codes = await findReplies(text, shape);
    const code = codes.find((found) => found.kind === 'code');
    if (code?.kind === 'code') return { ask, reply: code.reply };
    isAltered ||= typed.slip.code === 'check' || codes.some(isSlip);
  }
  return isAltered ? 'altered' : undefined;
}

/** Was it meant as a code, and is it none? That of another question is sound. */
function isSlip(found: Found): boolean {
  return found.kind === 'failed' && found.why !== 'other-workshop';
}
