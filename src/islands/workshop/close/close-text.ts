import { createContext, useContext } from 'react';
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

const Text = createContext<CloseText | null>(null);
export const CloseTextProvider = Text.Provider;

/** The words of the closing around this component. */
export function useCloseText(): CloseText {
  const text = useContext(Text);
  if (!text) throw new Error('No words: wrap the component in CloseTextProvider');
  return text;
}

/** The short title of a practice. */
export function titleIn({ practices }: Pick<CloseText, 'practices'>, practice: PracticeId): string {
  return practices.find(({ id }) => id === practice)?.title ?? practice;
}
