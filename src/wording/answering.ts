import type { Level } from '../domain/model/answer.ts';
import type { Messages } from '../i18n/messages.ts';

type Names = Pick<Messages['common'], 'level' | 'state'>;

/** A level as the questionnaire writes it: “3 · Measured”. */
export function levelName({ level: names }: Pick<Names, 'level'>, level: Level): string {
  return `${level} · ${names[level]}`;
}

/** A card of a question in words, a level with its number; null is no answer. */
export function choiceName(names: Names, choice: `${Level}` | 'not-applicable' | 'dont-know' | null): string {
  if (choice === null) return names.state.unanswered;
  if (choice === 'not-applicable' || choice === 'dont-know') return names.state[choice];
  return levelName(names, Number(choice) as Level);
}
