import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { takeFocus } from '../../components/parts/take-focus.ts';
import { useAttempt } from '../../components/parts/use-attempt.ts';
import { $beat } from '../../flows/beat.ts';
import { joinedRoomOf } from '../../flows/live-room/joined-here.ts';
import { invitationIn, minutesTo } from '../../flows/live-room/voting-again.ts';
import { answerInvitation } from '../../flows/replying/invited.ts';
import type { Locale } from '../../i18n/locale.ts';
import { count, fill } from '../../i18n/words.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';
import type { LiveState } from '../../room/state.ts';
import type { RoomWords } from './room-words.ts';

interface Props {
  readonly id: string;
  /** Whether following is offered here: one answers alone first. */
  readonly isOffered: boolean;
  readonly locale: Locale;
  readonly practices: readonly WorkshopPractice[];
  readonly t: RoomWords['t'];
}

/** What the wall shows, on the phone of whoever wants it there. */
export function FollowRoom({ id, isOffered, locale, practices, t: words }: Props) {
  const t = words.guest;
  const room = joinedRoomOf(id);
  const { line, state, failure, isFollowing, isUnread } = useStore(room.$joined);
  // Each of the two buttons takes the place of the other.
  const [isPressed, setPressed] = useState(false);
  const place = isPressed ? takeFocus : undefined;
  if (!isFollowing) {
    return isOffered ? (
      <p className="small quiet">
        <button
          type="button"
          className="button-text"
          ref={place}
          onClick={() => {
            setPressed(true);
            void room.follow();
          }}
        >
          {t.follow}
        </button>{' '}
        {t.followHint}
      </p>
    ) : null;
  }
  return (
    <section className="notice follow-room" aria-label={words.title}>
      <p role="status">
        {line === 'on'
          ? t.following
          : failure
            ? `${words.failure[failure]} ${t.followLater}`
            : words.line.waiting}{' '}
        {line === 'on' && isUnread && t.unread}{' '}
        {line === 'on' && state && state.door !== 'open' && words.door[state.door]}
      </p>
      {line === 'on' && state && <OnWall id={id} state={state} locale={locale} practices={practices} t={t} />}
      <p>
        <button type="button" className="button-text" ref={place} onClick={room.unfollow}>
          {t.unfollow}
        </button>
      </p>
    </section>
  );
}

interface WallProps extends Omit<Props, 't' | 'isOffered'> {
  readonly state: LiveState;
  readonly t: RoomWords['t']['guest'];
}

function OnWall({ id, state, locale, practices, t }: WallProps) {
  useStore($beat);
  const title = practices.find((practice) => practice.id === state.shown)?.title;
  const left = minutesTo(state.ends);
  const { again } = state;
  const [failure, attempt] = useAttempt(t.unread);
  return (
    <div role="status">
      {state.count !== undefined && <p>{count(locale, t.inside, state.count)}</p>}
      {title !== undefined && (
        <p>
          <strong>{fill(t.wall, { title })}</strong> {state.revealed && t.revealed}
        </p>
      )}
      {left !== undefined && <p>{left > 0 ? count(locale, t.minutes, left) : t.over}</p>}
      {again !== undefined && (
        <p>
          {t.again}{' '}
          <button
            type="button"
            className="button button-small"
            onClick={() =>
              attempt(async () => {
                const invitation = await invitationIn(again);
                if (invitation?.workshop !== id)
                  throw new TypeError('It invites to nothing of this workshop');
                answerInvitation(invitation);
              })
            }
          >
            {t.voteAgain}
          </button>{' '}
          {failure}
        </p>
      )}
    </div>
  );
}
