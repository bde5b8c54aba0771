import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { PracticeId } from '../../../domain/model/practice.ts';
import { groupsOnWall } from '../../../domain/workshop/groups.ts';
import { formerFigures, isRevealed } from '../../../flows/revealing/room.ts';
import { Decision } from './Decision.tsx';
import { Notes } from './Notes.tsx';
import { PhoneVotes } from './PhoneVotes.tsx';
import { PracticeHead } from './PracticeHead.tsx';
import { PracticeSays } from './PracticeSays.tsx';
import { RoomHands } from './RoomHands.tsx';
import { useRoomText } from './room-text.ts';
import { Statistics } from './Statistics.tsx';
import { Themes } from './Themes.tsx';
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
  const { t, practices } = useRoomText();
  const words = practices[practice];
  const id = useId();
  const votes = room.votes[practice];
  const isOpen = isRevealed(room.copy, practice);
  const former = useMemo(() => formerFigures(room, practice), [room.copy, practice]);
  const tally = room.workshop.room?.[practice];
  const groups = useMemo(
    () => (isOpen ? groupsOnWall(room.workshop, practice) : []),
    [room.workshop, practice, isOpen],
  );
  const { asking, ask } = looking;
  const opener = useRef<HTMLButtonElement>(null);
  const isBack = useRef(false);
  // What opened the counting is there again in the frame in which it has the focus.
  useLayoutEffect(() => {
    if (isBack.current) opener.current?.focus();
    isBack.current = false;
  }, [asking]);
  if (!words) return null;
  const stopCounting = (said?: string) => {
    isBack.current = true;
    ask(null);
    if (said !== undefined) say(said);
  };
  return (
    <article className={isOpen ? 'practice practice-revealed' : 'practice'} aria-labelledby={`${id}-title`}>
      <PracticeHead id={`${id}-title`} words={words} isBoth={looking.isBoth} />
      {/* While the room votes again by phone, the code has the place of the votes. */}
      {asking !== 'phones' && (
        <div className="practice-body">
          <VoteChart
            words={words}
            figures={votes}
            former={former}
            tally={tally}
            groups={groups}
            decided={room.copy.decided?.[practice]}
            isRevealed={isOpen}
            isBoth={looking.isBoth}
            labelledBy={`${id}-sentence`}
            onReveal={onReveal}
          />
          <PracticeSays id={`${id}-sentence`} room={room} practice={practice} groups={groups} />
        </div>
      )}
      {isOpen && asking === 'phones' && (
        <PhoneVotes key={practice} room={room} practice={practice} onDone={() => stopCounting()} />
      )}
      {isOpen && asking === 'hands' && (
        <RoomHands
          key={practice}
          room={room}
          practice={practice}
          onDone={stopCounting}
          onCancel={() => stopCounting()}
        />
      )}
      {isOpen && !asking && (
        <>
          <Themes room={room} practice={practice} />
          <Decision key={practice} room={room} practice={practice} />
          <div className="practice-folds">
            <p className="cluster practice-asks">
              <button
                ref={opener}
                type="button"
                className="button-text hands-open"
                data-key="v"
                onClick={() => ask('hands')}
              >
                {tally ? t.hands.again : t.hands.open}
              </button>
              <button type="button" className="button-text" onClick={() => ask('phones')}>
                {t.phones.open}
              </button>
            </p>
            <Statistics figures={votes} isOpen={looking.isCounting} onToggle={looking.setCounting} />
            <VotesTable title={words.title} figures={votes} former={former} tally={tally} groups={groups} />
            <Notes key={practice} room={room} practice={practice} />
          </div>
        </>
      )}
    </article>
  );
}
