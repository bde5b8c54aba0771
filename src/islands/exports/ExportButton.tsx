import { DialogButton } from '../../components/parts/DialogButton.tsx';
import type { Shared } from '../../flows/sending/shared.ts';
import { useReportText } from '../text/report-text.ts';

/** Opens the dialog that makes documents of a report; its words and its script come when it is pressed. */
export function ExportButton({ shared }: { readonly shared: Shared }) {
  const { locale, t } = useReportText();
  const load = async () => {
    const [{ ExportDialog }, { loadText }] = await Promise.all([
      import('./ExportDialog.tsx'),
      import('../text/load-text.ts'),
    ]);
    return { ExportDialog, words: await loadText(locale) };
  };
  return (
    <DialogButton
      label={t.workshopReport.exports.button}
      unavailable={t.share.unavailable}
      load={load}
      draw={({ ExportDialog, words }, close) => (
        <ExportDialog shared={shared} words={words.t} onClose={close} />
      )}
    />
  );
}
