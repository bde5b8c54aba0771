import { getCollection } from 'astro:content';
import { PRACTICES, type Practice, type PracticeId } from '../domain/model/model.ts';
import type { Locale } from '../i18n/locale.ts';
import { EVIDENCE, type Evidence } from './evidence.ts';
import type { PracticeWords } from './practice-schema.ts';

/** A practice with its words in one language. */
export interface PracticePage {
  readonly practice: Practice;
  readonly evidence: Evidence;
  readonly words: PracticeWords;
  /** The body, as HTML with its citation marks. */
  readonly body: string;
}

/** The practices in a language, in model order. Fails the build when one is missing. */
export async function practicePages(locale: Locale): Promise<readonly PracticePage[]> {
  const entries = new Map((await getCollection('practices')).map((entry) => [entry.id, entry]));
  return PRACTICES.map((practice) => {
    const entry = entries.get(`${locale}/${practice.id}`);
    if (!entry) throw new Error(`content/practices/${locale}/${practice.id}.md is missing`);
    return { practice, evidence: EVIDENCE[practice.id], words: entry.data, body: entry.rendered?.html ?? '' };
  });
}

/** What the practices are called in a language. */
export async function practiceTitles(locale: Locale): Promise<Readonly<Record<PracticeId, string>>> {
  const pages = await practicePages(locale);
  const titles = pages.map(({ practice, words }) => [practice.id, words.title] as const);
  return Object.fromEntries(titles) as Record<PracticeId, string>;
}
