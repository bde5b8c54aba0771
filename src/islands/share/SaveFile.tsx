import { resultOf } from '../../domain/workshop/result.ts';
import { downloadAssessment } from '../../flows/keeping/downloads.ts';
import { downloadWorkshop } from '../../flows/keeping/workshop-downloads.ts';
import { keepLeft } from '../../flows/sending/left.ts';
import type { Shared } from '../../flows/sending/shared.ts';
import { toFile, workshopFile } from '../../share/files.ts';
import type { LinkPart } from '../../share/link/parts.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly shared: Shared;
  readonly ticked: readonly LinkPart[];
}

/** Hands a report out as a file: one's own whole; of a workshop its result as ticked, and apart its working copy. */
export function SaveFile({ shared, ticked }: Props) {
  const { share, workshopReport } = useReportText().t;
  if ('assessment' in shared) {
    const { assessment } = shared;
    const save = () => downloadAssessment({ name: assessment.scope ?? '', file: toFile(assessment) });
    return <SaveButton label={share.dialog.file.save} hint={share.dialog.file.hint} onPress={save} />;
  }
  const { workshop, saved } = shared;
  const { files } = workshopReport.share;
  const name = ticked.includes('scope') ? (workshop.scope ?? '') : '';
  const saveResult = () => {
    downloadWorkshop({ name, file: workshopFile(resultOf(workshop, ticked)) });
    keepLeft(saved, ticked);
  };
  return (
    <>
      <SaveButton label={files.result} hint={files.resultHint} onPress={saveResult} />
      {saved && (
        <SaveButton label={files.copy} hint={files.copyHint} onPress={() => downloadWorkshop(saved)} />
      )}
    </>
  );
}

function SaveButton({ label, hint, onPress }: { label: string; hint: string; onPress: () => void }) {
  return (
    <section className="share-file">
      <button type="button" className="button button-quiet button-small" onClick={onPress}>
        {label}
      </button>
      <p className="hint">{hint}</p>
    </section>
  );
}
