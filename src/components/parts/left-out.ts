import { QUOTES } from '../../i18n/conventions.ts';
import { grouped } from '../../i18n/grouped.ts';
import { LEFT_OUT, LINES_LEFT_OUT, STRETCHES_LEFT_OUT } from '../../i18n/left-out.ts';
import { FALLBACK_LOCALE, isLocale, type Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import { wholeSigns } from '../../share/whole-signs.ts';

/** Browsers take too long to cut more. In UTF-16 units. */
const LONG = 1_000_000;

/** Browsers take too long to lay out more lines; a long thread of mail has a fifth of them. */
const LINES_AT_MOST = 5_000;

/** Browsers take too long to lay out more stretches of signs that the face of the page has not, or that turn the direction. */
const STRETCHES_AT_MOST = 3_000;

/** Such signs, as far as no more than a mark and a blank, or two figures, stand between them. */
const STRETCH = /[^\0-\u024f\u2010-\u2027\u20ac](?:[\0-?]{0,2}[^\0-\u024f\u2010-\u2027\u20ac])*/g;

/** So much is shown of a text that is not on the page any more. */
const SHOWN = 40;

/**
 * What was put into a field before this came, and how long the text around it was before the browser cut anything; the field
 * alone where no more is known than that it was full.
 */
export type EarlyInput = readonly [field: HTMLTextAreaElement, data?: string | null, around?: number];

/** What a field had no room for; of no length where no more is known than that it was full. */
interface Cut {
  readonly field: HTMLTextAreaElement;
  readonly length: number;
  /** How much of it fits. */
  readonly room: number;
}

/** A text that is put into a field. */
interface Entry extends Cut {
  /** Its beginning, longer than what fits: of millions of signs a browser makes no second text in time. */
  readonly begin: string;
  /** What of it there is too much of. */
  readonly tooMany: 'signs' | 'lines' | 'stretches';
}

/** How much of a text stands in so many lines. */
function lengthOfLines(text: string, lines: number): number {
  let at = -1;
  for (let line = 0; line < lines; line += 1) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return text.length;
  }
  return at;
}

/** How much of a text stands before so many stretches are over. */
function lengthOfStretches(text: string, stretches: number): number {
  let left = stretches;
  for (const { index } of text.matchAll(STRETCH)) {
    if (left === 0) return index;
    left -= 1;
  }
  return text.length;
}

/** What is put into a field that it has no room for; undefined where all fits. */
function beyondRoom(target: EventTarget | null, data: string | null | undefined): Entry | undefined {
  // Controls of other kinds have no limit.
  const field = target as HTMLTextAreaElement;
  const { maxLength, value, selectionStart, selectionEnd } = field;
  if (!data || !(maxLength >= 0)) return undefined;
  const free = Math.max(0, maxLength - value.length + selectionEnd - selectionStart);
  // The system writes ends of lines with two signs, a field with one.
  const begin = data.slice(0, 2 * free + 1).replace(/\r\n/g, '\n');
  const rest = value.slice(0, selectionStart) + value.slice(selectionEnd);
  const lines = Math.max(1, LINES_AT_MOST + 1 - rest.split('\n').length);
  const inLines = field.type === 'textarea' ? lengthOfLines(begin, lines) : begin.length;
  const stretches = Math.max(0, STRETCHES_AT_MOST - (rest.match(STRETCH)?.length ?? 0));
  const inStretches = lengthOfStretches(begin, stretches);
  const room = Math.min(free, inLines, inStretches);
  if (begin.length <= room) return undefined;
  const length = begin.length + Math.max(0, data.length - (2 * free + 1));
  const tooMany = room === free ? 'signs' : room === inLines ? 'lines' : 'stretches';
  return { field, begin, length, room, tooMany };
}

function pageLocale(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : FALLBACK_LOCALE;
}

/** What is said of a field of which no more is known than that it was full. */
let full = '';

type ToSay = Cut & Partial<Pick<Entry, 'tooMany'>>;

/** The sentence for it, in the language of the page. */
function sentence({ field, length, room, tooMany = 'signs' }: ToSay): string {
  if (length === 0) return full;
  const locale = pageLocale();
  const words = { signs: LEFT_OUT, lines: LINES_LEFT_OUT, stretches: STRETCHES_LEFT_OUT }[tooMany];
  const most = { signs: field.maxLength, lines: LINES_AT_MOST, stretches: STRETCHES_AT_MOST }[tooMany];
  return fill(words[locale], grouped(locale, { left: length - room, all: length, most }));
}

/** Puts in what fits, in the place of what is selected, as a browser does. */
function putIn({ field, begin, room }: Entry): void {
  const { selectionStart, selectionEnd } = field;
  field.setRangeText(wholeSigns(begin.slice(0, room)), selectionStart, selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const notes = new Map<EventTarget | null, HTMLElement>();

/** The place beside a field where it is said, one a field. */
function noteOf(field: HTMLTextAreaElement): HTMLElement {
  const known = notes.get(field);
  if (known) return known;
  const note = document.createElement('p');
  note.className = 'error no-print';
  note.setAttribute('role', 'alert');
  // Clear of the ring of the focus, on pages too that have no other form.
  note.style.margin = '8px 0';
  notes.set(field, note);
  return note;
}

/** Says what has no room, beside the field. */
function say(entry: ToSay): void {
  const note = noteOf(entry.field);
  note.textContent = sentence(entry);
  (entry.field.closest('label') ?? entry.field).after(note);
}

/** Says what has no room until more is done in the field; puts in itself what would choke the browser. */
function take(event: Event, entry: Entry | undefined): void {
  if (entry) say(entry);
  else notes.get(event.target)?.remove();
  if (!entry || !isChoking(entry)) return;
  event.preventDefault();
  // To hand over the text took the browser long enough: it lays out what fits in a task of its own.
  setTimeout(putIn, 0, entry);
}

/** A field of a page of prose: it is limited so once this says what it has no room for; till then nothing is cut that is searched for. */
for (const field of document.querySelectorAll<HTMLInputElement>('[data-most]'))
  field.maxLength = Number(field.dataset['most']);

const isChoking = ({ length, tooMany }: Entry) => length >= LONG || tooMany !== 'signs';

document.addEventListener('beforeinput', (event) => {
  if (!event.isComposing) take(event, beyondRoom(event.target, event.data));
});
// Before the browser has it: by the next event it has made it its own. Asked for where there is a limit alone, for of
// millions of signs the browser takes its time to hand them over.
document.addEventListener('paste', (event) => {
  const { maxLength, readOnly } = event.target as HTMLTextAreaElement;
  if (!(maxLength >= 0) || readOnly) return;
  const entry = beyondRoom(event.target, event.clipboardData?.getData('text/plain'));
  if (entry && isChoking(entry)) take(event, entry);
});

/** How a text begins that is not on the page any more, so that one knows which it was. */
function quoted({ value }: HTMLTextAreaElement): string {
  const [before, after] = QUOTES[pageLocale()];
  return `${before}${wholeSigns(value.slice(0, SHOWN))}…${after} `;
}

/** Says all that one field had no room for; at the head of the page where the field is gone, with how its text begins. */
function sayAfter(entries: readonly Cut[]): void {
  const sumOf = (count: 'length' | 'room') => entries.reduce((sum, entry) => sum + entry[count], 0);
  const [last] = entries.slice(-1);
  if (!last) return;
  const { field } = last;
  say({ field, length: sumOf('length'), room: sumOf('room') });
  if (field.getClientRects().length > 0) return;
  const note = noteOf(field);
  note.prepend(quoted(field));
  document.querySelector('main')?.prepend(note);
}

/** What a browser cut of a text, and did not say. */
function cutOf([field, data, around = 0]: EarlyInput): Cut | undefined {
  if (data === undefined) return { field, length: 0, room: 0 };
  const { length } = data?.replace(/\r\n/g, '\n') ?? '';
  const room = Math.max(0, field.maxLength - around);
  return field.maxLength >= 0 && length > room ? { field, length, room } : undefined;
}

/**
 * From here on this listens, and no more whoever remembered what was put into fields before; says what was cut of it, in the
 * place of the note that something was.
 */
export function takeOver(
  early: EarlyInput[],
  remember: (event: InputEvent) => void,
  note: HTMLElement | null,
): void {
  removeEventListener('beforeinput', remember);
  full = note?.textContent ?? '';
  note?.remove();
  const cut = early.splice(0).flatMap((input) => cutOf(input) ?? []);
  for (const field of new Set(cut.map((entry) => entry.field)))
    sayAfter(cut.filter((entry) => entry.field === field));
}
