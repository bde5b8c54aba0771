import { LEVELS } from '../../../domain/model/answer.ts';
import type { PracticeId } from '../../../domain/model/model.ts';
import type { VoteFigures } from '../../../domain/workshop/agreement.ts';
import { groupsLeaving } from '../../../domain/workshop/groups.ts';
import type { Workshop } from '../../../domain/workshop/workshop.ts';
import type { PracticeVotes } from '../../../domain/workshop/workshop-report.ts';
import { practiceAddress } from '../../../wording/report/report-language.ts';
import { groupsInWords, votesInWords } from '../../../wording/workshop/spread.ts';
import { useReportText } from '../../text/report-text.ts';
import { Dots } from '../reveal/Dots.tsx';
import { layoutFor } from '../reveal/dot-layout.ts';
import { SaidOn } from './SaidOn.tsx';
import { WhatSettled } from './WhatSettled.tsx';

const ROW_HEIGHT = 30;

interface Props {
  readonly practice: PracticeId;
  readonly votes: PracticeVotes;
  /** As everyone first answered. */
  readonly first: VoteFigures;
  readonly workshop: Workshop;
  /** The most votes any level has, so that rows compare. */
  readonly high: number;
}

/** One practice: every first vote as a dot, what moved, what the group holds, and what was said. */
export function SpreadRow({ practice, votes, first, workshop, high }: Props) {
  const text = useReportText();
  const { locale, t, practices } = text;
  const { spread } = t.workshopReport;
  const groups = groupsInWords(text, groupsLeaving(workshop, practice));
  const layout = layoutFor(high, ROW_HEIGHT);
  return (
    <li className="spread-row keep">
      <div>
        <h3>
          <a href={practiceAddress(locale, practice)}>{practices[practice].title}</a>
        </h3>
        <p className={`small spread-status spread-${first.status ?? 'few'}`}>
          {first.status ? spread.status[first.status] : spread.few}
        </p>
      </div>
      <div className="spread-dots" role="img" aria-label={votesInWords(text, first)}>
        {LEVELS.map((level) => (
          <Dots key={level} n={first.distribution[level] ?? 0} layout={layout} height={ROW_HEIGHT} />
        ))}
        {first.median !== null && <MedianLine median={first.median} />}
      </div>
      <div className="small spread-said">
        <WhatSettled practice={practice} votes={votes} workshop={workshop} first={first.median} />
        {groups && <p>{groups}</p>}
        <SaidOn practice={practice} workshop={workshop} />
      </div>
    </li>
  );
}

function MedianLine({ median }: { readonly median: number }) {
  const place = `${median * 20 + 10}%`;
  return (
    <svg aria-hidden="true" className="spread-median" width="100%" height="100%">
      <line x1={place} x2={place} y1="0" y2="100%" />
    </svg>
  );
}
