import { useStore } from '@nanostores/react';
import { useLayoutEffect } from 'react';
import { planOf, type Restored, restoreAll, toRestore } from '../../flows/keeping/restoring.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, date, fill, list } from '../../i18n/words.ts';
import type { BackupFile } from '../../share/formats.ts';
import { $kept } from '../../stores/assessments.ts';
import { $keptWorkshops, openWorkshops } from '../../stores/workshops.ts';
import { BackupTable } from './BackupTable.tsx';
import { useImportText } from './import-text.ts';

interface Props {
  readonly backup: BackupFile;
  readonly onDone: (said: string) => void;
}

/** What a backup holds and what restoring it would do, before anything is done. */
export function BackupPreview({ backup, onDone }: Props) {
  const { locale, importing: t } = useImportText();
  const words = t.backup;
  const plan = planOf(backup, useStore($kept), useStore($keptWorkshops));
  // Before the first paint, so that nothing is said of what is here without having looked.
  useLayoutEffect(openWorkshops, []);
  const made = date(locale, backup.date);
  const what = amounts(locale, words, toRestore(plan));

  function carryOut() {
    const restored = restoreAll(backup, plan, (name) => fill(words.besideName, { name, date: made }));
    if (!restored) return onDone(words.notAllKept);
    const isElsewhere = restored.workshop + restored.reply > 0;
    const said = fill(words.restored, { what: amounts(locale, words, restored) });
    onDone(isElsewhere ? `${said} ${words.where}` : said);
  }

  return (
    <>
      <p>{fill(words.lead, { date: made })}</p>
      <BackupTable plan={plan} />
      {!what && <p>{words.nothing}</p>}
      <p className="cluster">
        {what && (
          <button type="button" className="button" onClick={carryOut}>
            {fill(words.restore, { what })}
          </button>
        )}
        <button type="button" className="button-text" onClick={() => onDone('')}>
          {what ? t.cancel : t.close}
        </button>
      </p>
    </>
  );
}

/** “2 assessments and 1 workshop”; empty when there are none. */
function amounts(locale: Locale, words: Messages['importing']['backup'], of: Restored): string {
  const kinds = (['assessment', 'workshop', 'reply', 'house', 'wording'] as const).filter(
    (kind) => of[kind] > 0,
  );
  return list(
    locale,
    kinds.map((kind) => count(locale, words.amounts[kind], of[kind])),
  );
}
