import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { textContext } from './text-context.ts';

/** The sections of the dictionary that a page hands its island. */
interface Text {
  readonly locale: Locale;
  readonly words: Partial<Messages>;
}

const [Provider, useGiven] = textContext<Text>('dictionary');

/** Stands at the root of an island, around whatever asks for its words. */
export const TextProvider = Provider;

/** The language of the words around this component. */
export const useLocale = (): Locale => useGiven().locale;

/** A section of the dictionary, by its name. Throws where the page hands the island no such section. */
export function useText<Section extends keyof Messages>(section: Section): Messages[Section] {
  const text = useGiven().words[section];
  if (text === undefined) throw new Error(`No words around this component: ${section}`);
  return text;
}
