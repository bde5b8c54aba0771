import type { Locale } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';

/** What the catalogue says with: the words the islands say, in the language of its page. */
export type CatalogueWords = Pick<Messages, 'assessment' | 'common' | 'kept' | 'share' | 'value'> & {
  readonly locale: Locale;
};

/** What every entry takes. */
export interface ShownIn {
  readonly words: CatalogueWords;
}

/** A link as long as most are. */
export const LINK = `https://cap17.example/r#a1.${'Qk7dX2'.repeat(12)}`;
export const nothing = (): void => undefined;
