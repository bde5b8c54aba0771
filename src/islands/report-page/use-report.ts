import { useEffect, useMemo, useState } from 'react';
import { buildReport, type Report, type Score, scoreAssessment } from '../../domain/scoring/report.ts';
import { type Scored, scoredText } from '../../domain/scoring/scored.ts';

/**
 * The score at once; the full report, with its 2,000 draws, once the page is painted. Both stay while only what is not
 * scored changes.
 */
export function useReport(assessment: Scored): Score | Report {
  const scored = useMemo(() => assessment, [scoredText(assessment)]);
  const score = useMemo(() => scoreAssessment(scored), [scored]);
  const [made, setMade] = useState<{ readonly of: Scored; readonly report: Report } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setMade({ of: scored, report: buildReport(scored) }));
    return () => clearTimeout(timer);
  }, [scored]);
  return made?.of === scored ? made.report : score;
}
