import type { PracticeId } from '../../domain/model/model.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';

/** The words in which units are compared, in one language. */
export interface CompareLanguage {
  readonly locale: Locale;
  readonly t: Pick<Messages, 'common' | 'compare'>;
  /** What practices are called. */
  readonly titles: Readonly<Record<PracticeId, string>>;
  /** Whose own words are among these; undefined where all are ours. */
  readonly modified?: string | undefined;
}
