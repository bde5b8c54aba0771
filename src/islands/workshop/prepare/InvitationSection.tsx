import { useText } from '../../../components/parts/text.ts';
import type { Invitation } from '../../../domain/workshop/invitation.ts';
import type { FacilitatedWorkshop } from '../../../stores/workshops.ts';
import { ReadyInvitation, type ScopedInvitation } from './ReadyInvitation.tsx';

interface Props {
  readonly saved: FacilitatedWorkshop;
}

const hasScope = (invitation: Invitation): invitation is ScopedInvitation => Boolean(invitation.scope);

/** The invitation, once it says what it is about. */
export function InvitationSection({ saved }: Props) {
  const { invitation: t } = useText('prepare');
  const { invitation } = saved.file;
  return (
    <section className="aside-grid" aria-labelledby="invitation-title">
      <h3 id="invitation-title">{t.title}</h3>
      <div>
        {hasScope(invitation) ? (
          <ReadyInvitation invitation={invitation} />
        ) : (
          <p className="notice">{t.needsScope}</p>
        )}
      </div>
    </section>
  );
}
