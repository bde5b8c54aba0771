import type { Messages } from '../../i18n/messages.ts';

/** The words of the participant's page, given by the page. */
export interface AnswerWords {
  readonly t: Messages['answer'];
  readonly names: Pick<Messages['common'], 'axis' | 'level' | 'state' | 'colon' | 'modified'>;
}
