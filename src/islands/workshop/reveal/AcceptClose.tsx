import { useState } from 'react';
import { takeFocus } from '../../../components/parts/take-focus.ts';
import type { PracticeId } from '../../../domain/model/practice.ts';
import { groupsOnWall } from '../../../domain/workshop/groups.ts';
import { count, fill } from '../../../i18n/words.ts';
import {
  closeOnesInWords,
  groupLevelInWords,
  rangeSentence,
  standingOfGroups,
} from '../../../wording/workshop/room-votes.ts';
import { titleOf, useRoomText } from './room-text.ts';
import type { Room } from './use-room.ts';

interface Props {
  readonly room: Room;
  /** Called with those accepted, or with nothing when none is. */
  readonly onDone: (accepted: readonly PracticeId[] | undefined) => void;
}

/** The close ones before they are accepted: level, spread and groups of each, and which are held back. */
export function AcceptClose({ room, onDone }: Props) {
  const text = useRoomText();
  const { locale, t } = text;
  const [held, setHeld] = useState<readonly PracticeId[]>([]);
  const { toAccept } = room.close;
  const accepted = toAccept.filter((id) => !held.includes(id));
  const toggle = (id: PracticeId) =>
    setHeld((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <form
      className="accept-close"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(accepted);
      }}
    >
      <h3 ref={takeFocus} tabIndex={-1} className="overview-title">
        {t.accept.title}
      </h3>
      <p>{closeOnesInWords(text, room.close)}</p>
      <ul className="accept-list">
        {toAccept.map((id) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={!held.includes(id)} onChange={() => toggle(id)} />
              <strong>{titleOf(text, id)}</strong>
            </label>
            <span>
              {fill(t.accept.at, { level: groupLevelInWords(text, room.votes[id].level) })}{' '}
              {rangeSentence(text, room.votes[id].distribution)}{' '}
              {standingOfGroups(text, groupsOnWall(room.workshop, id))}
            </span>
          </li>
        ))}
      </ul>
      <p className="cluster">
        <button type="submit" className="button button-small" disabled={accepted.length === 0}>
          {count(locale, t.accept.do, accepted.length)}
        </button>
        <button type="button" className="button button-quiet button-small" onClick={() => onDone(undefined)}>
          {t.accept.cancel}
        </button>
      </p>
    </form>
  );
}
