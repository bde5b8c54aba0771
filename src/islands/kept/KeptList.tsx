import { useStore } from '@nanostores/react';
import { DeletedList } from '../../components/parts/DeletedList.tsx';
import { historiesOf, seenOverTime } from '../../flows/keeping/histories.ts';
import type { KeptAct } from '../../flows/keeping/kept-acts.ts';
import { eraseKept } from '../../flows/keeping/kept-acts.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import {
  $assessments,
  $currentId,
  $deleted,
  $unreadable,
  type KeptAssessment,
  restoreAssessment,
} from '../../stores/assessments.ts';
import type { GivenFile } from '../import/ImportFile.tsx';
import { eraseWords } from './erase-words.ts';
import { KeptRow } from './KeptRow.tsx';
import { UnreadableList } from './UnreadableList.tsx';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['kept'];
  /** Always the same function, so that a row is drawn again only when it changed. */
  readonly onAct: (act: KeptAct, kept: KeptAssessment, name?: string) => void;
  readonly onOpenRest: (file: GivenFile) => void;
  /** Told what was done, to be said. */
  readonly onDone: (said: string) => void;
}

/** What is kept on this device: what one works on, what cannot be read, what was deleted. */
export function KeptList({ locale, t, onAct, onOpenRest, onDone }: Props) {
  const assessments = useStore($assessments);
  const currentId = useStore($currentId);
  return (
    <>
      <ul className="kept-list">
        {historiesOf(assessments).map((history) =>
          history.map((kept, at) => (
            <KeptRow
              key={kept.id}
              locale={locale}
              t={t}
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
        locale={locale}
        t={t}
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
        onErase={(id) => void eraseKept(id)}
        onDone={onDone}
      />
    </>
  );
}
