import { findingsOf } from '../../flows/hosting/findings.ts';
import type { Finding } from '../../flows/hosting/judging.ts';
import { lookAtHost } from '../../flows/hosting/look.ts';
import { BETWEEN_FACTS, count, fill } from '../../i18n/words.ts';
import { type HandedWords, handedWords } from '../site/handed-words.ts';

/** A finding in words; what is empty is not shown. */
interface Told {
  readonly verdict: string;
  readonly looked: string;
  readonly departures: string;
  readonly todo: string;
}

function tell(words: HandedWords, { id, of, verdict, departures }: Finding): Told {
  const todo = { right: '', wrong: 'mend', unseen: 'unclear' }[verdict];
  return {
    verdict: words.part('verdict').text(verdict),
    looked: fill(words.part('looked').text(id), { of }),
    departures: departures
      .map(({ path, got, wanted }) =>
        fill(words.text('departure'), { path, got: got || words.text('nothing'), wanted }),
      )
      .join('\n'),
    todo: todo === '' ? '' : words.part(todo).text(id),
  };
}

const FIRST: readonly Finding['verdict'][] = ['wrong', 'unseen', 'right'];

/** What is to be mended first. */
const inOrder = (findings: readonly Finding[]) =>
  FIRST.flatMap((verdict) => findings.filter((one) => one.verdict === verdict));

function summarise(words: HandedWords, findings: readonly Finding[]): string {
  const of = (verdict: Finding['verdict']) => findings.filter((one) => one.verdict === verdict).length;
  return count(document.documentElement.lang, words.plural('done'), findings.length, {
    host: location.host,
    right: of('right'),
    wrong: of('wrong'),
    unseen: of('unseen'),
  });
}

const asText = (said: string, told: readonly Told[]) =>
  [
    said,
    ...told.map(({ verdict, looked, departures, todo }) =>
      [verdict + BETWEEN_FACTS + looked, departures, todo].filter(Boolean).join('\n'),
    ),
  ].join('\n\n');

/** Wakes the check: nothing is asked before its button is pressed, and nothing of anyone but this site. */
export function startHostCheck(section: HTMLElement): void {
  const words = handedWords(section);
  const find = <Kind extends Element>(selector: string) => section.querySelector(selector) as Kind;
  const [said, list] = [find<HTMLElement>('[role=status]'), find<HTMLElement>('ul')];
  const [check, copy] = [find<HTMLButtonElement>('[data-check]'), find<HTMLElement>('[data-copy]')];
  const item = find<HTMLTemplateElement>('template');
  const headers = words.part('wanted');
  const wanted = {
    page: headers.texts('page'),
    script: headers.texts('script'),
    worker: headers.texts('worker'),
  };
  let text = '';

  function row(told: Told): Node {
    const shown = item.content.cloneNode(true) as DocumentFragment;
    const part = (selector: string) => shown.querySelector(selector) as HTMLElement;
    part('[data-verdict]').textContent = told.verdict;
    part('[data-looked]').textContent = BETWEEN_FACTS + told.looked;
    part('code').textContent = told.departures;
    part('[data-todo]').textContent = told.todo;
    part('[data-departures]').hidden = told.departures === '';
    part('[data-todo]').hidden = told.todo === '';
    return shown;
  }

  async function run(): Promise<void> {
    if (check.hasAttribute('aria-disabled')) return;
    check.setAttribute('aria-disabled', 'true');
    said.textContent = words.text('running');
    const findings = findingsOf(await lookAtHost(document.documentElement.lang), wanted);
    const told = inOrder(findings).map((finding) => tell(words, finding));
    list.replaceChildren(...told.map(row));
    list.hidden = false;
    copy.hidden = false;
    said.textContent = summarise(words, findings);
    text = asText(said.textContent, told);
    check.textContent = words.text('again');
    check.removeAttribute('aria-disabled');
  }

  said.textContent = '';
  check.hidden = false;
  check.addEventListener('click', () => void run());
  copy.addEventListener('click', async () => {
    const isCopied = await import('../../stores/browser/clipboard.ts')
      .then(({ copyText }) => copyText(text))
      // The part did not come: the page says to copy by hand.
      .catch(() => false);
    said.textContent = words.text(isCopied ? 'copied' : 'notCopied');
  });
}
