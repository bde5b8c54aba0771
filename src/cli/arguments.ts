import { staysBehind } from '../domain/workshop/result-parts.ts';
import { given } from '../engine/given.ts';
import { isLinkPart, type LinkPart } from '../share/link/parts.ts';
import { ROOM_OPTIONS, type RoomOptions, readRoomOptions } from './room-options.ts';
import { readDefinitions, VALUE_OPTIONS, type ValueDefinitions } from './value-options.ts';

export const VERBS = ['score', 'link', 'open', 'check', 'value', 'room'] as const;
export type Verb = (typeof VERBS)[number];

export interface Call {
  readonly verb: Verb;
  /** Files or fragments in order; `-` alone stands for the lines of standard input. */
  readonly inputs: readonly string[];
  readonly parts: readonly LinkPart[];
  readonly definitions: ValueDefinitions;
  /** Of `room` alone. */
  readonly rooms?: RoomOptions;
}

export const USAGE = `Usage: npm run --silent cap17 -- VERB …

  score FILE…                    the report of each assessment or workshop
  link FILE… [--with PARTS]      a link for each; PARTS: scope,organisation,notes,actions,votes or groups
  open FRAGMENT…                 the file in each link
  check FILE…                    what is wrong with each file
  value FILE…                    the figures of the value lab for each file of purchases (CSV or .xlsx)
    [--customer COLUMN] [--date COLUMN] [--amount COLUMN]    a title, or a place counted from 1;
                                for a first and a last name together --customer 'FIRST+LAST'
    [--quantity COLUMN]         when the amount is that of one unit
    [--order COLUMN] [--status COLUMN] [--type COLUMN] [--refunded COLUMN]    none for no such column
    [--discount COLUMN] [--discount-as percent|part|money] [--returned-quantity COLUMN]    off price × quantity
    [--amount-of row|order]     an amount is that of its row, or of its order on each of its rows
    [--count VALUE,…] [--set-aside VALUE,…]    values of status or type whose rows are sales, or none;
                                --count counts rows of such a name that add up others, too
    [--leave-out]               rows that cannot be read
    [--summary]                 the file has one row per customer: frequency, recency and T, or orders and dates
    [--today YYYY-MM-DD]        purchases after the day after are warned of
    [--end YYYY-MM-DD] [--date-format dmy|mdy|ymd] [--decimal comma|point]
    [--sheet NAME]              of a workbook: its name, or its place among those shown
    [--delimiter comma|semicolon|tab|pipe]    of a text file
    [--months 1…36] [--margin SHARE] [--rate SHARE]    what is forecast: as far ahead as the file goes back,
                                revenue, discounted at 10% a year, unless told
    [--customers FILE]          writes what is expected of each customer there, as CSV
  room new                    opens a live room on the server of npm run room, and keeps its keys in the folder .room
    [--closes YYYY-MM-DD] [--with-notes] [--opening-key FILE]
  room list                   the rooms whose keys are kept, and how many replies each holds
  room close ID… | room erase ID…    takes no more replies; deletes all that the server holds
    [--folder FOLDER]           where the keys are, in the place of .room

A single - reads one input a line from standard input. Output: one line of JSON an input.
Exit: 0, 1 when an input failed, 2 for wrong usage.
`;

const TOGETHER =
  '--with: votes and groups never leave together, for beside the counts of the groups, each row of a person could be given its group. Ask for one of them.';

function isVerb(word: string | undefined): word is Verb {
  return (VERBS as readonly (string | undefined)[]).includes(word);
}

const OPTIONS = { with: { type: 'string', multiple: true }, ...VALUE_OPTIONS, ...ROOM_OPTIONS } as const;

/** Reads a command line; what is wrong with it as a text. */
export function readArguments(words: readonly string[]): Call | string {
  const found = given({ args: [...words], options: OPTIONS, allowPositionals: true });
  if (typeof found === 'string') return found;
  const [verb, ...inputs] = found.positionals;
  if (!isVerb(verb)) return verb === undefined ? 'No verb' : `Unknown verb: ${verb}`;
  if (found.values.with && verb !== 'link') return `--with is for link, not for ${verb}`;
  const {
    with: _,
    closes,
    'with-notes': withNotes,
    'opening-key': openingKey,
    folder,
    ...definitionsGiven
  } = found.values;
  const roomGiven = { closes, 'with-notes': withNotes, 'opening-key': openingKey, folder };
  const strayOfRoom = Object.entries(roomGiven).find(([, value]) => value !== undefined);
  if (strayOfRoom && verb !== 'room') return `--${strayOfRoom[0]} is for room, not for ${verb}`;
  const [stray] = Object.keys(definitionsGiven);
  if (stray !== undefined && verb !== 'value') return `--${stray} is for value, not for ${verb}`;
  const definitions = readDefinitions(definitionsGiven);
  if (typeof definitions === 'string') return definitions;
  if (verb === 'room') {
    const rooms = readRoomOptions(inputs, roomGiven);
    return typeof rooms === 'string'
      ? rooms
      : { verb, inputs: inputs.slice(1), parts: [], definitions, rooms };
  }
  const parts = (found.values.with ?? []).flatMap((list) => list.split(','));
  const unknown = parts.find((part) => !isLinkPart(part));
  if (unknown !== undefined) return `--with has no part “${unknown}”`;
  const known = parts.filter(isLinkPart);
  if (known.some((part) => staysBehind(part, known))) return TOGETHER;
  if (inputs.length === 0) return `${verb} needs an input`;
  if (definitions.customers !== undefined && (inputs.length > 1 || inputs[0] === '-'))
    return '--customers writes the list of one file: give one';
  return { verb, inputs, parts: known, definitions };
}
