import type { PurchaseFile } from '../../flows/lab/lab.ts';
import type { LabController } from '../../flows/lab/lab-controller.ts';
import type { Described } from '../../workers/value-messages.ts';
import { CorrectButton } from './CorrectButton.tsx';
import { useLabText } from './lab-text.ts';
import { ReadFacts } from './ReadFacts.tsx';
import { RowsAccount } from './RowsAccount.tsx';
import { Warnings } from './Warnings.tsx';

interface Props {
  readonly read: PurchaseFile;
  readonly described: Described;
  readonly controller: LabController;
}

/** A file that was read: what one should know before its figures, and what became of its rows. */
export function ReadPart({ read, described, controller }: Props) {
  const { t } = useLabText();
  return (
    <>
      {read.isSynthetic && <p className="notice notice-accent">{t.file.synthetic}</p>}
      <Warnings warnings={described.file.warnings} />
      <RowsAccount
        described={described}
        reading={read.reading}
        onRead={(reading) => controller.read(reading, read.endDay)}
      />
      <ReadFacts file={described.file} />
      {read.preview && <CorrectButton onCorrect={() => controller.correct()} />}
    </>
  );
}
