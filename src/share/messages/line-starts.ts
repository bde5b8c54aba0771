import { type Sender, senderOf } from './message.ts';

const DATE = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
const TIME = String.raw`\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?`;
const STAMP = String.raw`${DATE}(?:,|\sà|\sat)?\s${TIME}`;
const WHEN = `(?:${STAMP}|${TIME})`;
const QUOTED = String.raw`[>|\s]{0,40}`;

/** `21/11/2026, 10:02 - Ann: …`: WhatsApp on Android. */
const DASHED = new RegExp(String.raw`^(?<date>${STAMP})\s[-–]\s(?<from>[^:]{1,80}?)\s?:(?:\s|$)`, 'i');
/** `[21/11/2026, 10:02:33] Ann: …`, `[10:02] Ann`: WhatsApp on iOS, Teams. */
const BRACKETED = new RegExp(String.raw`^\[(?<date>${WHEN})\]\s(?<from>[^:]{1,80}?)(?:\s?:(?:\s|$)|$)`, 'i');
/** `Ann  10:02`, `Ann [10:02]`, `Ann<tab>21/11/2026 10:02`: Slack and Teams, copied. */
const NAMED = new RegExp(
  String.raw`^(?<from>[^\s:[\d#][^:[#\t]{0,79}?)(?:\s{2}\s{0,9}|\t\s{0,9}|\s?\[)(?<date>${WHEN})\]?$`,
  'i',
);
/** A line with nothing but a time; the name stands above. */
const TIMED = new RegExp(String.raw`^\s{0,20}\[?(?<date>${WHEN})\]?$`, 'i');
/** `On Sat, Nov 21, 2026 at 10:02, Ann <ann@…> wrote:`, `Le 21/11/2026 à 10:02, Ann a écrit :`. */
const WROTE = new RegExp(
  String.raw`^${QUOTED}(?:On|Le)\s(?<date>.{4,60}?${TIME}),?\s(?<from>.{1,160}?)\s(?:wrote|a écrit)\s?:$`,
  'i',
);
/** `From: Ann` above `Sent: …`: what Outlook and forwarded mail put before a text. */
const FROM = new RegExp(String.raw`^${QUOTED}\*?(?:From|De)\s?:\*?\s{0,9}(?<from>\S.{0,199})$`, 'i');
const HEADED = new RegExp(String.raw`^${QUOTED}\*?(?:Sent|Envoyé|Date|To|À|Cc|Subject|Objet)\s?:`, 'i');
const SENT = new RegExp(String.raw`^${QUOTED}\*?(?:Sent|Envoyé|Date)\s?:\*?\s{0,9}(?<date>\S.{0,99})$`, 'i');

const senderIn = (match: RegExpExecArray | null): Sender | undefined =>
  match ? senderOf(match.groups?.['from'], match.groups?.['date']) : undefined;

const first = (patterns: readonly RegExp[], line: string) => {
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (match) return match;
  }
  return null;
};

/** Who wrote what follows, where a line ends by saying so. */
const wroteOn = (line: string) => (line.endsWith(':') ? senderIn(WROTE.exec(line)) : undefined);

/** A name alone on its line: short, and neither a sentence nor an address. */
const isName = (line: string) => /^\s{0,20}\p{L}[^:#/@]{0,59}$/u.test(line) && !/[.!?,]\s*$/.test(line);

/** Who begins to write on the first of these lines, given with the line before and the three after it. */
export function startOn(line: string, before: string, after: readonly string[]): Sender | undefined {
  const isDated = /\d/.test(line);
  const plain = isDated ? senderIn(first([DASHED, BRACKETED, NAMED], line)) : undefined;
  if (plain) return plain;
  const timed = isDated && isName(before) ? TIMED.exec(line) : null;
  if (timed) return senderOf(before, timed.groups?.['date']);
  const [next = ''] = after;
  const wrote = wroteOn(line) ?? wroteOn(`${line} ${next.replace(/^[>|\s]+/, '')}`);
  if (wrote) return wrote;
  const from = HEADED.test(next) ? FROM.exec(line) : null;
  if (!from) return undefined;
  const sent = after.map((one) => SENT.exec(one)).find((one) => one !== null);
  return senderOf(from.groups?.['from'], sent?.groups?.['date']);
}
