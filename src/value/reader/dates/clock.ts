const ZONE = String.raw`(?:\s?[-+−]\d{1,2}(?::?\d{2})?)?(?:\s?\p{L}[\p{L}\d\s/_+:.'’−-]{0,60})?(?:\s?[([][^)\]]{0,60}[)\]])?`;
const HALF = String.raw`(?:\s?(?<half>[ap])\.?\s?m\b\.?)?`;
const HOUR = String.raw`(?<hour>\d{1,2})(?:\s?(?:[:.]|h(?:eures?)?)\s?(?<minute>\d{2})(?:\s?(?:[:.]|m(?:in)?)\s?(?<second>\d{2})(?:[.,:]\d{1,9})?s?|\s?min)?|\s?(?<full>h(?:eures?)?)\b)?`;
const BEFORE = String.raw`(?:T|[\s,;@_-]+(?:(?:à|a|at|um|kl)\.?\s?)?)`;
/** What may follow a day: nothing, a zone, or a time of day with its zone. */
const AFTER_DAY = new RegExp(`^(?:Z|[-+−]\\d{2}:\\d{2}|${BEFORE}${HOUR}${HALF}${ZONE})?$`, 'iu');
const BEFORE_DAY = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?[ap]m)?[\s,]+/i;

function isOfDay(hour: number, minute: number, second: number): boolean {
  return hour <= 24 && minute <= 59 && second <= 60;
}

/** Whether what stands behind a day is nothing but a time of day, in the forms of French and English. */
export function isTimeOfDay(rest: string): boolean {
  if (rest === '') return true;
  const found = AFTER_DAY.exec(rest)?.groups;
  if (found === undefined) return false;
  const hour = Number(found['hour'] ?? 0);
  const isBare = found['minute'] === undefined && found['half'] === undefined && found['full'] === undefined;
  if ((found['hour'] !== undefined && isBare) || (found['half'] !== undefined && hour > 12)) return false;
  return isOfDay(hour, Number(found['minute'] ?? 0), Number(found['second'] ?? 0));
}

/** A text without the time of day in front of its day, and the zone behind it, if there is one. */
export function withoutTimeBefore(text: string): string {
  const found = BEFORE_DAY.exec(text);
  if (!found || !isOfDay(Number(found[1]), Number(found[2]), Number(found[3] ?? 0))) return text;
  return text.slice(found[0].length).replace(/ [A-Z]{3,5}$/, '');
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Where two digits up to a number end; -1 when they do not stand there. The first may be missing in an hour. */
function pairEnd(text: string, at: number, most: number, mayBeOne: boolean): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  if (!isDigit(first)) return -1;
  if (!isDigit(second)) return mayBeOne ? at + 1 : -1;
  return (first - 48) * 10 + second - 48 <= most ? at + 2 : -1;
}

const COLON = 58;

/** Whether a text ends, from `at` on, in a time of day as programs write it: 14:05, 8:05:11.123, 14:05:11Z, 14:05+01:00. */
export function isPlainTime(text: string, at: number): boolean {
  const hour = pairEnd(text, at, 24, true);
  if (hour < 0 || text.charCodeAt(hour) !== COLON) return false;
  let end = pairEnd(text, hour + 1, 59, false);
  if (end < 0) return false;
  if (text.charCodeAt(end) === COLON) {
    end = pairEnd(text, end + 1, 60, false);
    if (end < 0) return false;
    if (text[end] === '.' || text[end] === ',') {
      end += 1;
      while (isDigit(text.charCodeAt(end))) end += 1;
    }
  }
  return end === text.length || (text[end] === 'Z' && end + 1 === text.length);
}
