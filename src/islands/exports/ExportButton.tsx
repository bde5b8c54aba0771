import type { Shared } from '../../flows/sending/shared.ts';
import { DialogButton } from '../share/DialogButton.tsx';
import { useReportText } from '../text/report-text.ts';

/** Opens the dialog that makes slides and a spreadsheet of a report. */
export function ExportButton({ shared }: { readonly shared: Shared }) {
  return (
    <DialogButton
      label={useReportText().t.workshopReport.exports.button}
      load={() => import('./ExportDialog.tsx')}
      draw={({ ExportDialog }, close) => <ExportDialog shared={shared} onClose={close} />}
    />
  );
}
