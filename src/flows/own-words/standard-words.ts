import type { Sector } from '../../domain/model/answer.ts';
import type { OwnWording } from '../../domain/own-wording/own-wording.ts';
import { sitePath } from '../../i18n/site-path.ts';
import { wordingIn } from '../../share/files.ts';
import { parseFile } from '../../share/parse-file.ts';

/** The address of the standard words with the examples of a sector, in every language: a file to edit. */
export function standardWordsAddress(sector: Sector | undefined): string {
  return sitePath(`/wording/${sector ?? 'any'}.json`);
}

/** Fetches them. Rejects where they cannot come. */
export async function standardWords(sector: Sector | undefined): Promise<OwnWording> {
  const answer = await fetch(standardWordsAddress(sector));
  const parsed = answer.ok ? parseFile(await answer.text()) : undefined;
  // A host may answer with something else.
  if (!parsed?.ok || parsed.file.format !== 'cap17-wording')
    throw new Error(`Standard words: ${answer.status}`);
  return wordingIn(parsed.file);
}
