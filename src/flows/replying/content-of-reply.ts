import type { Content } from '../../domain/model/content-of.ts';
import { PRACTICE_IDS } from '../../domain/model/practice.ts';
import type { OwnReply } from '../../share/own-reply.ts';

/** How many of the practices asked one's own reply answers. */
export function contentOfReply({ invitation, reply }: OwnReply): Pick<Content, 'all' | 'answered'> {
  const asked = invitation.practices ?? PRACTICE_IDS;
  return { all: asked.length, answered: asked.filter((id) => reply.answers[id] !== undefined).length };
}
