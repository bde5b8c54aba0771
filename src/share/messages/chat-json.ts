import { beyondMeasure } from '../json-measure.ts';
import { type Message, type Sender, senderOf } from './message.ts';

/** How deep an export is followed. */
const DEPTH_AT_MOST = 40;
/** What beyond it is no export of a chat, and would take hundreds of megabytes to read. */
const MEASURE = { depth: 200, values: 1_000_000 };

type Entry = Readonly<Record<string, unknown>>;
const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under the first of these paths that leads to a text or a number. */
function at(entry: Entry, paths: readonly string[]): string | undefined {
  for (const path of paths) {
    let value: unknown = entry;
    for (const key of path.split('.')) value = isEntry(value) ? value[key] : undefined;
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return undefined;
}

/** Where Slack, Teams and others keep who wrote and when. */
const FROM = [
  'user_profile.real_name',
  'user_profile.display_name',
  'from.user.displayName',
  'displayName',
  'from',
  'sender.name',
  'sender',
  'sender_name',
  'author.name',
  'author',
  'username',
  'user',
];
const DATE = ['ts', 'createdDateTime', 'originalarrivaltime', 'composetime', 'date', 'timestamp'];

/** Slack counts seconds, with a fraction that tells messages of one second apart. */
function dateOf(written: string | undefined): string | undefined {
  const isSeconds = written !== undefined && /^\d{9,11}(?:\.\d+)?$/.test(written);
  return isSeconds ? new Date(Number(written) * 1_000).toISOString() : written;
}

/** Is this object a message of its own, not a part of the one it stands in? */
function senderIn(entry: Entry): Sender | undefined {
  const date = dateOf(at(entry, DATE));
  return date === undefined ? undefined : senderOf(at(entry, FROM), date);
}

/** A message while its texts are gathered. */
interface Gathered {
  readonly sender: Sender;
  readonly texts: string[];
}

function gather(value: unknown, into: Gathered, all: Gathered[], depth: number): void {
  if (typeof value === 'string') into.texts.push(value);
  if (typeof value !== 'object' || value === null || depth > DEPTH_AT_MOST) return;
  const own = isEntry(value) ? senderIn(value) : undefined;
  const next = own ? { sender: own, texts: [] } : into;
  if (own) all.push(next);
  for (const one of Object.values(value)) gather(one, next, all, depth + 1);
}

/**
 * The messages of a chat exported as JSON by Slack, Teams or another: each object with a date is one, and every text in
 * it its text, the very same once. Undefined when the text is no JSON, or beyond measure. Takes time in proportion to it.
 */
export function messagesInJson(text: string): readonly Message[] | undefined {
  if (beyondMeasure(text, MEASURE) !== undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const outside: Gathered = { sender: {}, texts: [] };
  const all = [outside];
  gather(value, outside, all, 0);
  return all
    .filter(({ texts }) => texts.length > 0)
    .map(({ sender, texts }) => ({ ...sender, views: [[...new Set(texts)].join('\n')] }));
}
