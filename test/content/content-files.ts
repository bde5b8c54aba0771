import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { PracticeId } from '../../src/domain/model/model.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { type PracticeWords, practiceSchema } from '../../src/playbook/practice-schema.ts';
import { type Source, sourceSchema } from '../../src/playbook/source-schema.ts';

export const CONTENT = new URL('../../content/', import.meta.url).pathname;

/** Every source, checked against its schema. */
export const SOURCES: readonly Source[] = sourceSchema
  .array()
  .parse(JSON.parse(readFileSync(`${CONTENT}sources.json`, 'utf8')));

/** The words of a practice and its Markdown body, checked against the schema. */
export function practiceFile(locale: Locale, id: PracticeId): { words: PracticeWords; body: string } {
  const { head, body } = markdownFile(`practices/${locale}/${id}.md`);
  return { words: practiceSchema.parse(head), body };
}

/** A Markdown file of `content`: its front matter as it stands, and what follows. */
export function markdownFile(path: string): { head: unknown; body: string } {
  const [, head = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(CONTENT + path, 'utf8')) ?? [];
  return { head: parse(head), body: body.trim() };
}

/** Every text within a value, with the way to it: `steps.0.action`. */
export function textsIn(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key));
}

/** Each language with each of some things: the rows of a table of tests. */
export function inBothLanguages<Thing>(things: readonly Thing[]): { locale: Locale; thing: Thing }[] {
  return LOCALES.flatMap((locale) => things.map((thing) => ({ locale, thing })));
}
