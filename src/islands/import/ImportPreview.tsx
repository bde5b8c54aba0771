import type { Assessment } from '../../domain/model/assessment.ts';
import type { Importable } from '../../flows/opening/import-file.ts';
import type { FileWords } from '../../i18n/file-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { AnswerBackFile, ReplyFile, WorkshopFile } from '../../share/formats.ts';
import { AssessmentPreview } from './AssessmentPreview.tsx';
import { BackupPreview } from './BackupPreview.tsx';
import { HousePreview } from './HousePreview.tsx';
import { WordingPreview } from './WordingPreview.tsx';

interface Props {
  readonly locale: Locale;
  readonly words: FileWords;
  /** The name of the file, or of what was kept. */
  readonly name: string;
  readonly importable: Importable;
  readonly onView: ((assessment: Assessment, name: string) => void) | undefined;
  readonly onOther: ((file: WorkshopFile | ReplyFile | AnswerBackFile) => void) | undefined;
  readonly onDone: (said: string) => void;
}

/** What a file holds, and what can be done with it: an assessment, a backup, or what is shown elsewhere. */
export function ImportPreview({ locale, words, name, importable, onView, onOther, onDone }: Props) {
  const t = words.importing;
  switch (importable.is) {
    case 'assessment':
      return (
        <AssessmentPreview
          locale={locale}
          t={t}
          assessment={importable.assessment}
          name={name}
          onView={onView}
          onDone={onDone}
        />
      );
    case 'backup':
      return <BackupPreview locale={locale} t={t} backup={importable.backup} onDone={onDone} />;
    case 'house':
      return <HousePreview t={t} house={importable.house} onDone={onDone} />;
    case 'wording':
      return <WordingPreview locale={locale} words={words} wording={importable.wording} onDone={onDone} />;
    case 'other':
      return (
        <>
          <p>
            <button type="button" className="button button-small" onClick={() => onOther?.(importable.file)}>
              {importable.file.format === 'cap17-workshop' ? t.viewWorkshop : t.viewReply}
            </button>
          </p>
          <Close t={t} onDone={onDone} />
        </>
      );
    case 'elsewhere':
      return (
        <>
          <p>{t.elsewhere[importable.format]}</p>
          <Close t={t} onDone={onDone} />
        </>
      );
  }
}

function Close({ t, onDone }: Pick<Props, 'onDone'> & { readonly t: Messages['importing'] }) {
  return (
    <button type="button" className="button-text" onClick={() => onDone('')}>
      {t.close}
    </button>
  );
}
