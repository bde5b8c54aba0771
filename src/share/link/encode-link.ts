import { writeAssessment } from './assessment-link.ts';
import { KINDS, type LinkedFile } from './kinds.ts';
import type { LinkPart } from './parts.ts';
import { seal } from './seal.ts';

/**
 * The fragment of a sound file, without `#`: codes, and of its texts only the parts named. Throws a RangeError when
 * the texts make it longer than a link that opens: a file is the way then.
 */
export async function encodeLink(file: LinkedFile, parts: readonly LinkPart[] = []): Promise<string> {
  const fragment = seal('a', 1, await writeAssessment(file, parts));
  if (fragment.length > (KINDS.get('a')?.longest ?? 0)) throw new RangeError('Too much text for a link');
  return fragment;
}
