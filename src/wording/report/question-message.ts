import type { PracticeId } from '../../domain/model/model.ts';
import type { Messages } from '../../i18n/messages.ts';
import { fill } from '../../i18n/words.ts';
import { marks } from '../model-mark.ts';

/** The words of a question that can be sent to somebody. */
export interface QuestionLanguage {
  readonly t: Pick<Messages, 'report' | 'common'>;
  /** Whose own words are among these; undefined where all are ours. */
  readonly modified?: string | undefined;
  readonly practices: Readonly<
    Record<PracticeId, { readonly question: string; readonly levels: readonly string[] }>
  >;
}

/** The message that asks somebody about one practice: its question and its levels. */
export function questionMessage(
  text: QuestionLanguage,
  practice: PracticeId,
  scope: string | undefined,
): string {
  const { t, practices } = text;
  const { question, levels } = practices[practice];
  const numbered = levels.map((anchor, level) => `${level}. ${anchor}`).join('\n');
  const { find } = t.report;
  const asked = fill(find.text, { scope: scope || find.noScope, question, levels: numbered });
  return [asked, ...marks(text)].join('\n\n');
}
