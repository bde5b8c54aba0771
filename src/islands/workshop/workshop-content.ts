import { textContext } from '../../components/parts/text-context.ts';
import type { EachLocale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';
import type { Beside } from './reveal/room-text.ts';

/** What the page hands the workshop beside the sections of its dictionary. */
export interface WorkshopContent {
  /** In model order. */
  readonly practices: readonly WorkshopPractice[];
  /** The ready text of the invitation, in every language. */
  readonly texts: EachLocale<Messages['prepare']['text']>;
  /** The language that may stand beside on the wall. */
  readonly beside: Beside | undefined;
}

/** The content around this component. */
export const [ContentProvider, useContent] = textContext<WorkshopContent>('workshop content');

/** The words of the practices, in model order. */
export const usePractices = () => useContent().practices;
