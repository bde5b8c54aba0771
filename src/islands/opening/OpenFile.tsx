import { useRef, useState } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { showFile, showOtherFile } from '../../flows/opening/opened.ts';
import { toFile } from '../../share/files.ts';
import { useReportText } from '../text/report-text.ts';
import { withStore } from './with-store.ts';

/** What reads a file and shows what it holds, and what is then worked on. */
async function loadImport() {
  const [{ ImportFile }, { workOnFirstKept }] = await Promise.all([
    import('../import/ImportFile.tsx'),
    import('../../flows/opening/first-kept.ts'),
  ]);
  return { ImportFile, workOnFirstKept };
}

/** Opens a file, with a preview before anything of it is kept or shown. Nothing where the page gives no words for it. */
export function OpenFile() {
  const { locale, t, files, rest } = useReportText();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const part = useLoaded(isOpen, () => withStore(loadImport));
  if (!files && !rest) return null;

  const end = (done: string) => {
    setOpen(false);
    setSaid(done);
    button.current?.focus();
    // Where there was no report yet, the one just kept is shown.
    if (done !== '' && typeof part === 'object') part.workOnFirstKept();
  };
  return (
    <div className="open-file no-print">
      <button
        ref={button}
        type="button"
        className="button button-quiet"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t.share.ways.file}
      </button>
      <p role="status">{said}</p>
      {isOpen && files && typeof part === 'object' && (
        <part.ImportFile
          locale={locale}
          words={files}
          onView={(assessment) => showFile(toFile(assessment))}
          onOther={showOtherFile}
          onDone={end}
        />
      )}
      {isOpen && (part === 'failed' || rest === 'failed') && <p role="alert">{t.share.unavailable}</p>}
    </div>
  );
}
