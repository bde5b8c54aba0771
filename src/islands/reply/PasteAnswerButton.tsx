import { DialogButton } from '../../components/parts/DialogButton.tsx';
import { useReportText } from '../text/report-text.ts';

/** Opens the box in which an answer to one's report is pasted; its words and its script come when it is pressed. */
export function PasteAnswerButton() {
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
      draw={({ PasteAnswer, text }, close) => <PasteAnswer text={text} onClose={close} />}
    />
  );
}
