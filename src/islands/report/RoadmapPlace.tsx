import { useFirstAct } from '../../components/parts/use-first-act.ts';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { TO_COME } from '../../stores/browser/printing.ts';
import { useReportText } from '../text/report-text.ts';
import type { RoadmapProps } from './Roadmap.tsx';

/** The plan, or its place: it lies screens below the first, and is fetched when somebody first moves, presses or scrolls. */
export function RoadmapPlace(props: RoadmapProps) {
  const { share } = useReportText().t;
  const part = useLoaded(useFirstAct(), () => import('./Roadmap.tsx'));
  if (part === 'failed') return <p role="alert">{share.unavailable}</p>;
  return part ? <part.Roadmap {...props} /> : <div className={TO_COME} />;
}
