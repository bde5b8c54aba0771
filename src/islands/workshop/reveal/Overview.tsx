import type { PracticeId } from '../../../domain/model/model.ts';
import { isDecided } from '../../../domain/workshop/discussion.ts';
import { isRevealed } from '../../../flows/revealing/room.ts';
import { fill } from '../../../i18n/words.ts';
import { groupLevelInWords, overviewInWords, statusInWords } from '../../../wording/workshop/room-votes.ts';
import { titleOf, useRoomText } from './room-text.ts';
import { StatusMark } from './StatusMark.tsx';
import type { Room } from './use-room.ts';

interface Props {
  readonly room: Room;
  readonly onShow: (practice: PracticeId) => void;
  readonly onReveal: () => void;
}

/** Where the room stands, in the order of discussion. */
export function Overview({ room, onShow, onReveal }: Props) {
  const text = useRoomText();
  const { t } = text;
  const isOpen = isRevealed(room.copy, null);
  const rest = room.order.filter((id) => !room.proposed.includes(id));
  return (
    <div className="overview">
      <h3 tabIndex={-1} className="overview-title">
        {t.overview.title}
      </h3>
      <div aria-live="polite">
        {isOpen && <p className="overview-sentence">{overviewInWords(text, room)}</p>}
      </div>
      {!isOpen && (
        <div className="overview-hidden">
          <p>{t.overview.hidden}</p>
          <p>
            <button type="button" className="button reveal-button" onClick={onReveal}>
              {t.overview.reveal}
            </button>
          </p>
        </div>
      )}
      {isOpen && (
        <div className="overview-lists">
          <section>
            <h4>{t.overview.proposed}</h4>
            {room.proposed.length === 0 && <p>{t.overview.noneProposed}</p>}
            <ol>
              {room.proposed.map((id) => (
                <Row key={id} room={room} practice={id} onShow={onShow} />
              ))}
            </ol>
          </section>
          <section className="overview-rest">
            <h4>{t.overview.rest}</h4>
            <ul>
              {rest.map((id) => (
                <Row key={id} room={room} practice={id} onShow={onShow} />
              ))}
            </ul>
          </section>
        </div>
      )}
    </div>
  );
}

interface RowProps {
  readonly room: Room;
  readonly practice: PracticeId;
  readonly onShow: (practice: PracticeId) => void;
}

function Row({ room, practice, onShow }: RowProps) {
  const text = useRoomText();
  const votes = room.votes[practice];
  const decided = isDecided(room.copy.decided?.[practice]);
  return (
    <li>
      <button type="button" className="overview-row" onClick={() => onShow(practice)}>
        {titleOf(text, practice)}
      </button>
      <span className="overview-status">
        <StatusMark status={votes.status} />
        <span className={decided ? 'overview-settled' : undefined}>{statusInWords(text, votes)}</span>
        {decided && (
          <strong> {fill(text.t.overview.decided, { level: groupLevelInWords(text, votes.level) })}</strong>
        )}
      </span>
    </li>
  );
}
