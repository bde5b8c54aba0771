import { useStore } from '@nanostores/react';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import type { Assessment } from '../../domain/model/assessment.ts';
import { type GivenFile, importableIn, importFrom } from '../../flows/opening/import-file.ts';
import type { FileWords } from '../../i18n/file-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import type { AnswerBackFile, ReplyFile, WorkshopFile } from '../../share/formats.ts';
import { onDropped } from '../../stores/browser/dropped.ts';
import { FoundInFile } from './FoundInFile.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportTextProvider, useImportText } from './import-text.ts';

export type { GivenFile };

interface Props {
  readonly locale: Locale;
  readonly words: FileWords;
  /** Opened at once, instead of asking for a file. */
  readonly given?: GivenFile;
  /** Offers to see an assessment without keeping it. */
  readonly onView?: (assessment: Assessment, name: string) => void;
  /** Opens the result of a workshop, or an answer to a report or to what one asked, where it can be. */
  readonly onOther?: (file: WorkshopFile | ReplyFile | AnswerBackFile) => void;
  /** It is over; `said` is what was done, empty when nothing was. */
  readonly onDone: (said: string) => void;
}

/** Opens a file: what is wrong with it, what it holds, and only then what to do with it. */
export function ImportFile({ locale, words, ...props }: Props) {
  const text = useMemo(() => ({ locale, ...words }), [locale, words]);
  return (
    <ImportTextProvider value={text}>
      <ChosenFile {...props} />
    </ImportTextProvider>
  );
}

function ChosenFile({ given, onView, onOther, onDone }: Omit<Props, 'locale' | 'words'>) {
  const { importing: t } = useImportText();
  // A prefix of its own: ids are numbered anew in each island.
  const id = `import-${useId()}`;
  const [{ $importing, open }] = useState(() => importFrom(given));
  const { isReading, isOneOfSeveral, opened } = useStore($importing);
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => {
    (opened ? heading : input).current?.focus();
  }, [opened]);
  useLayoutEffect(() => onDropped((event) => take(event.dataTransfer?.files)), []);

  async function take(files: FileList | null | undefined) {
    if (!files?.[0]) return;
    await open(files);
    // The same file, put right, may be chosen again.
    if (input.current) input.current.value = '';
  }

  const status = isOneOfSeveral && opened ? fill(t.several, { name: opened.name }) : '';
  const importable = opened && importableIn(opened.parsed, onOther !== undefined);
  return (
    <div className="notice import">
      <Field id={id} label={t.label} hint={t.hint}>
        {(control) => (
          <input
            {...control}
            ref={input}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => take(currentTarget.files)}
          />
        )}
      </Field>
      <p role="status">{isReading ? t.reading : status}</p>
      {opened && <FoundInFile opened={opened} heading={heading} />}
      {importable ? (
        <ImportPreview
          key={opened.turn}
          name={opened.name}
          importable={importable}
          onView={onView}
          onOther={onOther}
          onDone={onDone}
        />
      ) : (
        <p>
          <button type="button" className="button-text" onClick={() => onDone('')}>
            {opened ? t.close : t.cancel}
          </button>
        </p>
      )}
    </div>
  );
}
