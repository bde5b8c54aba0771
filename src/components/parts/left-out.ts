import { grouped } from '../../i18n/grouped.ts';
import { LEFT_OUT, LINES_LEFT_OUT } from '../../i18n/left-out.ts';
import { FALLBACK_LOCALE, isLocale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import { wholeSigns } from '../../share/whole-signs.ts';

/** Browsers take too long to cut more. In UTF-16 units. */
const LONG = 1_000_000;

/** Browsers take too long to lay out more lines; a long thread of mail has a fifth of them. */
const LINES_AT_MOST = 5_000;

/** A text that is put into a field. */
interface Entry {
  readonly field: HTMLTextAreaElement;
  /** Its beginning, longer than what fits: of millions of signs a browser makes no second text in time. */
  readonly begin: string;
  readonly length: number;
  /** How much of it fits. */
  readonly room: number;
  /** Whether there is no room for its lines. */
  readonly isOfLines: boolean;
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
  const room = Math.min(free, inLines);
  if (begin.length <= room) return undefined;
  const length = begin.length + Math.max(0, data.length - (2 * free + 1));
  return { field, begin, length, room, isOfLines: inLines < free };
}

/** The sentence for it, in the language of the page. */
function sentence({ field, length, room, isOfLines }: Entry): string {
  const { lang } = document.documentElement;
  const words = isOfLines ? LINES_LEFT_OUT : LEFT_OUT;
  const most = isOfLines ? LINES_AT_MOST : field.maxLength;
  const counts = { left: length - room, all: length, most };
  return fill(words[isLocale(lang) ? lang : FALLBACK_LOCALE], grouped(lang, counts));
}

/** Puts in what fits, in the place of what is selected, as a browser does. */
function putIn({ field, begin, room }: Entry): void {
  const { selectionStart, selectionEnd } = field;
  field.setRangeText(wholeSigns(begin.slice(0, room)), selectionStart, selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const note = document.createElement('p');
note.className = 'error no-print';
note.setAttribute('role', 'alert');
// Clear of the ring of the focus, on pages too that have no other form.
note.style.margin = '8px 0';
let noted: EventTarget | null = null;

/** Says what has no room, beside the field until more is done there; puts in itself what would choke the browser. */
function take(event: Event, entry: Entry | undefined): void {
  if (entry) {
    noted = entry.field;
    note.textContent = sentence(entry);
    (entry.field.closest('label') ?? entry.field).after(note);
  } else if (noted === event.target) note.remove();
  if (!entry || !isChoking(entry)) return;
  event.preventDefault();
  // To hand over the text took the browser long enough: it lays out what fits in a task of its own.
  setTimeout(putIn, 0, entry);
}

const isChoking = ({ length, isOfLines }: Entry) => length >= LONG || isOfLines;

document.addEventListener('beforeinput', (event) => {
  if (!event.isComposing) take(event, beyondRoom(event.target, event.data));
});
// Before the browser has it: by the next event it has made it its own.
document.addEventListener('paste', (event) => {
  const entry = beyondRoom(event.target, event.clipboardData?.getData('text/plain'));
  if (entry && isChoking(entry) && !entry.field.readOnly) take(event, entry);
});
