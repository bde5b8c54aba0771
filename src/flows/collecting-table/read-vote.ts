import { LEVELS, type Level } from '../../domain/model/answer.ts';
import { plainText } from '../../domain/model/plain-text.ts';
import type { Vote } from '../../domain/workshop/workshop.ts';
import { hasFailed } from '../../exports/spreadsheet/read-cells.ts';
import type { AskedInTable, TableWords } from './table-words.ts';

/** What a cell says of a practice: a vote, nothing, or something that nobody knows. */
export type ReadVote = Vote | 'empty' | 'unknown';

/** A line that a form cut is known by its beginning from so many signs on. */
const TELLING = 20;

function levelOf(figure: string | undefined): Level | undefined {
  return LEVELS.find((level) => String(level) === figure);
}

/** The level that a name of one or a line says, whole or cut. */
function namedLevel(said: string, { lines }: AskedInTable, { levels }: TableWords): Level | undefined {
  const isOf = (word = '') => word === said || (said.length >= TELLING && word.startsWith(said));
  return LEVELS.find((one) => [...levels, ...lines].some((list) => isOf(list[one])));
}

/** A figure at the beginning, behind a bracket or one word: `3`, `3.0`, `(3`, `level 3`. */
const FIGURE = /^(?:(\p{L}{5,6})\s)?[([]?(\d)(?:[.,]0+)?(?!\d)/u;
const LEVEL_WORD = /^(?:level|niveau|stufe|nivel)$/i;
/** What may stand between a figure and its words. */
const BETWEEN = /^[\s\-–—.:)·=([\]]+/u;
const TELLING_SIGN = /^\s*[-–—.:)·]/u;

/** `3`, `3.0`, `3,0`; `3 – Measured`, `3 · Measured`, `3 (Measured)`, `level 3: Measured`. Not `2.5`, `2-3`, `1.10.2026`, nor a figure beside the name of another level. */
function numberedLevel(text: string, asked: AskedInTable, words: TableWords): Level | undefined {
  const [begin = '', word, figure] = FIGURE.exec(text) ?? [];
  const level = levelOf(figure);
  if (level === undefined || (word !== undefined && !LEVEL_WORD.test(word))) return undefined;
  const rest = text.slice(begin.length);
  const behind = rest.replace(BETWEEN, '');
  const said = plainText(behind);
  if (said === '') return level;
  const named = namedLevel(said, asked, words);
  if (named !== undefined) return named === level ? level : undefined;
  return TELLING_SIGN.test(rest) && !/^\d/.test(behind) ? level : undefined;
}

/** Reads one answer: a figure, the words of a level in any language, or one of those that are no level. */
export function readVote(text: string, asked: AskedInTable, words: TableWords): ReadVote {
  const said = plainText(text);
  if (said === '') return text.trim() === '' || /^[-–—]+$/.test(text.trim()) ? 'empty' : 'unknown';
  if (hasFailed(text)) return 'unknown';
  const numbered = numberedLevel(text.trim(), asked, words);
  if (numbered !== undefined) return numbered;
  const known = words.votes.find(([, ofVote]) => ofVote.includes(said));
  return known?.[0] ?? namedLevel(said, asked, words) ?? 'unknown';
}
