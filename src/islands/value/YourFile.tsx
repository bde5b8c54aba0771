import { type RefObject, useEffect, useState } from 'react';
import { Section } from '../../components/parts/Section.tsx';
import { type Lab, stepOf } from '../../flows/lab/lab.ts';
import type { LabController } from '../../flows/lab/lab-controller.ts';
import { fill } from '../../i18n/words.ts';
import { AnotherFile } from './AnotherFile.tsx';
import { type LabBeginning, useLabBeginning } from './lab-text.ts';
import type { OpenedLab } from './open-lab.ts';
import { StopButton } from './StopButton.tsx';

interface Props {
  readonly lab: Lab;
  /** What comes after the choice of a file: its script and its words. */
  readonly opened: OpenedLab | 'failed' | undefined;
  readonly controller: LabController;
  readonly status: RefObject<HTMLParagraphElement | null>;
}

/** The file: chosen, its columns settled, read, and changed for another. */
export function YourFile({ lab, opened, controller, status }: Props) {
  const t = useLabBeginning();
  const parts = opened === 'failed' ? undefined : opened;
  const { draft, read, described, summed } = lab;
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
      {opened === 'failed' && <p role="alert">{t.file.unavailable}</p>}
      {parts && step === 'settle' && draft?.preview && (
        <parts.SettlePart draft={draft} preview={draft.preview} read={read} controller={controller} />
      )}
      {step === 'reading' && draft && (
        <p className="cluster">
          <progress aria-label={t.file.progress} value={draft.progress} max={1} />
          {stop}
        </p>
      )}
      {parts && step === 'read' && read && described && (
        <parts.ReadPart read={read} described={described} controller={controller} />
      )}
      {parts && step === 'read' && summed && (
        <parts.TotalsReadPart summed={summed} onCorrect={() => controller.correct()} />
      )}
      {draft && read && <p className="notice">{fill(t.file.still, { name: read.name })}</p>}
      {step !== 'reading' && (
        <AnotherFile
          key={step}
          lab={lab}
          opened={parts}
          controller={controller}
          isReady={isReady}
          stop={stop}
        />
      )}
    </Section>
  );
}

function statusOf(lab: Lab, words: LabBeginning['file']): string {
  const { draft, read, isCancelled } = lab;
  if (draft?.isReading) return fill(words.reading, { name: draft.name });
  if (isCancelled) return words.cancelled;
  return !draft && read ? fill(words.read, { name: read.name }) : '';
}
