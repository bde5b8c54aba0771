import { writeAssessment } from './assessment-link.ts';
import type { Bits } from './bits.ts';
import { writeInvitation } from './invitation-link.ts';
import { KINDS, type LinkedFile } from './kinds.ts';
import type { LinkPart } from './parts.ts';
import { writeReply } from './reply-link.ts';
import { seal } from './seal.ts';

async function bodyOf(file: LinkedFile, parts: readonly LinkPart[]): Promise<readonly [kind: string, Bits]> {
  switch (file.format) {
    case 'cap17-assessment':
      return ['a', await writeAssessment(file, parts)];
    case 'cap17-workshop': {
      const { writeWorkshop } = await import('./workshop-link.ts');
      return ['w', await writeWorkshop(file, parts)];
    }
    case 'cap17-invitation':
      return ['q', await writeInvitation(file)];
    case 'cap17-reply':
      return ['v', await writeReply(file)];
  }
}

/**
 * The fragment of a sound file, without `#`: codes, and of an assessment's or a workshop's texts only the parts
 * named; an invitation and a reply travel whole. Throws a RangeError when the texts make it longer than a link that
 * opens: a file is the way then.
 */
export async function encodeLink(file: LinkedFile, parts: readonly LinkPart[] = []): Promise<string> {
  const [kind, body] = await bodyOf(file, parts);
  const fragment = seal(kind, 1, body);
  if (fragment.length > (KINDS.get(kind)?.longest ?? 0)) throw new RangeError('Too much text for a link');
  return fragment;
}
