import { downloadBackup } from '../../flows/keeping/downloads.ts';
import type { Messages } from '../../i18n/messages.ts';

interface Props {
  readonly t: Messages['kept'];
  /** Is anything kept that a backup would hold? */
  readonly hasBackup: boolean;
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onWords: () => void;
  readonly ownWords: string;
}

/** Below what is kept: a new assessment, a file opened, everything downloaded. */
export function KeptWays({ t, hasBackup, onNew, onOpen, onWords, ownWords }: Props) {
  return (
    <>
      <p className="cluster">
        <button type="button" className="button button-quiet" onClick={onNew}>
          {t.newOne}
        </button>
        <button type="button" className="button button-quiet" onClick={onOpen}>
          {t.open}
        </button>
        <button type="button" className="button button-quiet" onClick={onWords}>
          {ownWords}
        </button>
        {hasBackup && (
          <button type="button" className="button button-quiet" onClick={downloadBackup}>
            {t.backup}
          </button>
        )}
      </p>
      {hasBackup && <p className="small quiet">{t.backupHint}</p>}
    </>
  );
}
