import { useStore } from '@nanostores/react';
import { useEffect, useMemo, useState } from 'react';
import { type Answer, mattersMost, mayMatterMost, mostImportant } from '../../domain/model/answer.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { PracticeId } from '../../domain/model/model.ts';
import { buildReport, type Report, type Score, scoreAssessment } from '../../domain/scoring/report.ts';
import type { ReportChanges } from '../../flows/own-report/report-changes.ts';
import { fromFile } from '../../share/files.ts';
import { $current, $kept, changeAssessment, openStore } from '../../stores/assessments.ts';

/** The assessment this device works on; `isOpen` is false until the device was read, after hydration. */
export interface OwnAssessment {
  readonly isOpen: boolean;
  readonly own: {
    readonly id: string;
    readonly assessment: Assessment;
    /** The last assessment of the same scope. */
    readonly previous: Assessment | undefined;
    /** Absent when it is closed: a later one was started from it. */
    readonly changes: ReportChanges | undefined;
  } | null;
}

export function useOwnAssessment(): OwnAssessment {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const stop = openStore();
    setOpen(true);
    return stop;
  }, []);
  const current = useStore($current);
  const saved = useStore($kept);
  const before = saved.find(({ id }) => id === current?.previous);
  const own = useMemo(
    () =>
      current && {
        id: current.id,
        assessment: fromFile(current.file),
        previous: before && fromFile(before.file),
        changes: current.frozen ? undefined : changesTo(current.id),
      },
    [current, before],
  );
  const shown = useAfterPaint(own);
  // Another assessment is shown at once; only changes to the same one may wait.
  return { isOpen, own: shown?.id === own?.id ? shown : own };
}

/** The value, once the screen has shown what led to it: a list keeps up with the hand, the report follows. */
function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setShown(value));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return shown;
}

/** May one more practice matter most? Judged on what is kept, not on what is shown. */
function hasRoomAmongMost(practice: PracticeId): boolean {
  const { answers = {} } = $current.get()?.file ?? {};
  return mayMatterMost(mostImportant(answers), practice);
}

function changesTo(id: string): ReportChanges {
  const weigh = (practice: PracticeId, weight: Pick<Answer, 'importance' | 'target'>) =>
    changeAssessment(id, (assessment) => ({
      ...assessment,
      answers: { ...assessment.answers, [practice]: { ...assessment.answers[practice], ...weight } },
    }));
  return {
    setImportance: (practice, importance) => {
      if (mattersMost({ importance }) && !hasRoomAmongMost(practice)) return false;
      weigh(practice, { importance });
      return true;
    },
    setTarget: (practice, target) => weigh(practice, { target }),
    setMeasures: (measures) => changeAssessment(id, (assessment) => ({ ...assessment, measures })),
    setDecisions: (decisions) => changeAssessment(id, (assessment) => ({ ...assessment, decisions })),
    setCustomerValue: (customerValue) =>
      changeAssessment(id, (assessment) => ({ ...assessment, customerValue })),
  };
}

/** The score at once; the full report, with its 2,000 draws, once the page is painted. */
export function useReport(assessment: Assessment): Score | Report {
  const score = useMemo(() => scoreAssessment(assessment), [assessment]);
  const [made, setMade] = useState<{ readonly of: Assessment; readonly report: Report } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setMade({ of: assessment, report: buildReport(assessment) }));
    return () => clearTimeout(timer);
  }, [assessment]);
  return made?.of === assessment ? made.report : score;
}
