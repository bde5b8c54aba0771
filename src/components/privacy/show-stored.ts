import {
  eraseAll as eraseAllStored,
  eraseStored,
  readStored,
  type Stored,
} from '../../flows/keeping/stored.ts';
import { count, date, fill } from '../../i18n/words.ts';
import { isPersistent } from '../../stores/browser/everything.ts';
import { type HandedWords, handedWords } from '../site/handed-words.ts';

function sizeIn(words: HandedWords, n: number): string {
  const { lang } = document.documentElement;
  if (n < 1000) return count(lang, words.plural('bytes'), n);
  return fill(words.text('kilobytes'), {
    n: new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(n / 1000),
  });
}

function whatIs(words: HandedWords, { purpose: kind, name, isTabOnly }: Stored): string {
  return [words.texts('purpose')[kind], name, isTabOnly ? words.text('tabOnly') : undefined]
    .filter(Boolean)
    .join(', ');
}

/** When it changed, and where it stands. */
function aboutIt(words: HandedWords, { changed, where }: Stored): string {
  const since =
    changed && fill(words.text('changed'), { date: date(document.documentElement.lang, changed) });
  return [since, words.texts('where')[where]].filter(Boolean).join(', ');
}

/** Lists in the section what this site keeps in the browser, and lets a person erase it, asked twice. */
export function showStored(section: HTMLElement): void {
  const words = handedWords(section);
  const find = <Kind extends Element>(selector: string) => section.querySelector(selector) as Kind;
  const [summary, status] = [find<HTMLElement>('[data-summary]'), find<HTMLElement>('[role=status]')];
  const lasting = find<HTMLElement>('[data-lasting]');
  const [table, eraseAll] = [find<HTMLElement>('[data-table]'), find<HTMLElement>('[data-erase-all]')];
  const [dialog, row] = [find<HTMLDialogElement>('dialog'), find<HTMLTemplateElement>('template')];
  let confirmed: (() => Promise<void>) | undefined;

  /** `isAll`: once it is done nothing is looked for, for to look makes an empty database anew. */
  function ask(question: string, erase: () => Promise<boolean>, done: string, isAll = false): void {
    find<HTMLElement>('#erase-question').textContent = question;
    confirmed = async () => {
      // What erases did not come: nothing was.
      const isErased = await erase().catch(() => false);
      if (isErased && isAll) await show([]);
      else await look();
      status.textContent = isErased ? done : words.text('notErased');
    };
    dialog.showModal();
  }

  function rowOf(stored: Stored): Node {
    const copy = row.content.cloneNode(true) as DocumentFragment;
    const part = (name: string) => copy.querySelector(`[data-${name}]`) as HTMLElement;
    const what = whatIs(words, stored);
    part('what').textContent = what;
    part('key').textContent = stored.key;
    part('about').textContent = aboutIt(words, stored);
    part('size').textContent = sizeIn(words, stored.bytes);
    part('erase').setAttribute('aria-label', fill(words.text('eraseThis'), { what }));
    part('erase').addEventListener('click', () =>
      ask(
        fill(words.text('confirmOne'), { what }),
        () => eraseStored([stored]),
        fill(words.text('erased'), { what }),
      ),
    );
    return copy;
  }

  async function show(stored: readonly Stored[] | null): Promise<void> {
    const has = stored !== null && stored.length > 0;
    const bytes = (stored ?? []).reduce((sum, one) => sum + one.bytes, 0);
    if (stored === null) summary.textContent = words.text('forbidden');
    else if (!has) summary.textContent = words.text('nothing');
    else {
      const size = sizeIn(words, bytes);
      summary.textContent = count(document.documentElement.lang, words.plural('total'), stored.length, {
        size,
      });
    }
    const isLasting = has ? await isPersistent() : undefined;
    lasting.hidden = isLasting === undefined;
    lasting.textContent = words.text(isLasting ? 'persistent' : 'passing');
    table.hidden = !has;
    eraseAll.hidden = !has;
    find('tbody').replaceChildren(...(stored ?? []).map(rowOf));
  }

  /** What reads it did not come: what stood in the list may be gone or not. */
  function sayUnread(): void {
    summary.textContent = words.text('unread');
    for (const part of [lasting, table, eraseAll]) part.hidden = true;
  }

  eraseAll.addEventListener('click', () =>
    ask(words.text('confirmAll'), eraseAllStored, words.text('erasedAll'), true),
  );
  find('[data-cancel]').addEventListener('click', () => dialog.close());
  find('[data-confirm]').addEventListener('click', () => {
    dialog.close();
    // The button that asked goes with its row.
    find<HTMLElement>('h3').focus();
    void confirmed?.();
  });
  const look = () => readStored().then(show, sayUnread);
  window.addEventListener('storage', () => void look());
  // One that comes back from where the browser kept it: what is listed stays itself otherwise, and keeps the focus.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void look());
  void look();
}
