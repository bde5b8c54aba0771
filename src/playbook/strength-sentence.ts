import type { Messages } from '../i18n/messages.ts';
import type { ResearchStrength } from './research-strength.ts';

/** How much is known of a practice, and whether the studies agree. */
export function strengthSentence(
  { strength, agreement }: Pick<ResearchStrength, 'strength' | 'agreement'>,
  words: Messages['guide']['strength'],
): string {
  const known = words.sentence[strength];
  return agreement === null ? known : `${known} ${words.agreement[agreement]}`;
}
