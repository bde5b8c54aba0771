import type { EarlyInput } from './left-out.ts';
import { whenIdle } from './when-idle.ts';

const early: EarlyInput[] = [];

/** What is cut is said by a part that comes after all that is seen: till then it is remembered, however long that takes. */
function remember(event: InputEvent): void {
  const field = event.target as HTMLTextAreaElement;
  early.push([event, field.value.length + field.selectionStart - field.selectionEnd]);
  takeOver();
}

// What could not come is asked for again with the next input.
const takeOver = () =>
  import('./left-out.ts').then(
    (part) => part.takeOver(early, remember),
    () => {},
  );

// Not while pages are built.
if (globalThis.document) {
  addEventListener('beforeinput', remember);
  whenIdle(takeOver);
}
