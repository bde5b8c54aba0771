import { DialogButton } from '../../components/parts/DialogButton.tsx';
import type { Assessment } from '../../domain/model/assessment.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly assessment: Assessment;
  /** Whose link it is. */
  readonly owner?: string | undefined;
}

/** Opens the form in which a reader answers the author of a report; its words and its script come when it is pressed. */
export function ReplyButton({ assessment, owner }: Props) {
  const { locale, t } = useReportText();
  const load = async () => {
    const [{ ReplyDialog }, { loadText }] = await Promise.all([
      import('./ReplyDialog.tsx'),
      import('../text/load-text.ts'),
    ]);
    return { ReplyDialog, text: await loadText(locale) };
  };
  return (
    <DialogButton
      label={t.share.opening.reply}
      unavailable={t.share.unavailable}
      load={load}
      draw={({ ReplyDialog, text }, close) => (
        <ReplyDialog assessment={assessment} owner={owner} text={text} onClose={close} />
      )}
    />
  );
}
