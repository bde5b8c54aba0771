import type { Assessment } from '../../domain/model/assessment.ts';
import type { Importable } from '../../flows/opening/import-file.ts';
import type { AnswerBackFile, ReplyFile, WorkshopFile } from '../../share/formats.ts';
import { AssessmentPreview } from './AssessmentPreview.tsx';
import { BackupPreview } from './BackupPreview.tsx';
import { HousePreview } from './HousePreview.tsx';
import { useImportText } from './import-text.ts';
import { WordingPreview } from './WordingPreview.tsx';

interface Props {
  /** The name of the file, or of what was kept. */
  readonly name: string;
  readonly importable: Importable;
  readonly onView: ((assessment: Assessment, name: string) => void) | undefined;
  readonly onOther: ((file: WorkshopFile | ReplyFile | AnswerBackFile) => void) | undefined;
  readonly onDone: (said: string) => void;
}

/** What a file holds, and what can be done with it: an assessment, a backup, or what is shown elsewhere. */
export function ImportPreview({ name, importable, onView, onOther, onDone }: Props) {
  const { importing: t } = useImportText();
  switch (importable.is) {
    case 'assessment':
      return (
        <AssessmentPreview assessment={importable.assessment} name={name} onView={onView} onDone={onDone} />
      );
    case 'backup':
      return <BackupPreview backup={importable.backup} onDone={onDone} />;
    case 'house':
      return <HousePreview house={importable.house} onDone={onDone} />;
    case 'wording':
      return <WordingPreview wording={importable.wording} onDone={onDone} />;
    case 'other':
      return (
        <>
          <p>
            <button type="button" className="button button-small" onClick={() => onOther?.(importable.file)}>
              {importable.file.format === 'cap17-workshop' ? t.viewWorkshop : t.viewReply}
            </button>
          </p>
          <Close onDone={onDone} />
        </>
      );
    case 'elsewhere':
      return (
        <>
          <p>{t.elsewhere[importable.format]}</p>
          <Close onDone={onDone} />
        </>
      );
  }
}

function Close({ onDone }: Pick<Props, 'onDone'>) {
  const { importing: t } = useImportText();
  return (
    <button type="button" className="button-text" onClick={() => onDone('')}>
      {t.close}
    </button>
  );
}
