import { LEVELS, type Level } from '../../domain/model/answer.ts';
import { plainText } from '../../domain/model/plain-text.ts';
import type { Vote } from '../../domain/workshop/workshop.ts';
import type { AskedInTable, TableWords } from './table-words.ts';

/** What a cell says of a practice: a vote, nothing, or something that nobody knows. */
export type ReadVote = Vote | 'empty' | 'unknown';

/** A line that a form cut is known by its beginning from so many signs on. */
const TELLING = 20;

function levelOf(figure: string | undefined): Level | undefined {
  return LEVELS.find((level) => String(level) === figure);
}

/** `3`, `3.0`, `3,0`; `3 – Measured`, `3. Measured`, `level 3`. */
function numberedLevel(text: string): Level | undefined {
  const [, whole, before, after] = /^(?:(\d)(?:[.,]0+)?|(\d)\s*[-–—.:)].*|\p{L}+ (\d))$/su.exec(text) ?? [];
  const named =
    after === undefined ? undefined : /^(?:level|niveau|stufe|nivel)\b/i.test(text) ? after : undefined;
  return levelOf(whole ?? before ?? named);
}

/** Reads one answer: a figure, the words of a level in any language, or one of those that are no level. */
export function readVote(text: string, { lines }: AskedInTable, { levels, votes }: TableWords): ReadVote {
  const said = plainText(text);
  if (said === '') return text.trim() === '' || /^[-–—]+$/.test(text.trim()) ? 'empty' : 'unknown';
  const numbered = numberedLevel(text.trim());
  if (numbered !== undefined) return numbered;
  const known = votes.find(([, words]) => words.includes(said));
  if (known) return known[0];
  const isOf = (word = '') => word === said || (said.length >= TELLING && word.startsWith(said));
  const level = LEVELS.find((one) => [...levels, ...lines].some((list) => isOf(list[one])));
  return level ?? 'unknown';
}
