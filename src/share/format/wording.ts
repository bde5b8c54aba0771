import * as z from 'zod/mini';
import { LEVELS, SECTORS } from '../../domain/model/answer.ts';
import type { OwnWording } from '../../domain/own-wording/own-wording.ts';
import {
  byPractice,
  fewMatterMost,
  format,
  importance,
  isoTime,
  list,
  model,
  otherwise,
  text,
  version,
} from './fields.ts';
import { TEXT_LIMITS } from './limits.ts';

/** By the code of a language. Those we do not speak are kept and not shown. */
const byLanguage = <Value extends z.core.SomeType>(value: Value) =>
  z.catchall(z.object({}, otherwise('not-an-object')), value);

/** As many as there are levels: which is which is told by its place. */
export const examples = list(text(TEXT_LIMITS.example), LEVELS.length).check(
  z.minLength(LEVELS.length, { error: 'not-a-ladder' }),
);

const practiceWords = z.looseObject(
  {
    title: z.optional(text(TEXT_LIMITS.title)),
    question: z.optional(text(TEXT_LIMITS.example)),
    lines: z.optional(list(text(TEXT_LIMITS.example), LEVELS.length)),
    examples: z.optional(examples),
    inSector: z.optional(text(TEXT_LIMITS.action)),
  },
  otherwise('not-an-object'),
);

const ownPractice = z.looseObject(
  { importance: z.optional(importance), words: z.optional(byLanguage(practiceWords)) },
  otherwise('not-an-object'),
);

const ownSector = z.looseObject(
  {
    of: z.literal(SECTORS, otherwise('not-a-sector')),
    name: z.optional(byLanguage(text(TEXT_LIMITS.title))),
  },
  otherwise('not-an-object'),
);

const wordingShape = z.looseObject(
  {
    format: format('cap17-wording'),
    version,
    model,
    name: z.optional(text(TEXT_LIMITS.title)),
    sector: z.optional(ownSector),
    practices: byPractice(ownPractice).check(fewMatterMost),
  },
  otherwise('not-an-object'),
);

/** The model in somebody's own words, as colleagues exchange it. */
export type WordingFile = OwnWording & { readonly format: 'cap17-wording'; readonly version: number };

/** `cap17-wording`. */
export const wordingSchema: z.ZodMiniType<WordingFile> = wordingShape;

const keptWordingShape = z.looseObject(
  { id: text(TEXT_LIMITS.id), updated: isoTime, file: wordingShape },
  otherwise('not-an-object'),
);

/** The same as the device keeps it, and as it stands in a backup. A device has one, under one id. */
export interface KeptWording {
  readonly id: string;
  readonly updated: string;
  readonly file: WordingFile;
}

export const keptWordingSchema: z.ZodMiniType<KeptWording> = keptWordingShape;
