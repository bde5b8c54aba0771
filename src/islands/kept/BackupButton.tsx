import { useAttempt } from '../../components/parts/use-attempt.ts';

interface Props {
  readonly label: string;
  readonly look: string;
  /** What is said where what writes it does not come. */
  readonly failed: string;
}

/** Hands everything kept on the device to the visitor as one file. */
export function BackupButton({ label, look, failed }: Props) {
  const [failure, attempt] = useAttempt(failed);
  const take = async () => (await import('../../flows/keeping/take-backup.ts')).takeBackup();
  return (
    <>
      <button type="button" className={look} onClick={() => attempt(take)}>
        {label}
      </button>
      {failure}
    </>
  );
}
