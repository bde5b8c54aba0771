import type { VoteFigures } from '../../../domain/workshop/agreement.ts';
import type { GroupFigures } from '../../../domain/workshop/groups.ts';
import type { Decided, Tally } from '../../../domain/workshop/workshop.ts';
import { count } from '../../../i18n/words.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import { Anchors } from './Anchors.tsx';
import { DotScale } from './DotScale.tsx';
import { GroupDots } from './GroupDots.tsx';
import { useRoomText } from './room-text.ts';

interface Props {
  readonly words: WorkshopPractice;
  readonly figures: VoteFigures;
  /** The first votes, where others replaced them. */
  readonly former: VoteFigures | undefined;
  /** The hands counted in the room. */
  readonly tally: Tally | undefined;
  readonly groups: readonly GroupFigures[];
  readonly decided: Decided | undefined;
  readonly isRevealed: boolean;
  readonly isBoth: boolean;
  readonly labelledBy: string;
  readonly onReveal: () => void;
}

const HIGH = 64;

/** Every vote as a dot over its anchor; the first votes, the hands and the groups below, on the same scale. */
export function VoteChart(props: Props) {
  const { words, figures, former, tally, groups, decided, isRevealed, isBoth, labelledBy, onReveal } = props;
  const { locale, t } = useRoomText();
  const replies = figures.n + figures.dontKnow + figures.notApplicable;
  return (
    <div className="vote-chart">
      {isRevealed ? (
        <div role="img" aria-labelledby={labelledBy} className="vote-row vote-all">
          <p className="vote-who">
            {former ? t.votes.second : t.votes.all}
            <span>{figures.n}</span>
            {figures.median !== null && <span className="median-key">┆ {t.votes.median}</span>}
          </p>
          <DotScale figures={figures} height={HIGH} />
        </div>
      ) : (
        <div className="votes-hidden">
          <p>{count(locale, t.votes.hidden, replies)}</p>
          <p>
            <button type="button" className="button reveal-button" onClick={onReveal}>
              {t.votes.reveal}
            </button>
          </p>
        </div>
      )}
      <Anchors words={words} decided={decided?.level} isBoth={isBoth} />
      {isRevealed && (former || tally || groups.length > 0) && (
        <GroupDots former={former} tally={tally} groups={groups} />
      )}
    </div>
  );
}
