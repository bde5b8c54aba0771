import type { PracticeId } from '../../../domain/model/practice.ts';
import type { GroupFigures } from '../../../domain/workshop/groups.ts';
import { isRevealed } from '../../../flows/revealing/room.ts';
import {
  handsSentence,
  standingOfGroups,
  statusInWords,
  voteSentences,
} from '../../../wording/workshop/room-votes.ts';
import { useRoomText } from './room-text.ts';
import { StatusMark } from './StatusMark.tsx';
import type { Room } from './use-room.ts';

interface Props {
  /** Of the sentence that says what the chart shows. */
  readonly id: string;
  readonly room: Room;
  readonly practice: PracticeId;
  readonly groups: readonly GroupFigures[];
}

/** What the votes on a practice say and what the hands say. */
export function PracticeSays({ id, room, practice, groups }: Props) {
  const text = useRoomText();
  const { t } = text;
  const votes = room.votes[practice];
  const isOpen = isRevealed(room.copy, practice);
  const tally = room.workshop.room?.[practice];
  const hasGroups = (room.copy.invitation.groups ?? []).length > 0;
  const status = statusInWords(text, votes);
  return (
    <div className="practice-side">
      <div aria-live="polite">
        {isOpen && (
          <>
            <p className="practice-status">
              <StatusMark status={votes.status} /> {status}
            </p>
            <p id={id} className="practice-sentence">
              <span className="hidden-visually">{status}. </span>
              {voteSentences(text, votes)}
            </p>
            {groups.length > 1 && (
              <p className="practice-groups">
                <strong>{t.groups.title}</strong> {standingOfGroups(text, groups)}
              </p>
            )}
            {hasGroups && groups.length === 0 && <p className="quiet small">{t.groups.hidden}</p>}
            {tally && <p className="practice-hands">{handsSentence(text, tally)}</p>}
          </>
        )}
      </div>
    </div>
  );
}
