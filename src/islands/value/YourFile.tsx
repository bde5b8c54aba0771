import { type RefObject, useEffect, useState } from 'react';
import { Section } from '../../components/parts/Section.tsx';
import { type Lab, type PurchaseDraft, type PurchaseFile, stepOf } from '../../flows/lab/lab.ts';
import type { LabController } from '../../flows/lab/lab-controller.ts';
import { fill } from '../../i18n/words.ts';
import type { Preview } from '../../value/reader/preview.ts';
import type { Described } from '../../workers/value-requests.ts';
import { AnotherFile } from './AnotherFile.tsx';
import { HowRead } from './HowRead.tsx';
import { useLabText } from './lab-text.ts';
import { RowsAccount } from './RowsAccount.tsx';
import { StopButton } from './StopButton.tsx';
import { Warnings } from './Warnings.tsx';

interface Props {
  readonly lab: Lab;
  readonly controller: LabController;
  readonly status: RefObject<HTMLParagraphElement | null>;
}

/** The file: chosen, its columns settled, read, and changed for another. */
export function YourFile({ lab, controller, status }: Props) {
  const { t } = useLabText();
  const { draft, read, described } = lab;
  const step = stepOf(lab);
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const stop = (
    <StopButton
      onStop={() => {
        controller.cancel();
        // The button goes away with what it ended.
        status.current?.focus();
      }}
    />
  );
  return (
    <Section title={t.file.title} className="lab-section">
      <p ref={status} role="status" tabIndex={-1}>
        {statusOf(lab, t.file)}
      </p>
      {lab.hasFailed && (
        <p role="alert" className="notice notice-warn">
          {t.file.failed}
        </p>
      )}
      {step === 'settle' && draft?.preview && (
        <Settling draft={draft} preview={draft.preview} read={read} controller={controller} />
      )}
      {step === 'reading' && draft && (
        <p className="cluster">
          <progress aria-label={t.file.progress} value={draft.progress} max={1} />
          {stop}
        </p>
      )}
      {step === 'read' && read && <Read read={read} described={described} controller={controller} />}
      {draft && read && <p className="notice">{fill(t.file.still, { name: read.name })}</p>}
      {step !== 'reading' && (
        <AnotherFile key={step} lab={lab} controller={controller} isReady={isReady} stop={stop} />
      )}
    </Section>
  );
}

function statusOf(lab: Lab, words: ReturnType<typeof useLabText>['t']['file']): string {
  const { draft, read, isCancelled } = lab;
  if (draft?.isReading) return fill(words.reading, { name: draft.name });
  if (isCancelled) return words.cancelled;
  return !draft && read ? fill(words.read, { name: read.name }) : '';
}

interface SettlingProps {
  readonly draft: PurchaseDraft;
  readonly preview: Preview;
  readonly read: PurchaseFile | null;
  readonly controller: LabController;
}

function Settling({ draft, preview, read, controller }: SettlingProps) {
  const { t } = useLabText();
  return (
    <>
      <HowRead
        key={draft.number}
        draft={draft}
        preview={preview}
        onLook={(wanted) => controller.lookAgain(wanted)}
        onRead={(reading, endDay) => controller.read(reading, endDay)}
      />
      {read && (
        <p>
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => controller.back()}
          >
            {t.file.back}
          </button>
        </p>
      )}
    </>
  );
}

interface ReadProps {
  readonly read: PurchaseFile;
  readonly described: Described | null;
  readonly controller: LabController;
}

function Read({ read, described, controller }: ReadProps) {
  const { t } = useLabText();
  return (
    <>
      {read.isSynthetic && <p className="notice notice-accent">{t.file.synthetic}</p>}
      {described && <Warnings warnings={described.file.warnings} />}
      {described && (
        <RowsAccount
          described={described}
          reading={read.reading}
          onRead={(reading) => controller.read(reading, read.endDay)}
        />
      )}
      {read.preview && (
        <p className="no-print">
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => controller.correct()}
          >
            {t.file.correct}
          </button>
        </p>
      )}
    </>
  );
}
