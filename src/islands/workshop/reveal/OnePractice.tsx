import { useEffect, useId, useMemo, useState } from 'react';
import type { PracticeId } from '../../../domain/model/practice.ts';
import { groupFigures } from '../../../domain/workshop/groups.ts';
import { notesOn } from '../../../domain/workshop/workshop.ts';
import { formerFigures, isRevealed } from '../../../flows/revealing/room.ts';
import { Decision } from './Decision.tsx';
import { Notes } from './Notes.tsx';
import { PracticeHead } from './PracticeHead.tsx';
import { PracticeSays } from './PracticeSays.tsx';
import { useRoomText } from './room-text.ts';
import { SecondVote } from './SecondVote.tsx';
import { Statistics } from './Statistics.tsx';
import type { Looking } from './use-looking.ts';
import type { Room } from './use-room.ts';
import { VoteChart } from './VoteChart.tsx';
import { VotesTable } from './VotesTable.tsx';

interface Props {
  readonly room: Room;
  readonly practice: PracticeId;
  readonly looking: Looking;
  readonly onReveal: () => void;
  readonly say: (text: string) => void;
}

/** One practice: its question and anchors, and once revealed its votes, its groups, and what the room decides. */
export function OnePractice({ room, practice, looking, onReveal, say }: Props) {
  const words = useRoomText().practices[practice];
  const id = useId();
  const votes = room.votes[practice];
  const isOpen = isRevealed(room.copy, practice);
  const former = useMemo(() => formerFigures(room, practice), [room.copy, practice]);
  const groups = useMemo(
    () => (isOpen ? groupFigures(room.workshop, practice) : []),
    [room.workshop, practice, isOpen],
  );
  const [isVoting, setVoting] = useState(false);
  useEffect(() => setVoting(false), [practice]);
  if (!words) return null;
  const doneVoting = (said: string) => {
    setVoting(false);
    say(said);
  };
  return (
    <article className={isOpen ? 'practice practice-revealed' : 'practice'} aria-labelledby={`${id}-title`}>
      <PracticeHead id={`${id}-title`} words={words} isBoth={looking.isBoth} />
      <div className="practice-body">
        <VoteChart
          words={words}
          figures={votes}
          former={former}
          groups={groups}
          decided={room.copy.decided?.[practice]}
          isRevealed={isOpen}
          isBoth={looking.isBoth}
          labelledBy={`${id}-sentence`}
          onReveal={onReveal}
        />
        <PracticeSays
          id={`${id}-sentence`}
          room={room}
          practice={practice}
          groups={groups}
          isVoting={isVoting}
          onVote={() => setVoting(true)}
          say={say}
        />
      </div>
      {isOpen && isVoting && (
        <SecondVote
          key={practice}
          room={room}
          practice={practice}
          onDone={doneVoting}
          onCancel={() => setVoting(false)}
        />
      )}
      {isOpen && !isVoting && (
        <>
          <Decision key={practice} room={room} practice={practice} />
          <div className="practice-folds">
            <Statistics figures={votes} isOpen={looking.isCounting} onToggle={looking.setCounting} />
            <VotesTable title={words.title} figures={votes} former={former} groups={groups} />
            <Notes notes={notesOn(room.workshop, practice)} />
          </div>
        </>
      )}
    </article>
  );
}
