import { DialogButton } from '../../components/parts/DialogButton.tsx';
import type { Shared } from '../../flows/sending/shared.ts';
import { useReportText } from '../text/report-text.ts';

/** Opens the dialog that makes slides and a spreadsheet of a report. */
export function ExportButton({ shared }: { readonly shared: Shared }) {
  const { share, workshopReport } = useReportText().t;
  return (
    <DialogButton
      label={workshopReport.exports.button}
      unavailable={share.unavailable}
      load={() => import('./ExportDialog.tsx')}
      draw={({ ExportDialog }, close) => <ExportDialog shared={shared} onClose={close} />}
    />
  );
}
