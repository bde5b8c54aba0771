import { LEFT_OUT } from '../../i18n/left-out.ts';
import { FALLBACK_LOCALE, isLocale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import { wholeSigns } from '../../share/whole-signs.ts';

/** Browsers take too long to cut more. In UTF-16 units. */
const LONG = 1_000_000;

/** A text that is put into a field. */
interface Entry {
  readonly field: HTMLTextAreaElement;
  readonly text: string;
  /** How much of it fits. */
  readonly room: number;
}

/** What is put into a field that it has no room for; undefined where all fits. */
function beyondRoom({ target, data, isComposing }: InputEvent): Entry | undefined {
  // Controls of other kinds have no limit.
  const field = target as HTMLTextAreaElement;
  const { maxLength, value, selectionStart, selectionEnd } = field;
  if (!data || isComposing || !(maxLength >= 0)) return undefined;
  const room = Math.max(0, maxLength - value.length + selectionEnd - selectionStart);
  // The system writes ends of lines with two signs, a field with one.
  const begin = data.slice(0, 2 * room + 1).replace(/\r\n/g, '\n');
  return begin.length > room ? { field, text: begin + data.slice(2 * room + 1), room } : undefined;
}

/** The sentence for it, in the language of the page. */
function sentence({ field, text, room }: Entry): string {
  const { lang } = document.documentElement;
  const said = (n: number) => n.toLocaleString(lang);
  return fill(LEFT_OUT[isLocale(lang) ? lang : FALLBACK_LOCALE], {
    left: said(text.length - room),
    all: said(text.length),
    most: said(field.maxLength),
  });
}

/** Puts in what fits, in the place of what is selected, as a browser does. */
function putIn({ field, text, room }: Entry): void {
  const { selectionStart, selectionEnd } = field;
  field.setRangeText(wholeSigns(text.slice(0, room)), selectionStart, selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const note = document.createElement('p');
note.className = 'error no-print';
note.setAttribute('role', 'alert');
let noted: EventTarget | null = null;

// The note stands behind the field until more is done there.
document.addEventListener('beforeinput', (event) => {
  const entry = beyondRoom(event);
  if (entry) {
    noted = entry.field;
    note.textContent = sentence(entry);
    (entry.field.closest('label') ?? entry.field).after(note);
  } else if (noted === event.target) note.remove();
  if (!entry || entry.text.length < LONG) return;
  event.preventDefault();
  putIn(entry);
});
