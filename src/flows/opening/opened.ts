import { atom } from 'nanostores';
import type {
  AnswerBackFile,
  AssessmentFile,
  InvitationFile,
  ReplyFile,
  WorkshopFile,
} from '../../share/files.ts';
import { failed, type LinkFailure } from '../../share/link/failure.ts';
import type { DecodedLink, LinkedFile } from '../../share/link/readers.ts';
import { onFragment, readFragment, replaceFragment } from '../../stores/browser/address.ts';
import { hasPlace } from '../../stores/browser/places.ts';
import { goToPlace } from '../../stores/browser/show-place.ts';

/** What a link or a file brought, beside what the visitor has. It is read only and never kept unless asked for. */
export type Opened =
  | { readonly state: 'nothing' }
  /** What shows a workshop is long to come: it is told before it is read whether the link says it holds one. */
  | { readonly state: 'reading'; readonly isWorkshop: boolean }
  | { readonly state: 'locked'; readonly isWrong: boolean; readonly isChecking: boolean }
  | { readonly state: 'failed'; readonly failure: Exclude<LinkFailure, 'needs-password' | 'wrong-password'> }
  | { readonly state: 'open'; readonly from: 'link' | 'file'; readonly file: AssessmentFile }
  | { readonly state: 'workshop'; readonly from: 'link' | 'file'; readonly file: WorkshopFile }
  /** What a reader answers to a report, one's own or someone else's. */
  | { readonly state: 'answer'; readonly from: 'link' | 'file'; readonly file: AnswerBackFile }
  /** Another page is the place for it. */
  | {
      readonly state: 'elsewhere';
      readonly from: 'link' | 'file';
      readonly file: InvitationFile | ReplyFile;
    };

/** What is open in this tab. */
export const $opened = atom<Opened>({ state: 'nothing' });

/** How the link of a workshop begins, of whatever version. */
const WORKSHOP = /^#w\d/;

/** The fragment of what is shown; empty for one's own report and for a file. */
let shown = '';
let tellDrawn: () => void;
const drawn = new Promise<void>((resolve) => {
  tellDrawn = resolve;
});
/** Counts what was asked for, so that an answer that comes too late is dropped. */
let turn = 0;

/** Told once one's own report is on the page, where an address may name a place of it. */
export const ownReportDrawn = (): void => tellDrawn();

/** Opens the link of the address, now and whenever it changes. Returns how to stop following. */
export function followFragment(): () => void {
  const read = () => void openFragment(readFragment());
  read();
  return onFragment(read);
}

async function openFragment(fragment: string): Promise<void> {
  if (fragment === '') {
    const opened = $opened.get();
    const isFile = 'from' in opened && opened.from === 'file';
    if (!isFile) show('', { state: 'nothing' });
    return;
  }
  const place = fragment.slice(1);
  if (hasPlace(place)) {
    // The visitor moved within the page: the address goes on holding what is shown.
    if (shown !== '') replaceFragment(shown);
    return;
  }
  const mine = show(fragment, { state: 'reading', isWorkshop: WORKSHOP.test(fragment) });
  const decoded = await decode(fragment);
  if (mine !== turn) return;
  if (!decoded.ok && decoded.failure === 'not-ours') {
    // One's own report may have a place of that name, once it is drawn.
    $opened.set({ state: 'nothing' });
    await drawn;
    const isPlace = await goToPlace(place);
    if (mine !== turn) return;
    if (isPlace) {
      shown = '';
      return;
    }
  }
  $opened.set(openedAs(decoded));
}

/** Tries a password on the link that asks for one. */
export async function unlock(password: string): Promise<void> {
  const before = $opened.get();
  const isWrong = before.state === 'locked' && before.isWrong;
  const mine = show(shown, { state: 'locked', isWrong, isChecking: true });
  const opened = await decrypt(shown, password);
  const decoded = opened.ok ? await decode(opened.fragment) : opened;
  if (mine === turn) $opened.set(openedAs(decoded));
}

/** Shows a file beside what the visitor has. */
export function showFile(file: AssessmentFile): void {
  show('', { state: 'open', from: 'file', file });
  replaceFragment('');
}

/** Shows a workshop's result, or the answer to a report or to what one asked, beside what the visitor has. */
export function showOtherFile(file: WorkshopFile | ReplyFile | AnswerBackFile): void {
  show('', openedFile(file, 'file'));
  replaceFragment('');
}

/** Back to one's own: the address holds no link any more. */
export function closeOpened(): void {
  show('', { state: 'nothing' });
  replaceFragment('');
}

function show(fragment: string, opened: Opened): number {
  shown = fragment;
  $opened.set(opened);
  turn += 1;
  return turn;
}

function openedAs(decoded: DecodedLink): Opened {
  if (decoded.ok) return openedFile(decoded.file, 'link');
  const { failure } = decoded;
  if (failure === 'needs-password' || failure === 'wrong-password') {
    return { state: 'locked', isWrong: failure === 'wrong-password', isChecking: false };
  }
  return { state: 'failed', failure };
}

function openedFile(file: LinkedFile, from: 'link' | 'file'): Opened {
  switch (file.format) {
    case 'cap17-assessment':
      return { state: 'open', from, file };
    case 'cap17-workshop':
      return { state: 'workshop', from, file };
    case 'cap17-answer-back':
      return { state: 'answer', from, file };
    default:
      return { state: 'elsewhere', from, file };
  }
}

// What reads links is fetched when there is one: most reports are one's own. Published anew meanwhile, a page loaded again
// has it.
async function decode(fragment: string): Promise<DecodedLink> {
  const reading = await import('../../share/link/decode-link.ts').catch(() => undefined);
  return reading?.decodeLink(fragment) ?? failed('too-new');
}

async function decrypt(fragment: string, password: string) {
  const opening = await import('../../share/link/password.ts').catch(() => undefined);
  return opening?.decryptLink(fragment, password) ?? failed('too-new');
}
