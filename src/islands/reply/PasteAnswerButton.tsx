import { DialogButton } from '../../components/parts/DialogButton.tsx';
import { useReportText } from '../text/report-text.ts';

interface Props {
  /** Whether the answer opens on another page, that of the report. */
  readonly isElsewhere?: boolean;
}

/** Opens the box in which an answer to one's report is pasted; its words and its script come when it is pressed. */
export function PasteAnswerButton({ isElsewhere = false }: Props) {
  const { locale, t } = useReportText();
  const load = async () => {
    const [{ PasteAnswer }, { loadText }] = await Promise.all([
      import('./PasteAnswer.tsx'),
      import('../text/load-text.ts'),
    ]);
    return { PasteAnswer, text: await loadText(locale) };
  };
  return (
    <DialogButton
      label={t.report.tools.answer}
      unavailable={t.share.unavailable}
      load={load}
      draw={({ PasteAnswer, text }, close) => (
        <PasteAnswer text={text} isElsewhere={isElsewhere} onClose={close} />
      )}
    />
  );
}
