import { needsProof, type Proof } from '../domain/model/answer.ts';
import { PRACTICE_IDS } from '../domain/model/practice.ts';
import type { AnyFile, WordingFile } from './formats.ts';
import { isLater } from './iso-date.ts';
import type { Remark } from './problem.ts';
import { shownKey } from './shown-key.ts';

interface Entry {
  readonly level?: number | undefined;
  readonly proof?: Proof | undefined;
}
type Entries = Readonly<Partial<Record<string, Entry>>>;

function ofEntry({ level, proof }: Entry, date: string, path: string): Remark[] {
  if (proof === undefined || proof.kind === 'none') return [];
  const remarks: Remark[] = [];
  if (needsProof(level)) {
    if (!proof.name) remarks.push({ path, code: 'proof-without-name' });
    if (!proof.date) remarks.push({ path, code: 'proof-without-date' });
  }
  if (proof.date && isLater(proof.date, date)) {
    remarks.push({ path: `${path}.date`, code: 'proof-after-assessment' });
  }
  return remarks;
}

function ofEntries(entries: Entries, date: string, path: string): Remark[] {
  return PRACTICE_IDS.flatMap((id) => {
    const entry = entries[id];
    return entry ? ofEntry(entry, date, `${path}.${id}.proof`) : [];
  });
}

/** What a wording may hold, by where it stands; the rest is the model's. */
const WORDING_KEYS = {
  file: ['format', 'version', 'model', 'name', 'sector', 'practices'],
  sector: ['of', 'name'],
  practice: ['importance', 'words'],
  words: ['title', 'question', 'lines', 'examples', 'inSector'],
};

const LANGUAGE = /^[a-z]{2,3}$/;

function otherKeys(value: unknown, known: readonly string[], path: string): Remark[] {
  return Object.keys(Object(value))
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: path + shownKey(key), code: 'not-a-word' }));
}

function ofWording(file: WordingFile): Remark[] {
  return [
    ...otherKeys(file, WORDING_KEYS.file, ''),
    ...otherKeys(file.sector, WORDING_KEYS.sector, 'sector.'),
    ...PRACTICE_IDS.flatMap((id) => {
      const practice = file.practices[id];
      const path = `practices.${id}.`;
      return [
        ...otherKeys(practice, WORDING_KEYS.practice, path),
        ...Object.entries(practice?.words ?? {}).flatMap(([language, words]) =>
          LANGUAGE.test(language)
            ? otherKeys(words, WORDING_KEYS.words, `${path}words.${language}.`)
            : otherKeys({ [language]: words }, [], `${path}words.`),
        ),
      ];
    }),
  ];
}

/**
 * What is worth saying of a sound file, in model order: proof that lacks its name or date, or is dated after it; hands
 * as files of before kept them; what a wording has no place for.
 */
export function remarksOn(file: AnyFile): Remark[] {
  switch (file.format) {
    case 'cap17-assessment':
      return ofEntries(file.answers, file.date, 'answers');
    case 'cap17-workshop':
      return [
        ...ofEntries(file.decided ?? {}, file.date, 'decided'),
        ...(file.hands?.length ? [{ path: 'hands', code: 'hands-as-votes' } as const] : []),
      ];
    case 'cap17-working-copy':
      return PRACTICE_IDS.filter((id) => file.hands?.[id]).map((id) => ({
        path: `hands.${id}`,
        code: 'hands-of-before',
      }));
    case 'cap17-wording':
      return ofWording(file);
    default:
      return [];
  }
}
