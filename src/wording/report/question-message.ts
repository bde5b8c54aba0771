import type { PracticeId } from '../../domain/model/model.ts';
import type { Messages } from '../../i18n/messages.ts';
import { fill } from '../../i18n/words.ts';

/** The words of a question that can be sent to somebody. */
export interface QuestionLanguage {
  readonly t: Pick<Messages, 'report'>;
  readonly practices: Readonly<
    Record<PracticeId, { readonly question: string; readonly levels: readonly string[] }>
  >;
}

/** The message that asks somebody about one practice: its question and its levels. */
export function questionMessage(
  { t, practices }: QuestionLanguage,
  practice: PracticeId,
  scope: string | undefined,
): string {
  const { question, levels } = practices[practice];
  const numbered = levels.map((anchor, level) => `${level}. ${anchor}`).join('\n');
  const { find } = t.report;
  return fill(find.text, { scope: scope || find.noScope, question, levels: numbered });
}
