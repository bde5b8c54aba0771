import { useStore } from '@nanostores/react';
import { useCallback } from 'react';
import { DeletedList } from '../../components/parts/DeletedList.tsx';
import { useLocale, useText } from '../../components/parts/text.ts';
import { historiesOf, seenOverTime } from '../../flows/keeping/histories.ts';
import { actOn, eraseKept, type KeptAct, type KeptActDone } from '../../flows/keeping/kept-acts.ts';
import { pathOf } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import {
  $assessments,
  $currentId,
  $deleted,
  $unreadable,
  type KeptAssessment,
  restoreAssessment,
} from '../../stores/assessments.ts';
import type { GivenFile } from '../import/ImportFile.tsx';
import { BackupButton } from './BackupButton.tsx';
import { eraseWords } from './erase-words.ts';
import { KeptRow } from './KeptRow.tsx';
import { MayGo } from './MayGo.tsx';
import { UnreadableList } from './UnreadableList.tsx';

interface Props {
  /** Told what came of an act; always the same function. */
  readonly onCame: (came: KeptActDone) => void;
  readonly onOpenRest: (file: GivenFile) => void;
  /** Told what was done, to be said. */
  readonly onDone: (said: string) => void;
}

/** What is kept on this device: what one works on, what cannot be read, what was deleted. */
export function KeptList({ onCame, onOpenRest, onDone }: Props) {
  const locale = useLocale();
  const t = useText('kept');
  const assessments = useStore($assessments);
  const currentId = useStore($currentId);
  // Always the same function, so that a row is drawn again only when it changed.
  const onAct = useCallback(
    (act: KeptAct, kept: KeptAssessment, typed?: string) => {
      const came = actOn(act, kept, act === 'duplicate' ? fill(t.copyName, { name: kept.name }) : typed);
      if (came) onCame(came);
    },
    [t, onCame],
  );
  return (
    <>
      {assessments.length > 0 && (
        <MayGo says={t.mayGo}>
          <BackupButton label={t.mayGo.file} look="button button-quiet button-small" failed={t.openFailed} />
          <a href={pathOf(locale, 'report')}>{t.mayGo.link}</a>
        </MayGo>
      )}
      <ul className="kept-list">
        {historiesOf(assessments).map((history) =>
          history.map((kept, at) => (
            <KeptRow
              key={kept.id}
              kept={kept}
              isCurrent={kept.id === currentId}
              ofScope={at === 0 ? seenOverTime(history).length : 1}
              isLater={at > 0}
              onAct={onAct}
            />
          )),
        )}
      </ul>
      <UnreadableList
        unreadable={useStore($unreadable)}
        onOpenRest={onOpenRest}
        onErased={() => onDone(t.said.erased)}
      />
      <DeletedList
        locale={locale}
        words={t}
        erase={eraseWords(t)}
        deleted={useStore($deleted)}
        onRestore={restoreAssessment}
        onErase={(id) => void eraseKept(id).then((isErased) => isErased || onDone(t.openFailed))}
        onDone={onDone}
      />
    </>
  );
}
