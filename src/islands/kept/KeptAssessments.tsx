import '../../styles/forms.css';
import '../../styles/parts/field.css';
import '../../styles/page/kept.css';
import { useStore } from '@nanostores/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Said, SaidAndUndo } from '../../components/parts/SaidAndUndo.tsx';
import { downloadAssessment, downloadBackup, hasWorkshopsOrReplies } from '../../flows/keeping/downloads.ts';
import type { FileWords } from '../../i18n/file-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { fill } from '../../i18n/words.ts';
import {
  $assessments,
  $currentId,
  $deleted,
  $keeping,
  $unreadable,
  deleteAssessment,
  duplicateAssessment,
  type KeptAssessment,
  openStore,
  renameAssessment,
  restoreAssessment,
  selectAssessment,
  startAgain,
  startNew,
} from '../../stores/assessments.ts';
import type { GivenFile, ImportFile } from '../import/ImportFile.tsx';
import { DeletedAssessments } from './DeletedAssessments.tsx';
import { KeptRow, type RowAction } from './KeptRow.tsx';
import { UnreadableList } from './UnreadableList.tsx';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['kept'];
  readonly fileWords: FileWords;
}

/** My assessments: all that is kept on this device, files in and out, and a backup of everything. */
export function KeptAssessments({ locale, t, fileWords }: Props) {
  const assessments = useStore($assessments);
  const deleted = useStore($deleted);
  const unreadable = useStore($unreadable);
  const currentId = useStore($currentId);
  const keeping = useStore($keeping);
  const [said, setSaid] = useState<Said | null>(null);
  const [opening, setOpening] = useState<{ Import: typeof ImportFile; given?: GivenFile } | null>(null);
  // Undefined until the page is awake.
  const [hasOthers, setHasOthers] = useState<boolean>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(openStore, []);
  useEffect(() => setHasOthers(hasWorkshopsOrReplies()), [said]);

  /** Says what was done, from where the control that did it may be gone. */
  function done(text: string) {
    setSaid({ text });
    heading.current?.focus();
  }

  async function openFile(given?: GivenFile) {
    setSaid(null);
    try {
      const { ImportFile } = await import('../import/ImportFile.tsx');
      setOpening({ Import: ImportFile, ...(given && { given }) });
    } catch {
      // Offline, or the site was published anew meanwhile.
      setSaid({ text: t.openFailed });
    }
  }

  function act(action: RowAction, saved: KeptAssessment, newName = '') {
    const { id, name } = saved;
    switch (action) {
      case 'file':
        return downloadAssessment(saved);
      case 'remove':
        return remove(saved);
      case 'rename':
        renameAssessment(id, newName);
        return setSaid({ text: fill(t.said.renamed, { name: newName }) });
      case 'duplicate': {
        const copy = fill(t.copyName, { name });
        duplicateAssessment(id, copy);
        return setSaid({ text: fill(t.said.duplicated, { name: copy }) });
      }
      case 'again':
        startAgain(id, name);
        return goUp(t.said.again);
      case 'resume':
        selectAssessment(id);
        return goUp(fill(t.said.selected, { name }));
      case 'report':
        return selectAssessment(id);
    }
  }
  const latestAct = useRef(act);
  latestAct.current = act;
  const onAction = useCallback<typeof act>((...action) => latestAct.current(...action), []);

  function remove({ id, name }: KeptAssessment) {
    const wasCurrent = id === currentId;
    deleteAssessment(id);
    setSaid({
      text: fill(t.said.deleted, { name }),
      undo: () => {
        restoreAssessment(id);
        if (wasCurrent) selectAssessment(id);
        done(fill(t.said.restored, { name }));
      },
    });
  }

  const hasBackup = assessments.length > 0 || hasOthers;
  return (
    // Another island may have opened the store before this one woke, and hydrating leaves the attributes of elements
    // that are not those the server drew: what is kept is drawn anew.
    <section className="kept" aria-labelledby="kept-title" key={hasOthers === undefined ? 0 : 1}>
      <h2 id="kept-title" ref={heading} tabIndex={-1}>
        {t.title}
      </h2>
      {keeping.ok ? (
        <p className="measure quiet">{t.storage}</p>
      ) : (
        <p className="notice notice-warn measure">{t.notKept[keeping.why]}</p>
      )}
      <SaidAndUndo said={said} undo={t.undo} takesFocus />
      {assessments.length === 0 && <p>{t.none}</p>}
      <ul className="kept-list">
        {assessments.map((saved) => (
          <KeptRow
            key={saved.id}
            locale={locale}
            t={t}
            saved={saved}
            isCurrent={saved.id === currentId}
            onAction={onAction}
          />
        ))}
      </ul>
      <UnreadableList
        locale={locale}
        t={t}
        unreadable={unreadable}
        onOpenRest={openFile}
        onErased={() => done(t.said.erased)}
      />
      <DeletedAssessments locale={locale} t={t} deleted={deleted} onDone={done} />
      <p className="cluster">
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            startNew();
            goUp('');
          }}
        >
          {t.newOne}
        </button>
        <button type="button" className="button button-quiet" onClick={() => openFile()}>
          {t.open}
        </button>
        {hasBackup && (
          <button type="button" className="button button-quiet" onClick={downloadBackup}>
            {t.backup}
          </button>
        )}
      </p>
      {hasBackup && <p className="small quiet">{t.backupHint}</p>}
      {opening && (
        <opening.Import
          key={opening.given?.text}
          locale={locale}
          words={fileWords}
          {...(opening.given && { given: opening.given })}
          onDone={(text) => {
            setOpening(null);
            done(text);
          }}
        />
      )}
    </section>
  );

  /** To the questionnaire, which now shows another assessment. */
  function goUp(text: string) {
    setSaid({ text });
    const main = document.querySelector<HTMLElement>('main');
    main?.focus();
    main?.scrollIntoView();
  }
}
