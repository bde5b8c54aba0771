import { useRef, useState } from 'react';
import { DialogButton } from '../../components/parts/DialogButton.tsx';
import { type Said, SaidAndUndo } from '../../components/parts/SaidAndUndo.tsx';
import type { Assessment, Decision } from '../../domain/model/assessment.ts';
import type { ChangeOf } from '../../flows/own-report/changes.ts';
import { LOCALES } from '../../i18n/locale.ts';
import { count } from '../../i18n/words.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly assessment: Assessment;
  readonly onChange: (change: ChangeOf<readonly Decision[]>) => void;
}

/** Opens the dialog in which actions come back from a spreadsheet; says what was taken, and takes it back. */
export function BringBack({ assessment, onChange }: Props) {
  const { locale, t } = useReportText();
  const [said, setSaid] = useState<Said | null>(null);
  const place = useRef<HTMLParagraphElement>(null);
  const load = async () => {
    const [{ ReturnDialog, withReturned, withoutReturned }, { loadText }] = await Promise.all([
      import('./return-parts.ts'),
      import('../text/load-text.ts'),
    ]);
    const [words, languages] = await Promise.all([loadText(locale), Promise.all(LOCALES.map(loadText))]);
    return { ReturnDialog, withReturned, withoutReturned, words, languages };
  };
  return (
    <>
      <DialogButton
        label={t.report.board.bringBack}
        unavailable={t.share.unavailable}
        load={load}
        draw={({ ReturnDialog, withReturned, withoutReturned, words, languages }, close) => (
          <ReturnDialog
            assessment={assessment}
            words={words}
            languages={languages}
            onClose={close}
            onTake={(taken) => {
              const { returning } = words.t;
              onChange((now) => withReturned(now, taken));
              close();
              setSaid({
                text: count(locale, returning.taken, taken.changes.length),
                undo: () => {
                  onChange((now) => withoutReturned(now, taken));
                  setSaid({ text: returning.undone });
                  place.current?.focus();
                },
              });
            }}
          />
        )}
      />
      {/* Its word is there once something was taken. */}
      <SaidAndUndo said={said} undo={t.report.board.undo} place={place} />
    </>
  );
}
