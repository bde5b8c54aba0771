import type { HostAnswer } from './facts.ts';

/** What is looked at; the dictionaries have a text under each. */
export type FindingId =
  | 'secure'
  | 'header'
  | 'workerPolicy'
  | 'compressed'
  | 'type'
  | 'missing'
  | 'fragment'
  | 'workerScript'
  | 'offline'
  | 'kept'
  | 'clock';

/** One thing at one path that is not as it should be; `got` is empty where nothing stood. */
export interface Departure {
  readonly path: string;
  readonly got: string;
  readonly wanted: string;
}

/** One thing looked at. */
export interface Finding {
  readonly id: FindingId;
  /** A header's name or a file's ending, where one kind of finding has several. */
  readonly of: string;
  readonly verdict: 'right' | 'wrong' | 'unseen';
  readonly departures: readonly Departure[];
}

/** What a script may be sent as, the usual one first. */
export const SCRIPT_TYPES = ['text/javascript', 'application/javascript'];

/** Without what HTTP leaves free: case, and spaces beside separators. */
const plain = (value: string) =>
  value
    .toLowerCase()
    .split(/([,;])/)
    .map((piece) => piece.trim())
    .join('');

/** A header's value, empty where it is missing or nothing came. */
export const header = (answer: HostAnswer, name: string) => answer?.headers[name.toLowerCase()] ?? '';
/** The type without its parameters, in lower case. */
export const mediaType = (answer: HostAnswer) => plain(header(answer, 'Content-Type').split(';')[0] ?? '');

/** Wrong where something departs, unseen where something gave no answer, else right. */
export function judged(
  id: FindingId,
  answers: readonly HostAnswer[],
  departures: readonly Departure[],
  of = '',
): Finding {
  const isSeen = answers.length > 0 && answers.every((answer) => answer !== undefined);
  const verdict = departures.length > 0 ? 'wrong' : isSeen ? 'right' : 'unseen';
  return { id, of, verdict, departures };
}

/** What one header says otherwise than wanted, if an answer came. */
export function headerDepartures(answer: HostAnswer, name: string, wanted: string): Departure[] {
  const got = header(answer, name);
  if (answer === undefined || plain(got) === plain(wanted)) return [];
  return [{ path: answer.path, got, wanted }];
}

/** Is it sent as one of the types wanted? `ending` names the kind of file. */
export function typeFinding(ending: string, answer: HostAnswer, wanted: readonly string[]): Finding {
  const got = mediaType(answer);
  const departures =
    answer === undefined || wanted.includes(got) ? [] : [{ path: answer.path, got, wanted: wanted[0] ?? '' }];
  return judged('type', [answer], departures, ending);
}
