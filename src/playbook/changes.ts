import type { Locale } from '../i18n/locale.ts';

/** One change of the guide's content. */
export interface Change {
  /** ISO day. */
  readonly date: string;
  /** The model version the content was written for. */
  readonly model: number;
  readonly text: Readonly<Record<Locale, string>>;
}

/** What changed in the guide, the latest first. Add an entry with each change a reader should know of. */
export const CHANGES: readonly Change[] = [
  {
    date: '2026-11-21',
    model: 1,
    text: {
      en: 'First edition: 17 practices, five levels each, 68 steps and the sources behind them.',
      fr: 'Première édition : 17 pratiques, cinq niveaux chacune, 68 étapes et les sources qui les fondent.',
    },
  },
];
