import type { AssessmentFile } from '../../share/formats.ts';
import { downloadAssessment } from '../../stores/downloads.ts';
import { useReportText } from '../report/report-text.ts';

/** Hands the report out as a file, whole. */
export function SaveFile({ file }: { readonly file: AssessmentFile }) {
  const words = useReportText().t.share.dialog.file;
  return (
    <section className="share-file">
      <button
        type="button"
        className="button button-quiet"
        onClick={() => downloadAssessment({ name: file.scope ?? '', file })}
      >
        {words.save}
      </button>
      <p className="hint">{words.hint}</p>
    </section>
  );
}
