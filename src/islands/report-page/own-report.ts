import { useStore } from '@nanostores/react';
import { useEffect, useMemo, useState } from 'react';
import { useAfterPaint } from '../../components/parts/use-after-paint.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import { buildReport, type Report, type Score, scoreAssessment } from '../../domain/scoring/report.ts';
import { $ownReport, type OwnReport } from '../../flows/own-report/own-report.ts';
import { openStore } from '../../stores/assessments.ts';

/** One's own report; `isOpen` is false until the device was read, after hydration. */
export function useOwnReport(): { readonly isOpen: boolean; readonly own: OwnReport | null } {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const stop = openStore();
    setOpen(true);
    return stop;
  }, []);
  const own = useStore($ownReport);
  const shown = useAfterPaint(own);
  // Another assessment is shown at once; only changes to the same one may wait.
  return { isOpen, own: shown?.id === own?.id ? shown : own };
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
