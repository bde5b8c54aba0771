import '../../styles/forms.css';
import '../../styles/parts/field.css';
import '../../styles/page/kept.css';
import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { SaidAndUndo } from '../../components/parts/SaidAndUndo.tsx';
import { hasWorkshopsOrReplies } from '../../flows/keeping/downloads.ts';
import type { FileWords } from '../../i18n/file-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import {
  $assessments,
  $currentId,
  $deleted,
  $keeping,
  $unreadable,
  openStore,
  startNew,
} from '../../stores/assessments.ts';
import type { GivenFile } from '../import/ImportFile.tsx';
import { DeletedAssessments } from './DeletedAssessments.tsx';
import { KeptRow } from './KeptRow.tsx';
import { KeptWays } from './KeptWays.tsx';
import { UnreadableList } from './UnreadableList.tsx';
import { useImportFile } from './use-import-file.ts';
import { useKeptActs } from './use-kept-acts.ts';

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
  const { heading, said, say, done, goUp, onAct } = useKeptActs(t);
  const { importing, open, close } = useImportFile(() => say(t.openFailed));
  // Undefined until the page is awake.
  const [hasOthers, setHasOthers] = useState<boolean>();
  useEffect(openStore, []);
  useEffect(() => setHasOthers(hasWorkshopsOrReplies()), [said]);

  const openFile = (given?: GivenFile) => {
    say('');
    void open(given);
  };
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
        {assessments.map((kept) => (
          <KeptRow
            key={kept.id}
            locale={locale}
            t={t}
            kept={kept}
            isCurrent={kept.id === currentId}
            onAct={onAct}
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
      <KeptWays
        t={t}
        hasBackup={assessments.length > 0 || hasOthers === true}
        onNew={() => {
          startNew();
          goUp('');
        }}
        onOpen={() => openFile()}
      />
      {importing && (
        <importing.ImportFile
          key={importing.given?.text}
          locale={locale}
          words={fileWords}
          {...(importing.given && { given: importing.given })}
          onDone={(text) => {
            close();
            done(text);
          }}
        />
      )}
    </section>
  );
}
