import { textContext } from '../../components/parts/text-context.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';

/** What the participant's page says, in one language, as the page hands it over. */
export interface AnswerText {
  readonly locale: Locale;
  readonly t: Messages['answer'];
  readonly names: Pick<Messages['common'], 'state' | 'colon' | 'modified'>;
}

/** The words of the participant's page around this component. */
export const [AnswerTextProvider, useAnswerText] = textContext<AnswerText>('answer');
