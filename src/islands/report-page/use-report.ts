import { useEffect, useMemo, useState } from 'react';
import type { Assessment } from '../../domain/model/assessment.ts';
import { buildReport, type Report, type Score, scoreAssessment } from '../../domain/scoring/report.ts';

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
