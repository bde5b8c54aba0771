import { map, type ReadableAtom } from 'nanostores';
import type { HouseStyle } from '../../domain/house-style/house-style.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { OwnWording } from '../../domain/own-wording/own-wording.ts';
import type { AnswerBackFile, AnyFile, BackupFile, ReplyFile, WorkshopFile } from '../../share/formats.ts';
import { fromFile, houseIn, wordingIn } from '../../share/formats.ts';
import { type ParsedFile, parseFile } from '../../share/parse-file.ts';
import { askOf } from '../../stores/asked.ts';
import { openFile } from './open-file.ts';

/** A text that is opened as a file would be. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/** A file that was opened, and what was found in it. */
export interface OpenedFile {
  /** Tells one opening from the next. */
  readonly turn: number;
  readonly name: string;
  readonly parsed: ParsedFile;
}

/** How far one is with opening a file. */
export interface Importing {
  readonly isReading: boolean;
  /** Of several files the first was opened. */
  readonly isOneOfSeveral: boolean;
  readonly opened: OpenedFile | null;
}

/** Opens one file after the other, and holds the last. */
export interface Import {
  readonly $importing: ReadableAtom<Importing>;
  /** Opens the first of these; a file that was read in vain, for another was chosen meanwhile, is dropped. */
  open(files: ArrayLike<File>): Promise<void>;
}

/** Begins with nothing, or with a text that is there already. */
export function importFrom(given?: GivenFile): Import {
  let turn = 0;
  const opened = given ? { turn, name: given.name, parsed: parseFile(given.text) } : null;
  const $importing = map<Importing>({ isReading: false, isOneOfSeveral: false, opened });
  return {
    $importing,
    open: async ({ 0: file, length }) => {
      if (!file) return;
      turn += 1;
      const mine = turn;
      $importing.setKey('isReading', true);
      const parsed = await openFile(file);
      if (mine !== turn) return;
      const next = { turn, name: file.name, parsed };
      $importing.set({ isReading: false, isOneOfSeveral: length > 1, opened: next });
    },
  };
}

/** What can be done with what is sound of a file. */
export type Importable =
  | { readonly is: 'assessment'; readonly assessment: Assessment }
  | { readonly is: 'backup'; readonly backup: BackupFile }
  | { readonly is: 'house'; readonly house: HouseStyle }
  | { readonly is: 'wording'; readonly wording: OwnWording }
  /** The result of a workshop, or the answer to a report or to what one asked someone: shown beside one's own. */
  | { readonly is: 'other'; readonly file: WorkshopFile | ReplyFile | AnswerBackFile }
  /** Another page is the place for it. */
  | {
      readonly is: 'elsewhere';
      readonly format: Exclude<
        AnyFile['format'],
        'cap17-assessment' | 'cap17-backup' | 'cap17-house' | 'cap17-wording'
      >;
    };

/** What can be done with a file; nothing when no part of it is sound. `hasPlace`: the page can show a result or an answer. */
export function importableIn(parsed: ParsedFile, hasPlace: boolean): Importable | undefined {
  const file = parsed.ok ? parsed.file : parsed.sound;
  return file && importableOf(file, hasPlace);
}

function importableOf(file: AnyFile, hasPlace: boolean): Importable {
  switch (file.format) {
    case 'cap17-assessment':
      return { is: 'assessment', assessment: fromFile(file) };
    case 'cap17-backup':
      return { is: 'backup', backup: file };
    case 'cap17-house':
      return { is: 'house', house: houseIn(file) };
    case 'cap17-wording':
      return { is: 'wording', wording: wordingIn(file) };
    case 'cap17-workshop':
    case 'cap17-answer-back':
      return hasPlace ? { is: 'other', file } : { is: 'elsewhere', format: file.format };
    case 'cap17-reply': {
      const isAsked = askOf(file.workshop) !== undefined;
      return hasPlace && isAsked ? { is: 'other', file } : { is: 'elsewhere', format: file.format };
    }
    default:
      return { is: 'elsewhere', format: file.format };
  }
}
