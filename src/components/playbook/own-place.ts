import type { PracticeId } from '../../domain/model/model.ts';
import { ownAssessment } from '../../flows/own-report/own-levels.ts';

interface OwnWords {
  readonly here: string;
  readonly toProve: string;
  readonly aim: string;
  readonly next: string;
}

/**
 * Marks on a practice's page where the visitor's own assessment stands: level, target and next step; and puts
 * the sector of the assessment first. Changes nothing where no assessment is kept.
 */
export async function markOwnPlace(article: HTMLElement): Promise<void> {
  const own = await ownAssessment();
  if (!own) return;
  const words = JSON.parse(article.dataset['ownWords'] ?? '') as OwnWords;
  if (own.sector) showFirst(article, own.sector);
  const { level, target, toProve } = own.levels[article.dataset['practice'] as PracticeId];
  if (level === undefined) return;
  const here = toProve ? `${words.here} (${words.toProve})` : words.here;
  mark(article, `level-${level}`, level === target ? `${here} · ${words.aim}` : here);
  if (level !== target) mark(article, `level-${target}`, words.aim);
  mark(article, `step-${level}`, words.next);
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
