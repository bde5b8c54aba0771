import { useState } from 'react';
import type { DocumentPart } from '../../exports/leaving-report.ts';
import { keepLeft } from '../../flows/sending/left.ts';
import type { Shared } from '../../flows/sending/shared.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { fill } from '../../i18n/words.ts';
import type { DocumentKind } from '../../wording/report/document-name.ts';
import { saveDocument } from './save-document.ts';
import { NothingToWrite } from './writers.ts';

/** Makes documents of a report, one at a time, and says how it goes. */
export function useMaking(shared: Shared, words: Messages['documents']) {
  const [said, setSaid] = useState('');
  const [isMaking, setMaking] = useState(false);
  const make = async (kind: DocumentKind, parts: readonly DocumentPart[], language: Locale) => {
    if (isMaking) return;
    setSaid(words.making);
    setMaking(true);
    try {
      setSaid(fill(words.made, { name: await saveDocument(kind, shared, parts, language) }));
      if ('workshop' in shared) keepLeft(shared.saved, parts);
    } catch (error) {
      const nothing = kind === 'ics' ? words.noDay : words.noAction;
      // Else the words or the script did not come, or the browser could not write the file: the page says so.
      setSaid(error instanceof NothingToWrite ? nothing : words.failed);
    }
    setMaking(false);
  };
  return { said, isMaking, make };
}
