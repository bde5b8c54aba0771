import type { VoteFigures } from '../../../domain/workshop/agreement.ts';
import type { GroupFigures } from '../../../domain/workshop/groups.ts';
import { shortMedian } from '../../../wording/workshop/room-votes.ts';
import { DotScale } from './DotScale.tsx';
import { useRoomText } from './room-text.ts';

interface Props {
  /** The first votes, where others replaced them. */
  readonly former: VoteFigures | undefined;
  readonly groups: readonly GroupFigures[];
}

const LOW = 26;
const MANY = 4;

/** The first votes and each group's, on the scale of all votes. The sentence beside says the same. */
export function GroupDots({ former, groups }: Props) {
  const text = useRoomText();
  return (
    <div className={groups.length > MANY ? 'vote-groups vote-groups-many' : 'vote-groups'} aria-hidden="true">
      {former && (
        <div className="vote-row">
          <p className="vote-who">
            {text.t.votes.first}
            <span>{former.n}</span>
          </p>
          <DotScale figures={former} height={LOW} isFormer />
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
