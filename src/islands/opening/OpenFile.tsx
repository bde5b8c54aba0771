import { useRef, useState } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { showFile, showOtherFile } from '../../flows/opening/opened.ts';
import { toFile } from '../../share/files.ts';
import { $assessments, $current, selectAssessment } from '../../stores/assessments.ts';
import { useReportText } from '../text/report-text.ts';

/** Opens a file, with a preview before anything of it is kept or shown. Nothing where the page gives no words for it. */
export function OpenFile() {
  const { locale, t, files, rest } = useReportText();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const part = useLoaded(isOpen, () => import('../import/ImportFile.tsx'));
  if (!files && !rest) return null;

  const end = (done: string) => {
    setOpen(false);
    setSaid(done);
    button.current?.focus();
    // Where there was no report yet, the one just kept is shown.
    const [kept] = $assessments.get();
    if (done !== '' && $current.get() === null && kept) selectAssessment(kept.id);
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
