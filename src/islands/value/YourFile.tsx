import { type RefObject, useEffect, useState } from 'react';
import { Section } from '../../components/parts/Section.tsx';
import type { Lab } from '../../flows/lab/lab.ts';
import type { LabController } from '../../flows/lab/lab-controller.ts';
import { fill } from '../../i18n/words.ts';
import { AnotherFile } from './AnotherFile.tsx';
import { LeftOut } from './LeftOut.tsx';
import { useLabText } from './lab-text.ts';
import { SettleColumns } from './SettleColumns.tsx';
import { StopButton } from './StopButton.tsx';

interface Props {
  readonly lab: Lab;
  readonly controller: LabController;
  readonly status: RefObject<HTMLParagraphElement | null>;
}

/** The file: chosen, its columns settled, read, and changed for another. */
export function YourFile({ lab, controller, status }: Props) {
  const { t } = useLabText();
  const { step } = lab;
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
      {step === 'settle' && lab.preview && (
        <Settling lab={lab} preview={lab.preview} controller={controller} />
      )}
      {step === 'reading' && (
        <p className="cluster">
          <progress aria-label={t.file.progress} value={lab.progress} max={1} />
          {stop}
        </p>
      )}
      {step === 'read' && <Read lab={lab} controller={controller} />}
      {(step === 'choose' || step === 'read' || (step === 'settle' && lab.preview)) && (
        <AnotherFile key={step} lab={lab} controller={controller} isReady={isReady} stop={stop} />
      )}
    </Section>
  );
}

function statusOf(
  { step, name, isCancelled }: Lab,
  words: ReturnType<typeof useLabText>['t']['file'],
): string {
  if (step === 'reading') return fill(words.reading, { name });
  if (isCancelled) return words.cancelled;
  return step === 'read' ? fill(words.read, { name }) : '';
}

interface SettlingProps extends Omit<Props, 'status'> {
  readonly preview: NonNullable<Lab['preview']>;
}

function Settling({ lab, preview, controller }: SettlingProps) {
  const { t } = useLabText();
  return (
    <>
      <SettleColumns
        name={lab.name}
        preview={preview}
        given={lab.reading}
        endDay={lab.endDay}
        problems={lab.problems}
        onRead={(reading, endDay) => controller.read(reading, endDay)}
      />
      {lab.described && (
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

function Read({ lab, controller }: Omit<Props, 'status'>) {
  const { t } = useLabText();
  return (
    <>
      {lab.isSynthetic && <p className="notice notice-accent">{t.file.synthetic}</p>}
      {lab.described && <LeftOut file={lab.described.file} />}
      {lab.preview && (
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
