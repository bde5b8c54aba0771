import type { RefObject } from 'react';
import type { OpenedFile } from '../../flows/opening/import-file.ts';
import type { FileWords } from '../../i18n/file-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import { Findings } from './Findings.tsx';

interface Props {
  readonly locale: Locale;
  readonly words: FileWords;
  readonly opened: OpenedFile;
  /** Takes the focus once a file is opened. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Whether a file could be read, what is wrong with it, and what is still sound. */
export function FoundInFile({ locale, words, opened: { name, parsed }, heading }: Props) {
  const t = words.importing;
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {fill(parsed.ok ? t.found : t.refused, { name })}
      </h3>
      {!parsed.ok && (
        <>
          <Findings locale={locale} words={words} findings={parsed.problems} />
          <p>{t.nothingLost}</p>
          {parsed.sound ? (
            <>
              <h4>{t.soundRest}</h4>
              <p>{t.soundRestText}</p>
            </>
          ) : (
            <p>{t.noSoundRest}</p>
          )}
        </>
      )}
      {parsed.ok && parsed.remarks.length > 0 && (
        <>
          <h4>{t.remarks}</h4>
          <Findings locale={locale} words={words} findings={parsed.remarks} />
        </>
      )}
    </>
  );
}
