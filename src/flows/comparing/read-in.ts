import { findLinks, linesBeside, unknownKindsIn } from '../../share/find-links.ts';
import { PASTE_AT_MOST } from '../../share/find-replies.ts';
import type { AnyFile } from '../../share/formats.ts';
import { decodeLink } from '../../share/link/decode-link.ts';
import { failed, type LinkFailure } from '../../share/link/failure.ts';
import { type ParsedFile, parseFile } from '../../share/parse-file.ts';
import { piecesOf } from '../../share/text-pieces.ts';
import { openFile } from '../opening/open-file.ts';
import type { ComparableFile } from './comparable.ts';

/** Why something gave nothing to compare. */
export type WhyNot =
  | Exclude<LinkFailure, 'empty' | 'needs-password'>
  | 'unknown-kind'
  | 'no-link'
  | 'invitation'
  | 'reply'
  | 'empty-backup'
  | 'no-report'
  | 'too-large'
  | 'unreadable'
  | 'unsound';

/** What was found in a text or a file; `name` is that of the file, or how the link begins. */
export type HandedOver =
  | { readonly is: 'file'; readonly name: string; readonly file: ComparableFile }
  | { readonly is: 'locked'; readonly name: string; readonly fragment: string }
  | { readonly is: 'failed'; readonly name: string; readonly why: WhyNot }
  /** Lines of a text that hold no link of ours, beside those that do. */
  | { readonly is: 'passed'; readonly lines: number };

const SHOWN_AT_MOST = 24;

/** How a text begins, as it is named where nothing else names it. */
function begun(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > SHOWN_AT_MOST ? `${line.slice(0, SHOWN_AT_MOST)}…` : line;
}

/** What a file of ours holds that can stand in columns, each with its name. */
function inFile(name: string, file: AnyFile): HandedOver[] {
  switch (file.format) {
    case 'cap17-assessment':
    case 'cap17-workshop':
    case 'cap17-working-copy':
      return [{ is: 'file', name, file }];
    case 'cap17-backup': {
      const kept = [...file.assessments, ...(file.workshops ?? [])].filter((one) => !one.deleted);
      if (kept.length === 0) return [{ is: 'failed', name, why: 'empty-backup' }];
      return kept.map((one) => ({ is: 'file' as const, name: one.name, file: one.file }));
    }
    case 'cap17-invitation':
      return [{ is: 'failed', name, why: 'invitation' }];
    case 'cap17-reply':
      return [{ is: 'failed', name, why: 'reply' }];
    default:
      return [{ is: 'failed', name, why: 'no-report' }];
  }
}

function whyLink(failure: LinkFailure): WhyNot {
  return failure === 'empty' || failure === 'needs-password' ? 'not-ours' : failure;
}

/** Opens the link of a fragment. */
export async function readLink(fragment: string): Promise<HandedOver[]> {
  const name = begun(fragment);
  // Decoding does not throw; a browser that lacks compression does.
  const decoded = await decodeLink(fragment).catch(() => failed('too-new'));
  if (decoded.ok) return inFile(name, decoded.file);
  if (decoded.failure === 'needs-password') return [{ is: 'locked', name, fragment }];
  return [{ is: 'failed', name, why: whyLink(decoded.failure) }];
}

/** Lets the page draw and answer. */
const pause = () => new Promise((resume) => setTimeout(resume));

/** These say that a text is no file of ours: it may be a letter with links in it. */
const NO_FILE = /^(?:not-json|not-json-at|empty-file|unknown-format)$/;
const WHY_FILE = ['too-large', 'unreadable', 'too-new'] as const;

/** Does a text begin as our files do? Then it is no letter, and is not searched for links. */
const isLikeFile = (text: string) => /^[\s\uFEFF]*\{/.test(text);

function* ofParsed(name: string, parsed: ParsedFile): Generator<HandedOver> {
  if (parsed.ok) {
    yield* inFile(name, parsed.file);
    return;
  }
  const codes = parsed.problems.map(({ code }) => code);
  const why = WHY_FILE.find((code) => codes.includes(code));
  const isOurs = !codes.some((code) => NO_FILE.test(code));
  yield { is: 'failed', name, why: why ?? (isOurs ? 'unsound' : 'not-ours') };
}

/** Every link in a text, or the file that the text is, a piece at a time. Says so where there is none. */
export async function* readText(name: string, pasted: string): AsyncGenerator<HandedOver> {
  if (pasted.length > PASTE_AT_MOST) {
    yield { is: 'failed', name: name || begun(pasted), why: 'too-large' };
    return;
  }
  if (isLikeFile(pasted)) {
    yield* ofParsed(name || begun(pasted), parseFile(pasted));
    return;
  }
  const fragments: string[] = [];
  let unknown = 0;
  for (const piece of piecesOf(pasted)) {
    for (const { fragment, failure } of findLinks(piece)) {
      fragments.push(fragment);
      if (failure) yield { is: 'failed', name: begun(fragment), why: whyLink(failure) };
      else yield* await readLink(fragment);
    }
    for (const link of unknownKindsIn(piece)) {
      unknown += 1;
      yield { is: 'failed', name: begun(link), why: 'unknown-kind' };
    }
    await pause();
  }
  if (fragments.length + unknown === 0) yield { is: 'failed', name: name || begun(pasted), why: 'no-link' };
  else yield { is: 'passed', lines: linesBeside(pasted, fragments) };
}

/** What a file holds: one of ours, or a text with links, such as a mail. Never throws. */
export async function* readFile(file: File): AsyncGenerator<HandedOver> {
  const { name } = file;
  const parsed = await openFile(file);
  const isText = !parsed.ok && parsed.problems.some(({ code }) => NO_FILE.test(code));
  if (!isText) return yield* ofParsed(name, parsed);
  if (file.size > PASTE_AT_MOST) return yield { is: 'failed', name, why: 'too-large' };
  const text = await file.text().catch(() => null);
  if (text === null) yield { is: 'failed', name, why: 'unreadable' };
  else yield* readText(name, text);
}
