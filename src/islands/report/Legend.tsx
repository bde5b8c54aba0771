import { PROOF_EXPECTED_FROM } from '../../domain/model/answer.ts';
import { fill } from '../../i18n/words.ts';
import { useReportText } from '../text/report-text.ts';

/** What the marks of the profile mean. */
export function Legend() {
  const { common, report } = useReportText().t;
  const { profile } = report;
  const level = common.level[PROOF_EXPECTED_FROM] ?? '';
  const marks = [
    [
      'held',
      <circle key="held" className="filled" cx="9" cy="9" r="5.5" />,
      fill(profile.supported, { level }),
    ],
    ['claimed', <circle key="claimed" className="ring" cx="9" cy="9" r="5.5" />, profile.declared],
    ['target', <line key="target" className="target" x1="9" x2="9" y1="1" y2="17" />, profile.target],
  ] as const;
  return (
    <ul className="legend" aria-hidden="true">
      {marks.map(([name, mark, words]) => (
        <li key={name}>
          <svg className="track" width="18" height="18" aria-hidden="true">
            {mark}
          </svg>
          {words}
        </li>
      ))}
      <li className="chart-most">{profile.most}</li>
    </ul>
  );
}
