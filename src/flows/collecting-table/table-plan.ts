import { plainText } from '../../domain/model/plain-text.ts';
import type { Reply } from '../../domain/workshop/invitation.ts';
import type { KeptReply, WorkingCopy } from '../../domain/workshop/working-copy.ts';
import type { Vote } from '../../domain/workshop/workshop.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';
import { saysSomething, type TableRole } from './match-columns.ts';
import type { AnswerTable } from './open-table.ts';
import { readVote } from './read-vote.ts';
import { replyIdOf } from './reply-id.ts';
import type { AskedInTable, TableWords } from './table-words.ts';

/** Answers of one column that say the same and nothing we know. */
export interface UnreadAnswer {
  readonly letters: string;
  readonly title: string;
  readonly text: string;
  readonly rows: readonly number[];
}

/** What taking a table would do. */
export interface TablePlan {
  readonly replies: readonly Reply[];
  /** Of those: in already as they are, and in with other answers. */
  readonly again: number;
  readonly changed: number;
  /** Practices that no column answers. */
  readonly absent: readonly AskedInTable['id'][];
  readonly unread: readonly UnreadAnswer[];
  /** Groups that the workshop does not have, and of how many rows; those come in without a group. */
  readonly otherGroups: readonly { readonly name: string; readonly n: number }[];
  /** Rows without a single answer. */
  readonly empty: number;
  /** Names that stand in several rows: the last row of each counts. */
  readonly repeated: readonly string[];
}

interface Person {
  readonly row: number;
  readonly name: string;
  readonly group: string;
  readonly answers: Readonly<Record<string, Vote>>;
}

/** First and last name of two columns as one; one that has the other in it is the whole already. */
function wholeName(first: string, last: string): string {
  const isWithin = plainText(last).includes(plainText(first));
  return isWithin ? last : `${first} ${last}`.trim();
}

function peopleIn(table: AnswerTable, roles: readonly TableRole[], words: TableWords, isNamed: boolean) {
  const unread = new Map<string, UnreadAnswer & { readonly rows: number[] }>();
  const cellOf = (cells: readonly string[], role: TableRole) => cells[roles.indexOf(role)]?.trim() ?? '';
  const people = table.rows.map(({ row, cells }): Person => {
    const answers = words.practices.flatMap((practice) => {
      const at = roles.indexOf(practice.id);
      const text = cells[at] ?? '';
      const vote = at < 0 ? 'empty' : readVote(text, practice, words);
      if (vote === 'unknown') {
        const key = `${at} ${plainText(text)}`;
        const { letters = '', title = '' } = table.columns[at] ?? {};
        const known = unread.get(key) ?? { letters, title, text, rows: [] };
        known.rows.push(row);
        unread.set(key, known);
      }
      return vote === 'unknown' || vote === 'empty' ? [] : [[practice.id, vote] as const];
    });
    const nameIn = (role: TableRole) => {
      const said = isNamed ? cellOf(cells, role) : '';
      return saysSomething(said) ? said : '';
    };
    const name = wholeName(nameIn('first-name'), nameIn('name')).slice(0, TEXT_LIMITS.name);
    return { row, name, group: cellOf(cells, 'group'), answers: Object.fromEntries(answers) };
  });
  return { people, unread: [...unread.values()] };
}

/** Each person once: of several rows under one name the last. */
function onceEach(people: readonly Person[]): {
  readonly once: readonly Person[];
  readonly repeated: string[];
} {
  const last = new Map(people.map((one) => [plainText(one.name), one]));
  const isLast = (one: Person) => one.name === '' || last.get(plainText(one.name)) === one;
  const once = people.filter(isLast);
  const gone = people.filter((one) => !isLast(one));
  return { once, repeated: [...new Set(gone.map(({ name }) => name))] };
}

/** By what a row is told when it comes again: its name, else what it answers; of rows that say the same, its place. */
function keysOf(people: readonly Person[], workshop: string): readonly string[] {
  const seen = new Map<string, number>();
  return people.map(({ name, group, answers }) => {
    const told = name === '' ? ['answers', group, answers] : ['name', plainText(name)];
    const key = JSON.stringify([workshop, ...told]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return replyIdOf(`${key} ${before}`);
  });
}

function groupsBeside(people: readonly Person[], groups: readonly string[]) {
  const known = new Set(groups.map(plainText));
  const counts = new Map<string, number>();
  for (const { group } of people) {
    if (group !== '' && !known.has(plainText(group))) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts].map(([name, n]) => ({ name, n }));
}

/** The reply a row makes; one whose answers have changed since it came in is its next revision. */
function replyOf(
  copy: WorkingCopy,
  { name, group, answers }: Person,
  id: string,
  kept: KeptReply | undefined,
) {
  const { invitation, model } = copy;
  const place = (invitation.groups ?? []).findIndex((one) => plainText(one) === plainText(group));
  const said = { ...(place >= 0 && { group: place }), answers };
  const told = (votes: Reply['answers']) => JSON.stringify(Object.entries(votes).sort());
  const isOther = kept && told({ ...kept.answers, ...kept.second }) !== told(answers);
  // A reply that was moved to another group stays there.
  const isChanged = kept !== undefined && (isOther || (kept.group === undefined && place >= 0));
  const { revision = 1 } = kept ?? {};
  const reply: Reply = {
    model,
    ...(invitation.workshop !== undefined && { workshop: invitation.workshop }),
    id,
    revision: isChanged ? revision + 1 : revision,
    ...(name !== '' && { label: name }),
    ...(kept && !isChanged
      ? { ...(kept.group !== undefined && { group: kept.group }), answers: kept.answers }
      : said),
  };
  return { reply, is: kept ? (isChanged ? 'changed' : 'again') : 'new' };
}

/** What a table would bring to a workshop, its columns in these roles. Nothing of a name is in it where none is kept. */
export function planTable(
  copy: WorkingCopy,
  table: AnswerTable,
  roles: readonly TableRole[],
  words: TableWords,
): TablePlan {
  const { invitation } = copy;
  const { people, unread } = peopleIn(table, roles, words, invitation.named === true);
  const answering = people.filter(({ answers }) => Object.keys(answers).length > 0);
  const { once, repeated } = onceEach(answering);
  const ids = keysOf(once, invitation.workshop ?? '');
  // The first under an id counts.
  const inside = new Map(copy.replies.toReversed().map((kept) => [kept.id, kept]));
  const made = once.map((person, at) => replyOf(copy, person, ids[at] ?? '', inside.get(ids[at])));
  return {
    replies: made.map(({ reply }) => reply),
    again: made.filter(({ is }) => is === 'again').length,
    changed: made.filter(({ is }) => is === 'changed').length,
    absent: words.practices.map(({ id }) => id).filter((id) => !roles.includes(id)),
    unread,
    otherGroups: groupsBeside(once, invitation.groups ?? []),
    empty: people.length - answering.length,
    repeated,
  };
}
