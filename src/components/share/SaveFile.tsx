import type { Assessment } from '../../domain/assessment.ts';
import { toFile } from '../../share/formats.ts';
import { downloadAssessment } from '../../stores/downloads.ts';
import { useReportText } from '../report/report-text.ts';

/** Hands the report out as a file, whole. */
export function SaveFile({ assessment }: { readonly assessment: Assessment }) {
  const words = useReportText().t.share.dialog.file;
  return (
    <section className="share-file">
      <button
        type="button"
        className="button button-quiet button-small"
        onClick={() => downloadAssessment({ name: assessment.scope ?? '', file: toFile(assessment) })}
      >
        {words.save}
      </button>
      <p className="hint">{words.hint}</p>
    </section>
  );
}
