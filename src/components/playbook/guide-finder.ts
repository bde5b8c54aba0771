import { ownAssessment } from '../../flows/own-report/own-levels.ts';
import type { OwnAssessment, OwnLevel } from '../../flows/own-report/read-own-assessment.ts';
import { count, fill } from '../../i18n/words.ts';
import type { Match } from '../../search/search.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { type HandedWords, handedWords, textsOf } from '../site/handed-words.ts';

/** More places than this say no more than “everywhere”. */
const PLACES_SHOWN = 4;
/** Longer texts are searched for, and not put into the address. */
const ADDRESS_AT_MOST = 1000;

type Search = (query: string) => readonly Match[];
interface FoundPlace {
  readonly id: string;
  readonly element: HTMLElement;
  readonly home: HTMLElement;
  own: OwnLevel | undefined;
}

/** Which entry of the gap filter a practice falls under. */
export function gapKind({ gap, toProve }: Pick<OwnLevel, 'gap' | 'toProve'>): string {
  if (gap === undefined) return 'open';
  if (gap > 1) return 'wide';
  if (gap === 1) return 'one';
  return toProve ? 'prove' : 'reached';
}

/** Wakes the search and the filters of the guide's index. Without a script the whole list simply stands there. */
export function startFinder(form: HTMLFormElement): void {
  // It limits what is searched for, and says what is cut of it: where it does not come, nothing is.
  whenIdle(() => import('../parts/left-out.ts').catch(() => {}));
  const words = handedWords(form);
  const status = form.querySelector<HTMLElement>('[data-status]');
  const clear = form.querySelector<HTMLButtonElement>('button[type="reset"]');
  const best = document.querySelector<HTMLElement>('[data-best]');
  const rows = [...document.querySelectorAll<HTMLElement>('[data-practice]')].flatMap(
    (element): FoundPlace | [] => {
      const { parentElement: home, dataset } = element;
      const id = dataset['practice'];
      return id && home ? { id, element, home, own: undefined } : [];
    },
  );
  let search: Promise<Search> | undefined;
  let turn = 0;

  const loadSearch = () => {
    search ??= openSearch(form.dataset['index'] ?? '', words.text('silent'));
    // A failed load may be tried again with the next letter.
    search.catch(() => {
      search = undefined;
    });
    return search;
  };

  /** False where it was not shown: something else was asked for meanwhile, or the search did not come. */
  const update = async (): Promise<boolean> => {
    const mine = ++turn;
    const { q = '', strength = '', effort = '', gap = '' } = textsOf(form);
    remember({ q, strength, effort, gap });
    if (clear) clear.hidden = !(q || strength || effort || gap);
    let matches: readonly Match[] | undefined;
    if (q.trim()) {
      if (!search) say(status, words.text('loading'));
      const found = await loadSearch().catch(() => undefined);
      if (!found) {
        if (mine === turn) say(status, words.text('failed'));
        return false;
      }
      matches = found(q);
    }
    if (mine !== turn) return false;
    const isKept = ({ element: { dataset }, own }: FoundPlace) =>
      (!strength || dataset['strength'] === strength) &&
      (!effort || dataset['effort'] === effort) &&
      (!gap || (own !== undefined && gapKind(own) === gap));
    const kept = rows.filter((row) => isKept(row) && (!matches || matches.some(({ id }) => id === row.id)));
    show(rows, kept, matches, best, words);
    say(
      status,
      kept.length === 0
        ? words.text('none')
        : count(words.text('locale'), words.plural('shown'), kept.length, { total: rows.length }),
    );
    return true;
  };

  form.addEventListener('input', () => void update());
  form.addEventListener('reset', () => setTimeout(() => void update()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const from = document.activeElement;
    // The search may come late: whoever has gone on since stays where they are.
    void update().then((isShown) => {
      if (isShown && document.activeElement === from)
        document.querySelector<HTMLElement>('[data-practice]:not([hidden]) a')?.focus();
    });
  });
  // Asked for ahead: what does not come is said once something is searched for.
  form.querySelector('[name="q"]')?.addEventListener('focus', () => void loadSearch().catch(() => {}));
  recall(form);
  void update();
  form.dataset['awake'] = '';
  const take = (own: OwnAssessment | null) => {
    const awaited = form.closest('.own-awaited');
    awaited?.classList.remove('own-awaited');
    if (!own) {
      if (awaited) sayUnreadable(form, words);
      return;
    }
    showOwn(form, rows, own, words);
    recall(form);
    void update();
  };
  // What reads them did not come: that they are kept here is known.
  ownAssessment().then(take, () => sayUnreadable(form, words));
}

async function openSearch(address: string, silent: string): Promise<Search> {
  const [{ openIndex }, index] = await Promise.all([
    import('../../search/search.ts'),
    fetch(address).then((answer) => {
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return answer.text();
    }),
  ]);
  return openIndex(index, silent);
}

function say(status: HTMLElement | null, text: string): void {
  if (status && status.textContent !== text) status.textContent = text;
}

/** Shows the kept rows: by axis, or best match first when words were searched. */
function show(
  rows: readonly FoundPlace[],
  kept: readonly FoundPlace[],
  matches: readonly Match[] | undefined,
  best: HTMLElement | null,
  words: HandedWords,
): void {
  const focused = document.activeElement;
  for (const { element, home } of rows) home.append(element);
  for (const row of rows) {
    row.element.hidden = !kept.includes(row);
    showFound(row, undefined, words);
  }
  for (const match of matches ?? []) {
    const row = kept.find(({ id }) => id === match.id);
    if (!row) continue;
    best?.querySelector('ol')?.append(row.element);
    showFound(row, match, words);
  }
  if (best) best.hidden = !matches || kept.length === 0;
  for (const axis of document.querySelectorAll<HTMLElement>('[data-axis]')) {
    axis.hidden = !axis.querySelector('[data-practice]:not([hidden])');
  }
  if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus();
}

/** Says in which parts of the page the words were found, with a link to each. */
function showFound({ element }: FoundPlace, match: Match | undefined, words: HandedWords): void {
  const place = element.querySelector<HTMLElement>('[data-found]');
  const link = element.querySelector<HTMLAnchorElement>('h3 a');
  if (!place || !link) return;
  place.hidden = !match;
  place.replaceChildren();
  if (!match) return;
  const found = match.sections.slice(0, PLACES_SHOWN).flatMap((section): (string | HTMLElement)[] => {
    const name = words.texts('sections')[section];
    if (!name) return [];
    if (section === 'title') return [name];
    const there = document.createElement('a');
    there.href = `${link.pathname}#${section}`;
    there.textContent = name;
    return [there];
  });
  place.append(
    `${words.text('foundIn')} `,
    ...found.flatMap((part, index) => (index > 0 ? [', ', part] : [part])),
  );
}

function showOwn(
  form: HTMLFormElement,
  rows: readonly FoundPlace[],
  own: OwnAssessment,
  words: HandedWords,
): void {
  for (const row of rows) {
    const level = own.levels.get(row.id);
    if (!level) continue;
    row.own = level;
    const place = row.element.querySelector<HTMLElement>('[data-own]');
    if (place) {
      place.textContent = ownText(level, words);
      place.hidden = level.state === 'unanswered';
    }
    const next = level.level === undefined ? '' : (row.element.dataset['efforts'] ?? '').charAt(level.level);
    const effort = row.element.querySelector<HTMLElement>('[data-effort-words]');
    if (level.level === undefined || !effort) continue;
    row.element.dataset['effort'] = next;
    effort.hidden = next === '';
    effort.textContent = fill(words.text('effortNext'), {
      effort: (words.texts('effort')[next] ?? '').toLocaleLowerCase(words.text('locale')),
    });
  }
  sayLead(form, fill(words.part('own').text('lead'), { name: own.name }));
  const filter = form.querySelector<HTMLElement>('[data-own-filter]');
  if (filter) filter.hidden = false;
}

/** The filter by own gaps keeps its place, where something is kept, and cannot be used: the report says what can be done. */
function sayUnreadable(form: HTMLFormElement, words: HandedWords): void {
  sayLead(form, words.part('own').text('unreadable'));
  const select = form.querySelector<HTMLSelectElement>('[data-own-filter] select');
  if (select) select.disabled = true;
}

function sayLead(form: HTMLFormElement, text: string): void {
  const lead = form.querySelector<HTMLElement>('[data-own-lead]');
  const said = lead?.querySelector('span');
  if (!lead || !said) return;
  said.textContent = text;
  lead.hidden = false;
}

/** “Your level: In place, to be proven”, and below it “Target: Measured”. */
function ownText({ state, level, target, toProve }: OwnLevel, words: HandedWords): string {
  if (state !== 'rated') return words.texts('state')[state] ?? '';
  const name = `${words.texts('level')[level ?? 0]}${toProve ? `, ${words.part('own').text('toProve')}` : ''}`;
  return `${fill(words.part('own').text('level'), { level: name })}\n${fill(words.part('own').text('target'), { target: words.texts('level')[target] ?? '' })}`;
}

/** Keeps the choice in the address, so that coming back finds the same list. */
function remember(choice: Readonly<Record<string, string>>): void {
  const chosen = new URLSearchParams(
    Object.entries(choice).filter(([, value]) => value.trim() !== '' && value.length <= ADDRESS_AT_MOST),
  );
  const query = chosen.size > 0 ? `?${chosen}` : '';
  if (query !== location.search) history.replaceState(null, '', location.pathname + query + location.hash);
}

function recall(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}
