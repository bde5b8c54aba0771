import type { Assessment } from '../domain/model/assessment.ts';
import type { Locale } from '../i18n/locale.ts';
import { fromFile } from '../share/files.ts';
import { parseFile } from '../share/parse-file.ts';

const TEXTS = import.meta.glob<string>('../../content/sample/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The sample assessment in a language. Fails the build when it is missing or no sound file. */
export function sampleAssessment(locale: Locale): Assessment {
  const path = `content/sample/${locale}.json`;
  const text = TEXTS[`../../${path}`];
  if (text === undefined) throw new Error(`${path} is missing`);
  const parsed = parseFile(text);
  if (!parsed.ok || parsed.file.format !== 'cap17-assessment') throw new Error(`${path} is no assessment`);
  return fromFile(parsed.file);
}
