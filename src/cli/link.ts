import { encodeLink } from '../share/link/encode-link.ts';
import type { LinkPart } from '../share/link/parts.ts';
import { failure, type Outcome } from './outcome.ts';
import { readFileAt } from './read-file.ts';

/** The link of a file: codes, and the texts named. */
export async function link(input: string, parts: readonly LinkPart[]): Promise<Outcome> {
  const parsed = await readFileAt(input);
  if (!parsed.ok) return failure(input, parsed.problems);
  const { file } = parsed;
  if (file.format !== 'cap17-assessment') {
    return failure(input, [{ path: 'format', code: 'wrong-kind', params: { format: file.format } }]);
  }
  try {
    return { ok: true, line: { fragment: await encodeLink(file, parts) } };
  } catch (error) {
    if (error instanceof RangeError) return failure(input, [{ path: '', code: 'too-much-text' }]);
    throw error;
  }
}
