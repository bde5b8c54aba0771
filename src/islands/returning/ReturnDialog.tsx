import { useState } from 'react';
import { Dialog } from '../../components/parts/Dialog.tsx';
import { Field } from '../../components/parts/Field.tsx';
import type { Assessment, Decision } from '../../domain/model/assessment.ts';
import { SHEET_LIMITS } from '../../exports/spreadsheet/open-workbook.ts';
import { type ReadBack, readBack } from '../../flows/own-report/reading-back.ts';
import type { TakenRows } from '../../flows/own-report/returned-actions.ts';
import { fill } from '../../i18n/words.ts';
import { decisionInWords } from '../../wording/report/decision.ts';
import { columnTitle } from '../../wording/report/returned.ts';
import { useLatest } from '../share/use-latest.ts';
import type { LoadedText } from '../text/load-text.ts';
import { ReturnPreview } from './ReturnPreview.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly words: LoadedText;
  /** Every language in which a spreadsheet may have been written. */
  readonly languages: readonly LoadedText[];
  readonly onClose: () => void;
  readonly onTake: (taken: TakenRows) => void;
}

/** A spreadsheet is chosen, what it would change is shown, and what is ticked is taken. */
export function ReturnDialog({ assessment, words, languages, onClose, onTake }: Props) {
  const { t } = words;
  const { returning } = t;
  const [file, setFile] = useState<File | null>(null);
  const made = useLatest(async (chosen: File | null) => {
    const said = (decision: Decision) => languages.map((language) => decisionInWords(language, decision));
    return (
      chosen && {
        from: assessment.decisions ?? [],
        back: await readBack(chosen, assessment, languages, said),
      }
    );
  }, file);
  // Its places are those of the decisions it was read for, whatever another tab does to them meanwhile.
  const { from, back: read = null } = (made.state === 'ready' && made.value) || {};
  const why = made.state === 'failed' ? 'unreadable' : read?.ok === false && read.why;

  return (
    <Dialog
      title={returning.title}
      close={t.common.close}
      className="share-dialog no-print"
      onClose={onClose}
    >
      <p>{returning.lead}</p>
      <Field label={returning.file} error={why && whyNot(words, why)} isAlert>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".xlsx,.xlsm,.ods,.csv,.tsv,.txt"
            // The same file can be chosen again once it was mended.
            onClick={({ currentTarget }) => {
              currentTarget.value = '';
            }}
            onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
          />
        )}
      </Field>
      <p role="status">{file && (made.state === 'making' ? returning.reading : file.name)}</p>
      {file && from && read?.ok && (
        <ReturnPreview
          key={`${file.name} ${file.lastModified} ${file.size}`}
          read={read}
          words={words}
          onTake={(changes) => onTake({ from, changes })}
        />
      )}
    </Dialog>
  );
}

function whyNot(words: LoadedText, why: Extract<ReadBack, { ok: false }>['why']): string {
  return fill(words.t.returning.why[why], {
    ...SHEET_LIMITS,
    action: columnTitle(words, 'action'),
    id: columnTitle(words, 'id'),
  });
}
