import '../../styles/forms.css';
import '../../styles/parts/field.css';
import '../../styles/page/kept.css';
import { useStore } from '@nanostores/react';
import { useEffect, useLayoutEffect, useState } from 'react';
import { SaidAndUndo } from '../../components/parts/SaidAndUndo.tsx';
import { TextProvider, useLocale, useText } from '../../components/parts/text.ts';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { findMoreToBackUp, hasMoreToBackUp } from '../../flows/keeping/downloads.ts';
import type { FileWords } from '../../i18n/file-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import {
  $assessments,
  $deleted,
  $keeping,
  $unreadable,
  openStore,
  startNew,
} from '../../stores/assessments.ts';
import type { GivenFile } from '../import/ImportFile.tsx';
import { KeptWays } from './KeptWays.tsx';
import { useImportFile } from './use-import-file.ts';
import { useKeptActs } from './use-kept-acts.ts';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['kept'];
  readonly fileWords: FileWords;
}

/** My assessments: all that is kept on this device, files in and out, and a backup of everything. */
export function KeptAssessments({ locale, t, fileWords }: Props) {
  return (
    <TextProvider value={{ locale, words: { kept: t } }}>
      <Kept fileWords={fileWords} />
    </TextProvider>
  );
}

function Kept({ fileWords }: Pick<Props, 'fileWords'>) {
  const locale = useLocale();
  const t = useText('kept');
  const assessments = useStore($assessments);
  const aside = useStore($deleted).length + useStore($unreadable).length;
  const keeping = useStore($keeping);
  const { heading, said, say, done, goUp, onCame } = useKeptActs();
  const { importing, open, close } = useImportFile(() => say(t.openFailed));
  // How often it was asked for; 0 while it is closed.
  const [wording, setWording] = useState(0);
  const own = useLoaded(wording, () => import('../own-words/OwnWords.tsx'));
  // Undefined until the page is awake.
  const [hasOthers, setHasOthers] = useState<boolean>();
  // Who comes for the first time has nothing to list.
  const isListed = assessments.length + aside > 0;
  const list = useLoaded(isListed, () => import('./KeptList.tsx'));
  const isDrawn = hasOthers !== undefined && (!isListed || list !== undefined);
  useEffect(openStore, []);
  // Before anything of it can be pressed.
  useLayoutEffect(() => setHasOthers(hasMoreToBackUp()), [said]);
  useEffect(() => void findMoreToBackUp().then((hasFound) => hasFound && setHasOthers(true)), []);

  const openFile = (given?: GivenFile) => {
    say('');
    void open(given);
  };
  return (
    // Another island may have opened the store before this one woke, and hydrating leaves the attributes of elements
    // that are not those the server drew: what is kept is drawn anew.
    <section
      className={isDrawn ? 'kept kept-drawn' : 'kept'}
      aria-labelledby="kept-title"
      key={hasOthers === undefined ? 0 : 1}
    >
      <h2 id="kept-title" ref={heading} tabIndex={-1}>
        {t.title}
      </h2>
      {keeping.ok ? (
        <p className="measure quiet">{t.storage}</p>
      ) : (
        <p className="measure">
          <a href="#not-kept">{t.notKeptAbove}</a>
        </p>
      )}
      <SaidAndUndo said={said} undo={t.undo} takesFocus />
      {assessments.length === 0 && <p>{t.none}</p>}
      {typeof list === 'object' ? (
        <list.KeptList onCame={onCame} onOpenRest={openFile} onDone={done} />
      ) : (
        <ul className="kept-list" />
      )}
      {(list === 'failed' || own === 'failed') && <p role="alert">{t.openFailed}</p>}
      <KeptWays
        hasBackup={assessments.length > 0 || hasOthers === true}
        onNew={() => {
          startNew();
          goUp('');
        }}
        onOpen={() => openFile()}
        ownWords={fileWords.importing.wording.button}
        onWords={() => setWording(wording + 1)}
      />
      {wording > 0 && typeof own === 'object' && (
        <own.OwnWords locale={locale} words={fileWords} onClose={() => setWording(0)} />
      )}
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
