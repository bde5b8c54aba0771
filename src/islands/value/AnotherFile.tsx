import type { ReactNode } from 'react';
import { isLooking, type Lab, stepOf } from '../../flows/lab/lab.ts';
import type { LabController } from '../../flows/lab/lab-controller.ts';
import { fill } from '../../i18n/words.ts';
import { FileChoice } from './FileChoice.tsx';
import { useLabText } from './lab-text.ts';
import { Problems } from './Problems.tsx';

interface Props {
  readonly lab: Lab;
  readonly controller: LabController;
  /** Before the script is there nothing can be chosen. */
  readonly isReady: boolean;
  readonly stop: ReactNode;
}

/** The first file or another, and what came of looking at it. */
export function AnotherFile({ lab, controller, isReady, stop }: Props) {
  const { t } = useLabText();
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
      {next && next.problems.length > 0 && (
        <>
          <p className="lab-next">{next.name}</p>
          <Problems problems={next.problems} />
        </>
      )}
    </div>
  );
}
