import { useText } from '../../../components/parts/text.ts';
import type { Invitation } from '../../../domain/workshop/invitation.ts';
import { ROOM_URL } from '../../../room/room-url.ts';
import type { FacilitatedWorkshop } from '../../../stores/workshops.ts';
import { WithHost } from '../../live-room/WithHost.tsx';
import { ReadyInvitation, type ScopedInvitation } from './ReadyInvitation.tsx';

interface Props {
  readonly saved: FacilitatedWorkshop;
}

const hasScope = (invitation: Invitation): invitation is ScopedInvitation => Boolean(invitation.scope);

/** The invitation, once it says what it is about. */
export function InvitationSection({ saved }: Props) {
  const { invitation: t } = useText('prepare');
  const { invitation, liveRoom } = saved.file;
  return (
    <section className="aside-grid" aria-labelledby="invitation-title">
      <h3 id="invitation-title">{t.title}</h3>
      <div>
        {!hasScope(invitation) && <p className="notice">{t.needsScope}</p>}
        {hasScope(invitation) && (ROOM_URL === '' || !liveRoom) && (
          <ReadyInvitation invitation={invitation} />
        )}
        {ROOM_URL !== '' && liveRoom && hasScope(invitation) && (
          <WithHost>
            {({ part, words: { invitations: texts, t: room } }) => (
              <ReadyInvitation
                invitation={invitation}
                room={{
                  withPass: (fragment) => part.withPass(fragment, liveRoom.pass),
                  texts,
                  holds: room.invitation.holds,
                }}
              />
            )}
          </WithHost>
        )}
      </div>
    </section>
  );
}
