import { textContext } from '../../../components/parts/text-context.ts';
import type { PracticeId } from '../../../domain/model/model.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';

/** The words of the closing, in one language. */
export interface CloseText {
  readonly locale: Locale;
  readonly t: Messages['close'];
  readonly common: Messages['common'];
  readonly practices: readonly WorkshopPractice[];
}

/** The words of the closing around this component. */
export const [CloseTextProvider, useCloseText] = textContext<CloseText>('close');

/** The short title of a practice. */
export function titleIn({ practices }: Pick<CloseText, 'practices'>, practice: PracticeId): string {
  return practices.find(({ id }) => id === practice)?.title ?? practice;
}
