import type { EarlyInput } from './left-out.ts';
import { whenIdle } from './when-idle.ts';

const early: EarlyInput[] = [];
/** What is said where the part that says how much was cut does not come. None while pages are built. */
const note = globalThis.document?.getElementById('end-cut');

/** What is cut is said by a part that comes after all that is seen: till then it is remembered, however long that takes. */
function remember({ target, data, isComposing }: InputEvent): void {
  const field = target as HTMLTextAreaElement;
  if (!isComposing) early.push([field, data, field.value.length + field.selectionStart - field.selectionEnd]);
  takeOver();
}

// What could not come is asked for again with the next input.
const takeOver = () =>
  import('./left-out.ts').then(
    (part) => part.takeOver(early, remember, note),
    () => {
      for (const [field] of early) {
        if (!note || field.value.length !== field.maxLength) continue;
        note.hidden = false;
        if (field.getClientRects()[0]) (field.closest('label') ?? field).after(note);
      }
    },
  );

if (note) {
  addEventListener('beforeinput', remember);
  // What is full by now was filled, and may have been cut, while nobody listened.
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('[maxlength]'))
    if (field.value.length === field.maxLength) early.push([field]);
  whenIdle(takeOver);
}
