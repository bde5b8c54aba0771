import { useText } from '../../components/parts/text.ts';
import { BackupButton } from './BackupButton.tsx';

interface Props {
  /** Is anything kept that a backup would hold? */
  readonly hasBackup: boolean;
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onWords: () => void;
  readonly ownWords: string;
}

/** Below what is kept: a new assessment, a file opened, everything downloaded. */
export function KeptWays({ hasBackup, onNew, onOpen, onWords, ownWords }: Props) {
  const t = useText('kept');
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
        {hasBackup && <BackupButton label={t.backup} look="button button-quiet" failed={t.openFailed} />}
      </p>
      {hasBackup && <p className="small quiet">{t.backupHint}</p>}
    </>
  );
}
