import { staysBehind } from '../domain/workshop/result-parts.ts';
import { toWorkshop } from '../domain/workshop/working-copy.ts';
import { type AnyFile, workshopFile } from '../share/formats.ts';
import { encodeLink } from '../share/link/encode-link.ts';
import { encodeReply } from '../share/link/encode-reply.ts';
import type { LinkPart } from '../share/link/parts.ts';
import type { LinkedFile } from '../share/link/readers.ts';
import { type CommandResult, failure } from './command-result.ts';
import { readFileAt } from './read-file.ts';

/** What a link is made of: a working copy gives its result; undefined for what no link holds. */
function linkedFileOf(file: AnyFile): LinkedFile | undefined {
  if (file.format === 'cap17-backup' || file.format === 'cap17-house' || file.format === 'cap17-wording') {
    return undefined;
  }
  return file.format === 'cap17-working-copy' ? workshopFile(toWorkshop(file)) : file;
}

/** The link of a file: codes, and the texts named; an invitation and a reply travel whole. */
export async function link(input: string, parts: readonly LinkPart[]): Promise<CommandResult> {
  const parsed = await readFileAt(input);
  if (!parsed.ok) return failure(input, parsed.problems);
  const file = linkedFileOf(parsed.file);
  if (file === undefined) {
    const params = { format: parsed.file.format };
    return failure(input, [{ path: 'format', code: 'wrong-kind', params }]);
  }
  const left = parsed.file.format === 'cap17-working-copy' ? parsed.file.left : undefined;
  if (left && parts.some((part) => staysBehind(part, [left]))) {
    return failure(input, [{ path: 'left', code: 'left-apart', params: { left } }]);
  }
  try {
    const fragmentWith = (some: readonly LinkPart[]) =>
      file.format === 'cap17-reply' ? encodeReply(file) : encodeLink(file, some);
    const fragment = await fragmentWith(parts);
    const isIdle = async (part: LinkPart) =>
      (await fragmentWith(parts.filter((one) => one !== part))) === fragment;
    const idle = [];
    for (const part of new Set(parts))
      if (await isIdle(part))
        idle.push(`--with ${part} changes nothing: the file has none of it to leave, or travels whole.`);
    return { ok: true, line: { fragment }, idle };
  } catch (error) {
    if (error instanceof RangeError) return failure(input, [{ path: '', code: 'too-much-text' }]);
    throw error;
  }
}
