import type { AssessmentFile, WorkingCopyFile, WorkshopFile } from '../files.ts';
import { findLinks, linesBeside, unknownKindsIn } from '../find-links.ts';
import { PASTE_AT_MOST } from '../find-replies.ts';
import type { AnyFile } from '../formats.ts';
import { decodeLink } from '../link/decode-link.ts';
import type { LinkFailure } from '../link/failure.ts';
import { headOf, isNoText } from '../messages/file-sort.ts';
import { parseBlob, UNREADABLE } from '../parse-blob.ts';
import { type ParsedFile, parseFile } from '../parse-file.ts';
import type { Problem } from '../problem.ts';
import { type Refusal, refusalOf } from '../refusal.ts';
import { piecesOf } from '../text-pieces.ts';
import { type Pace, turnsOf } from './turns.ts';

/** A file that can stand in columns. */
export type ComparableFile = AssessmentFile | WorkshopFile | WorkingCopyFile;

/** Why something gave nothing to compare. */
export type WhyNot =
  | Exclude<LinkFailure, 'empty' | 'needs-password'>
  | 'unknown-kind'
  | 'no-link'
  | 'empty-backup'
  | 'too-much-text'
  | Refusal['why'];

/** Something that gave nothing to compare, and why; `params` is what the sentence names. */
export interface NotCompared {
  readonly name: string;
  readonly why: WhyNot;
  readonly params?: Problem['params'];
}

/** What was found in a text or a file; `name` is that of the file, or how the link begins. */
export type HandedOver =
  | { readonly is: 'file'; readonly name: string; readonly file: ComparableFile }
  | { readonly is: 'locked'; readonly name: string; readonly fragment: string }
  | ({ readonly is: 'failed' } & NotCompared)
  /** Lines of a text that hold no link of ours, beside those that do. */
  | { readonly is: 'passed'; readonly lines: number }
  /** So many more did not open, beside those told one by one. */
  | { readonly is: 'more'; readonly many: number };

/** So many that did not open are told one by one, and among so many links the lines beside them are looked for. */
const TOLD_AT_MOST = 100;
/** So many are opened of one text; a tenth of it is compared. */
const OPENED_AT_MOST = 240;

const SHOWN_AT_MOST = 24;
/** So much of a very long text tells how it begins. */
const SHOWN_OF = 1_000;

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
    default:
      return [{ is: 'failed', name, why: file.format }];
  }
}

function whyLink(failure: LinkFailure): WhyNot {
  return failure === 'empty' || failure === 'needs-password' ? 'not-ours' : failure;
}

/** Opens the link of a fragment. */
export async function readLink(fragment: string): Promise<HandedOver[]> {
  const name = begun(fragment);
  const decoded = await decodeLink(fragment);
  if (decoded.ok) return inFile(name, decoded.file);
  if (decoded.failure === 'needs-password') return [{ is: 'locked', name, fragment }];
  return [{ is: 'failed', name, why: whyLink(decoded.failure) }];
}

/** These say that a text is no file of ours: it may be a letter with links in it. */
const NO_FILE = /^(?:not-json|not-json-at|empty-file|unknown-format)$/;

/** Does a text begin as our files do? Then it is no letter, and is not searched for links. */
const isLikeFile = (text: string) => /^[\s\uFEFF]*\{/.test(text);

/** What holds something to compare. */
const TAKEN = ['cap17-assessment', 'cap17-workshop', 'cap17-working-copy', 'cap17-backup'] as const;

function ofParsed(name: string, parsed: ParsedFile): HandedOver[] {
  if (parsed.ok) return inFile(name, parsed.file);
  return [{ is: 'failed', name, why: 'not-ours', ...refusalOf(parsed, TAKEN) }];
}

/** The answer for a text that is too long to be searched, of so many characters or bytes. */
function tooMuchText(name: string, length: number): HandedOver[] {
  const params = { size: Math.floor(length / 1_000_000), most: PASTE_AT_MOST / 1_000_000 };
  return [{ is: 'failed', name, why: 'too-much-text', params }];
}

/** What was found so far: those told, and how many more. */
function counted() {
  const told: HandedOver[] = [];
  let [failures, opened, more] = [0, 0, 0];
  return {
    add: (found: HandedOver) => {
      const isWithin = found.is === 'failed' ? ++failures <= TOLD_AT_MOST : ++opened <= OPENED_AT_MOST;
      if (isWithin) told.push(found);
      else more += 1;
    },
    all: (): HandedOver[] => (more === 0 ? told : [...told, { is: 'more', many: more }]),
  };
}

async function readText(name: string, pasted: string, pace: Pace): Promise<HandedOver[]> {
  if (pasted.length > PASTE_AT_MOST)
    return tooMuchText(name || begun(pasted.slice(0, SHOWN_OF)), pasted.length);
  if (isLikeFile(pasted)) return ofParsed(name || begun(pasted), parseFile(pasted));
  const turn = turnsOf(pasted.length, pace);
  const found = counted();
  const fragments: string[] = [];
  let unknown = 0;
  for (const piece of piecesOf(pasted)) {
    for (const { fragment, failure } of findLinks(piece)) {
      fragments.push(fragment);
      if (failure) found.add({ is: 'failed', name: begun(fragment), why: whyLink(failure) });
      else for (const one of await readLink(fragment)) found.add(one);
    }
    for (const link of unknownKindsIn(piece)) {
      unknown += 1;
      found.add({ is: 'failed', name: begun(link), why: 'unknown-kind' });
    }
    await turn(piece.length);
  }
  if (fragments.length + unknown === 0)
    return [{ is: 'failed', name: name || begun(pasted), why: 'no-link' }];
  const lines = fragments.length > TOLD_AT_MOST ? 0 : linesBeside(pasted, fragments);
  return [...found.all(), { is: 'passed', lines }];
}

async function readFile(file: File, pace: Pace): Promise<HandedOver[]> {
  const { name } = file;
  const parsed = await parseBlob(file);
  const mayBeText = !parsed.ok && !parsed.meant && parsed.problems.some(({ code }) => NO_FILE.test(code));
  if (!mayBeText || file.size === 0) return ofParsed(name, parsed);
  const head = await headOf(file).catch(() => undefined);
  if (head && isNoText(head)) return ofParsed(name, parsed);
  if (file.size > PASTE_AT_MOST) return tooMuchText(name, file.size);
  const text = head && (await file.text().catch(() => undefined));
  return text === undefined ? ofParsed(name, UNREADABLE) : readText(name, text, pace);
}

/**
 * Every link in a text, or the file that the text is; or what a file holds: one of ours, or a text with links, such as
 * a mail. Says so where there is none. Never throws.
 */
export function readUnits(handed: string | File, pace: Pace): Promise<HandedOver[]> {
  return typeof handed === 'string' ? readText('', handed, pace) : readFile(handed, pace);
}
