import { DEFAULT_IMPORTANCE, type Sector } from '../domain/model/answer.ts';
import { MODEL_VERSION } from '../domain/model/practice.ts';
import type { OwnPractice, OwnPracticeWords, OwnWording } from '../domain/own-wording/own-wording.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { messagesOf } from '../i18n/messages.ts';
import { withoutCitations } from './cited-text.ts';
import type { PracticeWords } from './practice-schema.ts';
import { practicePages } from './practices.ts';

const NO_EXAMPLE = '';

function standardWords(words: PracticeWords, sector: Sector | undefined): OwnPracticeWords {
  const { title, question, levels, levelsBySector, sectors } = words;
  const examples = sector && levelsBySector[sector];
  return {
    title,
    question,
    lines: levels,
    examples: examples?.map(withoutCitations) ?? levels.map(() => NO_EXAMPLE),
    ...(sector && { inSector: withoutCitations(sectors[sector]) }),
  };
}

/** The standard words in every language, with the examples of a sector, as a wording: to be edited, and compared with. */
export async function standardWording(sector: Sector | undefined): Promise<OwnWording> {
  const spoken: Record<string, Record<string, OwnPracticeWords>> = {};
  for (const locale of LOCALES) {
    for (const { practice, words } of await practicePages(locale)) {
      spoken[practice.id] = { ...spoken[practice.id], [locale]: standardWords(words, sector) };
    }
  }
  const practices = Object.entries(spoken).map(([id, words]): [string, OwnPractice] => [
    id,
    { importance: DEFAULT_IMPORTANCE, words },
  ]);
  const nameIn = (locale: Locale, of: Sector) => messagesOf(locale).common.sector[of];
  return {
    model: MODEL_VERSION,
    name: '',
    ...(sector && {
      sector: {
        of: sector,
        name: Object.fromEntries(LOCALES.map((locale) => [locale, nameIn(locale, sector)])),
      },
    }),
    practices: Object.fromEntries(practices),
  };
}
