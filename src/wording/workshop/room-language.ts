import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';

/** The words said in a room, in one language. */
export interface RoomLanguage {
  readonly locale: Locale;
  readonly t: Messages['reveal'];
  readonly common: Messages['common'];
}
