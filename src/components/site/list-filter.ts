import { count } from '../../i18n/words.ts';
import { wordsOf } from '../../search/folded-words.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { handedWords, textsOf } from './handed-words.ts';

/** How many entries are read between two chances to answer. */
const READ_AT_ONCE = 20;

/** Wakes the filter of a list of entries. Without a script the whole list simply stands there. */
export function startListFilter(form: HTMLFormElement, entries: readonly HTMLElement[]): void {
  // It limits what is searched for, and says what is cut of it: where it does not come, nothing is.
  whenIdle(() => import('../parts/left-out.ts').catch(() => {}));
  const words = handedWords(form);
  const status = form.querySelector<HTMLElement>('[data-status]');
  const clear = form.querySelector<HTMLButtonElement>('button[type="reset"]');
  const textsByEntry = new Map<HTMLElement, readonly string[]>();
  const textOf = (entry: HTMLElement) => {
    const text = textsByEntry.get(entry) ?? wordsOf(entry.textContent ?? '');
    textsByEntry.set(entry, text);
    return text;
  };
  // Hundreds of texts are read a few at a time, so that none of it holds the page up.
  const readAhead = (from: number) => {
    entries.slice(from, from + READ_AT_ONCE).forEach(textOf);
    if (from < entries.length) setTimeout(() => readAhead(from + READ_AT_ONCE));
  };

  const update = () => {
    const { q = '', ...filters } = textsOf(form);
    const wanted = wordsOf(q);
    const chosen = Object.entries(filters).filter(([, value]) => value !== '');
    let shown = 0;
    for (const entry of entries) {
      const isKept =
        chosen.every(([name, value]) => entry.dataset[name]?.split(' ').includes(value)) &&
        wanted.every((word) => textOf(entry).some((candidate) => candidate.startsWith(word)));
      entry.hidden = !isKept;
      if (isKept) shown += 1;
    }
    if (clear) clear.hidden = wanted.length === 0 && chosen.length === 0;
    if (status) {
      status.textContent =
        shown === 0
          ? words.text('none')
          : count(words.text('locale'), words.plural('shown'), shown, { total: entries.length });
    }
  };

  form.addEventListener('input', update);
  form.addEventListener('reset', () => setTimeout(update));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    entries
      .find((entry) => !entry.hidden)
      ?.querySelector<HTMLElement>('a')
      ?.focus();
  });
  // A link to a filtered-out source shows it again.
  addEventListener('hashchange', () => {
    const entry = entries.find(({ id }) => `#${id}` === location.hash);
    if (!entry?.hidden) return;
    form.reset();
    update();
    entry.scrollIntoView();
  });
  update();
  form.dataset['awake'] = '';
  setTimeout(() => readAhead(0));
}
