import { DialogButton } from '../../components/parts/DialogButton.tsx';
import type { Assessment } from '../../domain/model/assessment.ts';
import { useReportText } from '../text/report-text.ts';

/** Opens the dialog that makes a reminder for next quarter; its words and its script come when it is pressed. */
export function RemindButton({ assessment }: { readonly assessment: Assessment }) {
  const { locale, t } = useReportText();
  const load = async () => {
    const [{ RemindDialog }, { loadText }] = await Promise.all([
      import('./RemindDialog.tsx'),
      import('../text/load-text.ts'),
    ]);
    return { RemindDialog, text: await loadText(locale) };
  };
  return (
    <DialogButton
      label={t.report.tools.remind}
      unavailable={t.share.unavailable}
      load={load}
      draw={({ RemindDialog, text }, close) => (
        <RemindDialog assessment={assessment} text={text} onClose={close} />
      )}
    />
  );
}
