import type { SearchDocument } from '../search/search.ts';
import { withoutCitations } from './cited-text.ts';
import type { PracticePage } from './practices.ts';

/** All that can be searched of a practice's page, part by part as the page shows it. */
export function searchDocument({ practice, words, body }: PracticePage): SearchDocument {
  const { title, question, definition, levels, proof, levelsBySector, sectors } = words;
  return {
    id: practice.id,
    title,
    levels: plain([question, definition, levels, proof, levelsBySector, sectors]),
    why: plain([body.replace(/<[^<>]+>/g, ' '), words.research, words.contrary]),
    steps: plain(words.steps),
    indicators: plain([words.indicators, words.room]),
    examples: plain(words.examples.map(({ text }) => text)),
    objections: plain(words.objections),
    limits: plain([words.notApplicable, words.neighbours.map(({ text }) => text)]),
  };
}

/** Every text within, joined, without citation marks. */
function plain(value: unknown): string {
  if (typeof value === 'string') return withoutCitations(value);
  return value && typeof value === 'object' ? Object.values(value).map(plain).join(' ') : '';
}
