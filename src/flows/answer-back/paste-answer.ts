import type { AnswerBackFile } from '../../share/files.ts';
import { findLinks } from '../../share/find-links.ts';
import { PASTE_AT_MOST } from '../../share/find-replies.ts';
import { decodeLink } from '../../share/link/decode-link.ts';
import { failed, type LinkFailure } from '../../share/link/failure.ts';
import { parseFile } from '../../share/parse-file.ts';

/** Why nothing of what was pasted is an answer to a report. `other` is a link or file of ours of another kind. */
export type NoAnswer = 'none' | 'other' | 'locked' | 'altered' | 'too-new' | 'unsound' | 'too-large';

/** What a pasted text holds: the answers in it, each once; and why not, where there is none or one did not open. */
export interface PastedAnswers {
  readonly answers: readonly AnswerBackFile[];
  readonly failure?: NoAnswer | undefined;
}

function whyNot(failure: LinkFailure): NoAnswer {
  if (failure === 'too-new') return 'too-new';
  return failure === 'invalid' || failure === 'too-long' ? 'unsound' : 'altered';
}

function inFile(text: string): PastedAnswers {
  const parsed = parseFile(text);
  if (!parsed.ok) {
    const isNewer = parsed.problems.some(({ code }) => code === 'too-new');
    return { answers: [], failure: isNewer ? 'too-new' : 'unsound' };
  }
  const { file } = parsed;
  return file.format === 'cap17-answer-back' ? { answers: [file] } : { answers: [], failure: 'other' };
}

/** The answers to a report in a text: a link, a whole mail with links in it, or a file pasted as text. Never throws. */
export async function answersIn(pasted: string): Promise<PastedAnswers> {
  if (pasted.length > PASTE_AT_MOST) return { answers: [], failure: 'too-large' };
  if (/^[\s\uFEFF]*\{/.test(pasted)) return inFile(pasted);
  const links = findLinks(pasted);
  const answers = new Map<string, AnswerBackFile>();
  let failure: NoAnswer | undefined;
  for (const { kind, fragment, failure: seen } of links) {
    if (kind !== 'cap17-answer-back') {
      failure ??= kind === 'password' ? 'locked' : 'other';
      continue;
    }
    const decoded = seen ? failed(seen) : await decodeLink(fragment);
    if (!decoded.ok) failure = whyNot(decoded.failure);
    else if (decoded.file.format === 'cap17-answer-back') answers.set(fragment, decoded.file);
  }
  const found = [...answers.values()];
  const isSaid = failure !== undefined && (found.length === 0 || !['other', 'locked'].includes(failure));
  if (isSaid) return { answers: found, failure };
  return found.length > 0 ? { answers: found } : { answers: [], failure: 'none' };
}
