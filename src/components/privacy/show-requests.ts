import { count } from '../../i18n/words.ts';
import { countRequests } from '../../stores/browser/visit.ts';
import { handedWords } from '../site/handed-words.ts';

/** Says in the section how many requests the page made since it was opened, and to whom; follows as there are more. */
export function showRequests(section: HTMLElement): void {
  const words = handedWords(section);
  const said = section.querySelector('[role=status]');
  countRequests(({ all, elsewhere }) => {
    const { lang } = document.documentElement;
    const { host } = location;
    if (said)
      said.textContent =
        elsewhere > 0
          ? count(lang, words.plural('elsewhere'), elsewhere, { host })
          : count(lang, words.plural('count'), all, { host });
  });
}
