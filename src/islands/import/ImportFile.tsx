import { useEffect, useId, useRef, useState } from 'react';
import type { Assessment } from '../../domain/model/assessment.ts';
import { openFile } from '../../flows/opening/open-file.ts';
import type { FileWords } from '../../i18n/file-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import { type AnyFile, fromFile, type ReplyFile, type WorkshopFile } from '../../share/formats.ts';
import { type ParsedFile, parseFile } from '../../share/parse-file.ts';
import { askOf } from '../../stores/asked.ts';
import { onDropped } from '../../stores/browser/dropped.ts';
import { AssessmentPreview } from './AssessmentPreview.tsx';
import { BackupPreview } from './BackupPreview.tsx';
import { Findings } from './Findings.tsx';

/** A text that is opened as a file would be. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

interface Props {
  readonly locale: Locale;
  readonly words: FileWords;
  /** Opened at once, instead of asking for a file. */
  readonly given?: GivenFile;
  /** Offers to see an assessment without keeping it. */
  readonly onView?: (assessment: Assessment, name: string) => void;
  /** Opens the result of a workshop, or the answer to what one asked someone, where it can be. */
  readonly onOther?: (file: WorkshopFile | ReplyFile) => void;
  /** It is over; `said` is what was done, empty when nothing was. */
  readonly onDone: (said: string) => void;
}

interface OpenedFile {
  /** Tells one opening from the next. */
  readonly turn: number;
  readonly name: string;
  readonly parsed: ParsedFile;
}

/** Opens a file: what is wrong with it, what it holds, and only then what to do with it. */
export function ImportFile({ locale, words, given, onView, onOther, onDone }: Props) {
  const t = words.importing;
  // A prefix of its own: ids are numbered anew in each island.
  const id = `import-${useId()}`;
  const [opened, setOpened] = useState<OpenedFile | null>(() =>
    given ? { turn: 0, name: given.name, parsed: parseFile(given.text) } : null,
  );
  const [status, setStatus] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    (opened ? heading : input).current?.focus();
  }, [opened]);
  useEffect(() => onDropped((event) => open(event.dataTransfer?.files)), []);

  async function open(files: FileList | null | undefined) {
    const file = files?.[0];
    if (!file) return;
    setStatus(t.reading);
    const parsed = await openFile(file);
    setStatus(files.length > 1 ? fill(t.several, { name: file.name }) : '');
    setOpened((last) => ({ turn: (last?.turn ?? 0) + 1, name: file.name, parsed }));
    // The same file, put right, may be chosen again.
    if (input.current) input.current.value = '';
  }

  const sound = opened && (opened.parsed.ok ? opened.parsed.file : opened.parsed.sound);

  return (
    <div className="notice import">
      <div className="field">
        <label htmlFor={id}>{t.label}</label>
        <p className="hint" id={`${id}-hint`}>
          {t.hint}
        </p>
        <input
          id={id}
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => open(currentTarget.files)}
        />
      </div>
      <p role="status">{status}</p>
      {opened && (
        <h3 ref={heading} tabIndex={-1}>
          {fill(opened.parsed.ok ? t.found : t.refused, { name: opened.name })}
        </h3>
      )}
      {opened && !opened.parsed.ok && (
        <>
          <Findings locale={locale} words={words} findings={opened.parsed.problems} />
          <p>{t.nothingLost}</p>
          {sound ? (
            <>
              <h4>{t.soundRest}</h4>
              <p>{t.soundRestText}</p>
            </>
          ) : (
            <p>{t.noSoundRest}</p>
          )}
        </>
      )}
      {opened?.parsed.ok && opened.parsed.remarks.length > 0 && (
        <>
          <h4>{t.remarks}</h4>
          <Findings locale={locale} words={words} findings={opened.parsed.remarks} />
        </>
      )}
      {sound ? (
        preview(sound, opened)
      ) : (
        <p>
          <button type="button" className="button-text" onClick={() => onDone('')}>
            {opened ? t.close : t.cancel}
          </button>
        </p>
      )}
    </div>
  );

  function preview(file: AnyFile, { name, turn }: OpenedFile) {
    switch (file.format) {
      case 'cap17-assessment':
        return (
          <AssessmentPreview
            key={turn}
            locale={locale}
            t={t}
            assessment={fromFile(file)}
            name={name}
            onView={onView}
            onDone={onDone}
          />
        );
      case 'cap17-backup':
        return <BackupPreview key={turn} locale={locale} t={t} backup={file} onDone={onDone} />;
      default:
        return (
          <>
            {onOther && (file.format === 'cap17-workshop' || isAnswer(file)) ? (
              <p>
                <button type="button" className="button button-small" onClick={() => onOther(file)}>
                  {file.format === 'cap17-workshop' ? t.viewWorkshop : t.viewReply}
                </button>
              </p>
            ) : (
              <p>{t.elsewhere[file.format]}</p>
            )}
            <button type="button" className="button-text" onClick={() => onDone('')}>
              {t.close}
            </button>
          </>
        );
    }
  }
}

/** Is it the answer to something one asked someone? */
function isAnswer(file: AnyFile): file is ReplyFile {
  return file.format === 'cap17-reply' && askOf(file.workshop) !== undefined;
}
