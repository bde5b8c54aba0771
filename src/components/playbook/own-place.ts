import { ownAssessment } from '../../flows/own-report/own-levels.ts';
import { handedWords } from '../site/handed-words.ts';

/**
 * Marks on a practice's page where the visitor's own assessment stands: level, target and next step; and puts
 * the sector of the assessment first. Changes nothing where no assessment is kept; rejects where what reads it does not come.
 */
export async function markOwnPlace(article: HTMLElement): Promise<void> {
  const own = await ownAssessment();
  if (!own) return;
  const words = handedWords(article);
  if (own.sector) showFirst(article, own.sector);
  const here = own.levels.get(article.dataset['practice'] ?? '');
  if (here?.level === undefined) return;
  const { level, target, toProve } = here;
  const text = toProve ? `${words.text('here')} (${words.text('toProve')})` : words.text('here');
  mark(article, `level-${level}`, level === target ? `${text} · ${words.text('aim')}` : text);
  if (level !== target) mark(article, `level-${target}`, words.text('aim'));
  mark(article, `step-${level}`, words.text('next'));
}

function mark(article: HTMLElement, id: string, text: string): void {
  const place = article.querySelector<HTMLElement>(`#${id} [data-own]`);
  if (!place) return;
  place.textContent = text;
  place.hidden = false;
}

/** The scenes of the sector before the others, and open; its example before the other. */
function showFirst(article: HTMLElement, sector: string): void {
  const scenes = [...article.querySelectorAll<HTMLDetailsElement>('details[data-sector]')];
  for (const scene of scenes) scene.open = scene.dataset['sector'] === sector;
  for (const group of [scenes, [...article.querySelectorAll<HTMLElement>('#examples [data-sector]')]]) {
    const own = group.find((element) => element.dataset['sector'] === sector);
    if (own && own !== group[0]) group[0]?.before(own);
  }
}
