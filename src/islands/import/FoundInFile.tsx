import type { RefObject } from 'react';
import type { OpenedFile } from '../../flows/opening/import-file.ts';
import { fill } from '../../i18n/words.ts';
import { Findings } from './Findings.tsx';
import { useImportText } from './import-text.ts';

interface Props {
  readonly opened: OpenedFile;
  /** Takes the focus once a file is opened. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Whether a file could be read, what is wrong with it, and what is still sound. */
export function FoundInFile({ opened: { name, parsed }, heading }: Props) {
  const { importing: t } = useImportText();
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {fill(parsed.ok ? t.found : t.refused, { name })}
      </h3>
      {!parsed.ok && (
        <>
          <Findings findings={parsed.problems} />
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
          <Findings findings={parsed.remarks} />
        </>
      )}
    </>
  );
}
