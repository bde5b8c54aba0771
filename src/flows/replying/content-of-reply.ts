import type { Content } from '../../domain/model/content-of.ts';
import { askedIn } from '../../domain/workshop/workshop.ts';
import type { OwnReply } from '../../share/format/own-reply.ts';

/** How many of the practices asked one's own reply answers. */
export function contentOfReply({ invitation, reply }: OwnReply): Pick<Content, 'all' | 'answered'> {
  const asked = askedIn(invitation);
  return { all: asked.length, answered: asked.filter((id) => reply.answers[id] !== undefined).length };
}
