import type { VoteFigures } from '../../../domain/workshop/agreement.ts';
import type { GroupFigures } from '../../../domain/workshop/groups.ts';
import { figuresOfTally } from '../../../domain/workshop/tally.ts';
import type { Tally } from '../../../domain/workshop/workshop.ts';
import { shortMedian } from '../../../wording/workshop/room-votes.ts';
import { DotScale } from './DotScale.tsx';
import { useRoomText } from './room-text.ts';

interface Props {
  /** The first votes, where others replaced them. */
  readonly former: VoteFigures | undefined;
  /** The hands counted in the room. */
  readonly tally: Tally | undefined;
  readonly groups: readonly GroupFigures[];
}

const LOW = 26;
const MANY = 4;

/** The first votes, the hands and each group's votes, on the scale of all votes. The sentence beside says the same. */
export function GroupDots({ former, tally, groups }: Props) {
  const text = useRoomText();
  const hands = tally && figuresOfTally(tally);
  return (
    <div
      className={groups.length + (hands ? 1 : 0) > MANY ? 'vote-groups vote-groups-many' : 'vote-groups'}
      aria-hidden="true"
    >
      {former && (
        <div className="vote-row">
          <p className="vote-who">
            {text.t.votes.first}
            <span>{former.n}</span>
          </p>
          <DotScale figures={former} height={LOW} isFormer />
        </div>
      )}
      {hands && (
        <div className="vote-row vote-hands">
          <p className="vote-who">
            {text.t.hands.row}
            <span>{hands.n}</span>
          </p>
          <DotScale figures={hands} height={LOW} />
        </div>
      )}
      {groups.map(({ group, figures }) => (
        <div key={group} className="vote-row">
          <p className="vote-who">
            {group}
            <span>{figures.median !== null && shortMedian(text, figures.median)}</span>
          </p>
          <DotScale figures={figures} height={LOW} />
        </div>
      ))}
    </div>
  );
}
