import type { PracticeId } from '../../../domain/model/model.ts';
import { groupsLeaving } from '../../../domain/workshop/groups.ts';
import { firstStatusOn, isSettled } from '../../../domain/workshop/moved.ts';
import type { Workshop } from '../../../domain/workshop/workshop.ts';
import type { PracticeVotes } from '../../../domain/workshop/workshop-report.ts';
import { fill } from '../../../i18n/words.ts';
import { groupMedian, handsSaid, heldInWords } from '../../../wording/workshop/spread.ts';
import { useReportText } from '../../text/report-text.ts';

interface Props {
  readonly practice: PracticeId;
  readonly votes: PracticeVotes;
  readonly workshop: Workshop;
  /** The median of the first votes, where they are known. */
  readonly first?: number | null;
}

/** First votes, hands, what the room decided and why, side by side. */
export function WhatSettled({ practice, votes, workshop, first = null }: Props) {
  const text = useReportText();
  const { spread } = text.t.workshopReport;
  const tally = workshop.room?.[practice];
  const status = firstStatusOn(workshop, practice, groupsLeaving);
  const reason = workshop.decided?.[practice]?.reason;
  const isMoved = votes.median !== null && first !== null && votes.median !== first;
  const held = fill(isSettled(workshop, practice) ? spread.decided : spread.held, {
    level: heldInWords(text, votes.level),
  });
  return (
    <>
      <p>
        {first === null && status && `${fill(spread.firstStatus, { status: spread.status[status] })} `}
        {first !== null &&
          `${fill(isMoved ? spread.firstMedian : spread.median, { level: groupMedian(text, first) })} `}
        {isMoved &&
          votes.median !== null &&
          `${fill(spread.secondMedian, { level: groupMedian(text, votes.median) })} `}
        {tally && `${handsSaid(text, tally)} `}
        <strong>{held}</strong>
      </p>
      {reason && <p className="user-text">{fill(spread.reason, { reason })}</p>}
      {workshop.hands?.includes(practice) && <p className="quiet">{spread.handsAsVotes}</p>}
    </>
  );
}
