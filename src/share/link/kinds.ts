/** What pages must know of a kind of link. No codec is loaded with it. */
interface Kind {
  /** What its fragments begin with. */
  readonly letter: string;
  readonly name: string;
  /** The page that opens it. */
  readonly page: 'report' | 'answer' | 'workshop';
  /** The longest payload that is looked at, in characters. Never lowered: such links exist. */
  readonly longest: number;
  /** The version written today. */
  readonly version: number;
}

/** A link holds the votes of so many people, a row each; a file holds those of all. As the tables of each version have it. */
export const ROWS_AT_MOST = 1_000;

/** The latest version of links and codes: as many as `VERSIONS` has tables. */
const VERSION = 2;

/** Every kind of link, by the format of the file in it; `password` stands for any of the others under one. */
export const KINDS = {
  'cap17-assessment': { letter: 'a', name: 'assessment', page: 'report', longest: 100_000, version: VERSION },
  'cap17-workshop': { letter: 'w', name: 'workshop', page: 'report', longest: 100_000, version: VERSION },
  'cap17-invitation': { letter: 'q', name: 'invitation', page: 'answer', longest: 20_000, version: VERSION },
  'cap17-reply': { letter: 'v', name: 'reply', page: 'workshop', longest: 20_000, version: VERSION },
  'cap17-answer-back': {
    letter: 'b',
    name: 'answer-back',
    page: 'report',
    longest: 20_000,
    version: VERSION,
  },
  password: { letter: 'p', name: 'password', page: 'report', longest: 140_000, version: 1 },
} as const satisfies Record<string, Kind>;
export type LinkKind = keyof typeof KINDS;

/** Every kind, in the order above. */
export const LINK_KINDS = Object.keys(KINDS) as readonly LinkKind[];

/** The kind whose fragments begin with this letter; undefined when none do. */
export function kindOf(letter: string): LinkKind | undefined {
  return LINK_KINDS.find((kind) => KINDS[kind].letter === letter);
}

/** How the fragments of a kind begin, as they are written today, such as `a1.`. */
export function startOf(kind: LinkKind): string {
  return `${KINDS[kind].letter}${KINDS[kind].version}.`;
}
