import { PROOF_EXPECTED_FROM } from '../../domain/model/answer.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { fill } from '../../i18n/words.ts';
import { useReportText } from '../text/report-text.ts';

interface Props extends Pick<ReportFacts, 'rated'> {
  /** Whether titles are bold. */
  readonly hasBold: boolean;
}

/** What the marks of the profile mean: those that stand in it. */
export function Legend({ rated, hasBold }: Props) {
  const { common, report } = useReportText().t;
  const { profile } = report;
  if (rated.size === 0) return null;
  const level = common.level[PROOF_EXPECTED_FROM] ?? '';
  return (
    <ul className="legend" aria-hidden="true">
      <Mark name="filled" words={fill(profile.supported, { level })} />
      {[...rated.values()].some(({ declared, supported }) => supported < declared) && (
        <Mark name="ring" words={profile.declared} />
      )}
      <Mark name="target" words={profile.target} />
      {hasBold && <li className="chart-most">{profile.most}</li>}
    </ul>
  );
}

interface MarkProps {
  readonly name: 'filled' | 'ring' | 'target';
  readonly words: string;
}

function Mark({ name, words }: MarkProps) {
  return (
    <li>
      <svg className="track" width="18" height="18" aria-hidden="true">
        {name === 'target' ? (
          <line className={name} x1="9" x2="9" y1="1" y2="17" />
        ) : (
          <circle className={name} cx="9" cy="9" r="5.5" />
        )}
      </svg>
      {words}
    </li>
  );
}
