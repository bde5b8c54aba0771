import type { ReactNode } from 'react';
import { isLooking, type Lab, stepOf } from '../../flows/lab/lab.ts';
import type { LabController } from '../../flows/lab/lab-controller.ts';
import { fill } from '../../i18n/words.ts';
import { FileChoice } from './FileChoice.tsx';
import { useLabBeginning } from './lab-text.ts';
import type { OpenedLab } from './open-lab.ts';

interface Props {
  readonly lab: Lab;
  readonly opened: OpenedLab | undefined;
  readonly controller: LabController;
  /** Before the script is there nothing can be chosen. */
  readonly isReady: boolean;
  readonly stop: ReactNode;
}

/** The first file or another, and what came of looking at it. */
export function AnotherFile({ lab, opened, controller, isReady, stop }: Props) {
  const t = useLabBeginning();
  const { next } = lab;
  return (
    <div className="no-print">
      <FileChoice
        isReady={isReady}
        isAgain={stepOf(lab) !== 'choose'}
        onFile={(file) => controller.choose(file)}
        onSample={() => controller.chooseSample(t.file.sampleName)}
      />
      <p role="status">{isLooking(lab) ? fill(t.file.looking, { name: next?.name ?? '' }) : ''}</p>
      {next && isLooking(lab) && (
        <p className="cluster">
          {next.progress > 0 && <progress aria-label={t.file.progress} value={next.progress} max={1} />}
          {stop}
        </p>
      )}
      {opened && next && next.problems.length > 0 && (
        <>
          <p className="lab-next">{next.name}</p>
          <opened.Problems problems={next.problems} />
        </>
      )}
    </div>
  );
}
